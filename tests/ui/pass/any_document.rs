//! A crate of another vendor needs the runtime alone, under whatever name.
#![deny(warnings, missing_docs)]
#![allow(dead_code)]

extern crate attio_runtime as stand;

mod short {
    //! The short form, in JSON.
    attio_runtime::client!("spec/notes.json");
}

mod long {
    //! The long form, in YAML, with a renamed runtime.
    stand::client! {
        spec = "spec/shop.yaml",
        name = Shop,
        groups = tags,
        only = ["orders.*"],
        crate = crate::stand,
    }
}

fn main() {
    let notes = short::Client::new("token");
    let _ = notes.list_notes().limit(3);
    let shop = long::Shop::builder().base_url("http://localhost:1").bearer("token").build().unwrap();
    let _ = shop.orders().get("17");
}
