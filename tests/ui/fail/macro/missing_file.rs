//! A document that is not there.

attio_runtime::client!("spec/shopp.yaml");

fn main() {}
