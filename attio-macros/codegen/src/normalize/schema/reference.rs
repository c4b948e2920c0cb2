//! `$ref` with siblings → `allOf: [{$ref}]` with the siblings beside it.

use serde_json::{Map, Value, json};

pub(super) fn wrap(map: &mut Map<String, Value>) {
    if map.len() == 1 {
        return;
    }
    let Some(reference) = map.shift_remove("$ref") else {
        return;
    };
    let link = json!({ "$ref": reference });
    match map.get_mut("allOf") {
        Some(Value::Array(list)) => list.insert(0, link),
        _ => {
            map.insert("allOf".into(), Value::Array(vec![link]));
        }
    }
}
