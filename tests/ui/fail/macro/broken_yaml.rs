//! YAML that is broken.

attio_runtime::client!("spec/broken.yaml");

fn main() {}
