//! Two operations with one operationId.

attio_runtime::client!("spec/twice.yaml");

fn main() {}
