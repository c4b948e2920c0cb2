//! A word that an option does not take.

attio_runtime::client! { spec = "spec/shop.yaml", groups = paths }

fn main() {}
