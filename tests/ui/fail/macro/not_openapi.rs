//! A document that is no OpenAPI.

attio_runtime::client!("spec/other.yaml");

fn main() {}
