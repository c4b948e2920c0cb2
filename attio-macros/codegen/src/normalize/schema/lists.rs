//! Keywords of arrays: tuples are `prefixItems` (3.1) or a list of `items` (old drafts); the typed document knows only
//! `items`, so their members become its alternatives, and `x-tuple` tells that they are one each.

use serde_json::{Map, Value, json};

pub(super) fn lists(map: &mut Map<String, Value>) {
    if let Some(Value::Array(_)) = map.get("items")
        && let Some(tuple) = map.shift_remove("items")
    {
        map.entry("prefixItems").or_insert(tuple);
    }
    if let Some(Value::Array(tuple)) = map.shift_remove("prefixItems")
        && !tuple.is_empty()
    {
        tuples(map, tuple);
    }
    match map.get_mut("items") {
        Some(Value::Object(_)) | None => {}
        Some(items @ Value::Bool(true)) => *items = json!({}),
        Some(Value::Bool(false) | Value::String(_)) => {}
        Some(_) => {
            map.shift_remove("items");
        }
    }
}

/// The members of a tuple become the alternatives of the items; a list of just that length is marked.
fn tuples(map: &mut Map<String, Value>, mut tuple: Vec<Value>) {
    let length = Value::from(tuple.len());
    let fixed = map.get("minItems") == Some(&length) && map.get("maxItems") == Some(&length);
    match map.shift_remove("items") {
        Some(Value::Bool(false)) => {
            map.insert("x-tuple".into(), Value::Bool(true));
        }
        Some(rest @ Value::Object(_)) if !fixed => tuple.push(rest),
        _ if fixed => {
            map.insert("x-tuple".into(), Value::Bool(true));
        }
        // Anything may follow.
        _ => tuple.push(json!({})),
    }
    map.insert("items".into(), json!({ "anyOf": tuple }));
}
