//! An option that is given twice.

attio_runtime::client! { spec = "spec/shop.yaml", only = ["orders"], only = ["customers"] }

fn main() {}
