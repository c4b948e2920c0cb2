//! An option that does not exist.

attio_runtime::client! { spec = "spec/shop.yaml", envelop = "data" }

fn main() {}
