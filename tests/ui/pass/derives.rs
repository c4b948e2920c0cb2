//! A pattern derives for every type that can: nothing with a floating-point number in it is `Eq`.
#![deny(warnings, missing_docs)]

use std::collections::HashSet;

/// Scales.
mod scales {
    attio_runtime::client! {
        spec = "spec/scales.yaml",
        derives = { "*" = [Eq, ::std::hash::Hash, Clone], "Weigh*" = [PartialEq] },
    }
}

fn main() {
    let thing = |text| serde_json::from_str::<scales::types::Thing>(text).unwrap();
    let things = HashSet::from([
        thing(r#"{"name": "box", "colour": "red", "lid": {"is": true, "open": 1.5}}"#),
        thing(r#"{"lid": {"open": 1.5, "is": true}, "colour": "red", "name": "box"}"#),
        thing(r#"{"name": "box", "colour": "blue"}"#),
    ]);
    assert_eq!(things.len(), 2);
    let scales = scales::Client::builder().base_url("http://localhost:1").build().unwrap();
    let _ = scales.weighings();
}
