//! Paths must mean the same everywhere.

attio_runtime::client! { spec = "spec/shop.yaml", formats = { "uuid" = uuid::Uuid } }

fn main() {}
