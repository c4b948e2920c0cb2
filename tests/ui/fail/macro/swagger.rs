//! A document of the wrong age.

attio_runtime::client!("spec/swagger.yaml");

fn main() {}
