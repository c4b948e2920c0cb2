//! Keywords of objects.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::super::shape;

pub(super) fn objects(map: &mut Map<String, Value>) {
    required(map);
    if let Some(additional) = map.get_mut("additionalProperties")
        && !additional.is_object()
        && !shape::to_flag(additional)
    {
        map.shift_remove("additionalProperties");
    }
    patterns(map);
    if let Some(unevaluated) = map.shift_remove("unevaluatedProperties")
        && matches!(unevaluated, Value::Bool(_) | Value::Object(_))
    {
        map.entry("additionalProperties").or_insert(unevaluated);
    }
}

/// `required: true` on a property (draft 3) belongs into its parent's list.
fn required(map: &mut Map<String, Value>) {
    if is_clean(map) {
        return;
    }
    let mut names: Vec<String> = match map.shift_remove("required") {
        Some(Value::Array(list)) => list
            .into_iter()
            .filter_map(|name| Some(name.as_str()?.to_owned()))
            .collect(),
        Some(Value::String(name)) if name != "true" && name != "false" => vec![name],
        _ => Vec::new(),
    };
    match map.get_mut("properties") {
        Some(Value::Object(properties)) => {
            for (name, property) in properties.iter_mut() {
                let Value::Object(property) = property else {
                    continue;
                };
                if let Some(Value::Bool(flag)) = property.get("required") {
                    if *flag {
                        names.push(name.clone());
                    }
                    property.shift_remove("required");
                }
            }
        }
        Some(Value::Array(list)) if list.is_empty() => {
            map.insert("properties".into(), json!({}));
        }
        Some(_) => {
            map.shift_remove("properties");
        }
        None => {}
    }
    let mut known = HashSet::with_capacity(names.len());
    names.retain(|name| known.insert(name.clone()));
    if !names.is_empty() {
        map.insert("required".into(), json!(names));
    }
}

/// Whether there is nothing to put right: by far the most common case.
fn is_clean(map: &Map<String, Value>) -> bool {
    let list_is_clean = match map.get("required") {
        None => true,
        Some(Value::Array(list)) => {
            let mut known = HashSet::with_capacity(list.len());
            !list.is_empty()
                && list
                    .iter()
                    .all(|name| name.as_str().is_some_and(|name| known.insert(name)))
        }
        Some(_) => false,
    };
    list_is_clean
        && match map.get("properties") {
            None => true,
            Some(Value::Object(properties)) => properties
                .values()
                .all(|property| !matches!(property.get("required"), Some(Value::Bool(_)))),
            Some(_) => false,
        }
}

/// `patternProperties` → `additionalProperties` of any of their schemas, the patterns kept beside it.
fn patterns(map: &mut Map<String, Value>) {
    let Some(Value::Object(patterns)) = map.shift_remove("patternProperties") else {
        return;
    };
    if patterns.is_empty() {
        return;
    }
    let (names, mut schemas): (Vec<String>, Vec<Value>) = patterns.into_iter().unzip();
    match map.shift_remove("additionalProperties") {
        None | Some(Value::Bool(false)) => {}
        Some(Value::Bool(true)) => schemas.clear(),
        Some(other) => schemas.push(other),
    }
    let merged = match schemas.len() {
        0 => json!(true),
        1 => schemas.pop().unwrap_or_default(),
        _ => json!({ "anyOf": schemas }),
    };
    map.insert("additionalProperties".into(), merged);
    map.insert("x-pattern-properties".into(), json!(names));
}
