//! Who names a type means it: a floating-point number is not `Hash`.

attio_runtime::client! {
    spec = "spec/scales.yaml",
    derives = { "Weight" = [Hash] },
}

fn main() {}
