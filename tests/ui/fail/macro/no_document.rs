//! A call without a document.

attio_runtime::client!();

fn main() {}
