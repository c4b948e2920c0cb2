//! Who names a type means it: a floating-point number is not `Eq`.

attio_runtime::client! {
    spec = "spec/scales.yaml",
    derives = { "Weight" = [Eq] },
}

fn main() {}
