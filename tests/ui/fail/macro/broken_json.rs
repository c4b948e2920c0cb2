//! JSON that is broken.

attio_runtime::client!("spec/broken.json");

fn main() {}
