//! `const` and `enum`.

use std::collections::HashSet;

use serde_json::{Map, Number, Value, json};

use super::typed::fits;

/// `const: x` → `enum: [x]` with `x-const: true`; `const: null` → `x-null`.
pub(super) fn constant(map: &mut Map<String, Value>) {
    let Some(value) = map.shift_remove("const") else {
        return;
    };
    if value.is_null() {
        map.shift_remove("enum");
        map.shift_remove("type");
        map.insert("x-null".into(), json!(true));
        return;
    }
    map.insert("enum".into(), Value::Array(vec![value]));
    map.insert("x-const".into(), json!(true));
}

/// Duplicates go, null becomes `nullable`, values get the declared type where that is meant, an empty list goes.
pub(super) fn choices(map: &mut Map<String, Value>) {
    let Some(found) = map.shift_remove("enum") else {
        return;
    };
    let mut list = match found {
        Value::Array(list) => list,
        Value::Object(_) => return,
        scalar => vec![scalar],
    };
    let before = list.len();
    list.retain(|choice| !choice.is_null());
    if list.len() < before {
        if list.is_empty() {
            map.shift_remove("type");
            map.insert("x-null".into(), json!(true));
        } else {
            map.insert("nullable".into(), json!(true));
        }
    }
    match map.get("type").and_then(Value::as_str) {
        Some("array") if list.iter().all(|choice| !choice.is_array()) => {
            return to_items(map, list);
        }
        Some(word) => {
            for choice in &mut list {
                coerce(choice, word);
            }
        }
        None => {}
    }
    let mut known = HashSet::with_capacity(list.len());
    list.retain(|choice| known.insert(choice.to_string()));
    if list.is_empty() {
        return;
    }
    if !map.contains_key("type")
        && !["allOf", "anyOf", "oneOf"]
            .iter()
            .any(|key| map.contains_key(*key))
    {
        let uniform = ["string", "boolean", "integer", "number"]
            .into_iter()
            .find(|word| list.iter().all(|choice| fits(choice, word)));
        if let Some(word) = uniform {
            map.insert("type".into(), json!(word));
        }
    }
    map.insert("enum".into(), Value::Array(list));
}

/// Scalars as choices of an array are the choices of its elements.
fn to_items(map: &mut Map<String, Value>, list: Vec<Value>) {
    let items = map.entry("items").or_insert_with(|| json!({}));
    if let Value::Object(items) = items
        && !items.contains_key("$ref")
        && !list.is_empty()
    {
        items.entry("enum").or_insert(Value::Array(list));
    }
}

/// YAML reads the choices `1.0` or `no` of a string as something else; JSON authors quote numbers.
fn coerce(choice: &mut Value, word: &str) {
    let better = match (word, &*choice) {
        ("string", Value::Number(_) | Value::Bool(_)) => Some(Value::String(choice.to_string())),
        ("integer", Value::Number(number)) if number.is_f64() => number
            .as_f64()
            .filter(|f| f.fract() == 0.0 && f.abs() < 9e15)
            .map(|f| Value::from(f as i64)),
        ("integer", Value::String(text)) => text.trim().parse::<i64>().ok().map(Value::from),
        ("number", Value::String(text)) => text
            .trim()
            .parse::<f64>()
            .ok()
            .and_then(Number::from_f64)
            .map(Value::Number),
        ("boolean", Value::String(text)) => text
            .trim()
            .to_ascii_lowercase()
            .parse::<bool>()
            .ok()
            .map(Value::Bool),
        _ => None,
    };
    if let Some(better) = better {
        *choice = better;
    }
}
