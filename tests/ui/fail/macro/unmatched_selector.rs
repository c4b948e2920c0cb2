//! A selector that matches nothing.

attio_runtime::client! { spec = "spec/shop.yaml", only = ["order.get"] }

fn main() {}
