//! A derive of another crate goes by a path that means the same in every module.

attio_runtime::client! {
    spec = "spec/scales.yaml",
    derives = { "Thing" = [Eq, Hash, Display] },
}

fn main() {}
