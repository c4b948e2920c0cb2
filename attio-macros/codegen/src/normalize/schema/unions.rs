//! `oneOf`, `anyOf`, `allOf`: a null among the members is `nullable`; what is left alone is no union.

use serde_json::{Map, Value, json};

use super::super::Cx;

pub(super) fn unions(map: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    for key in ["allOf", "anyOf", "oneOf"] {
        match map.get_mut(key) {
            Some(Value::Array(list)) if list.is_empty() => {
                map.shift_remove(key);
            }
            Some(Value::Array(_)) | None => {}
            Some(one @ Value::Object(_)) => *one = Value::Array(vec![one.take()]),
            Some(_) => {
                map.shift_remove(key);
            }
        }
    }
    for key in ["anyOf", "oneOf"] {
        without_null(map, key, cx);
    }
}

fn without_null(map: &mut Map<String, Value>, key: &str, cx: &mut Cx<'_>) {
    let Some(Value::Array(members)) = map.get_mut(key) else {
        return;
    };
    if !members.iter().any(is_null) {
        return;
    }
    let mut kept = 0;
    for (index, member) in members.iter().enumerate() {
        if !is_null(member) {
            if kept != index {
                cx.moved(key, index, kept);
            }
            kept += 1;
        }
    }
    members.retain(|member| !is_null(member));
    let left = members.len();
    let only = if left == 1 { members.pop() } else { None };
    map.insert(
        if left == 0 { "x-null" } else { "nullable" }.into(),
        json!(true),
    );
    if left <= 1 {
        map.shift_remove(key);
    }
    if let Some(only) = only {
        match map.get_mut("allOf") {
            Some(Value::Array(list)) => list.push(only),
            _ => {
                map.insert("allOf".into(), Value::Array(vec![only]));
            }
        }
    }
}

/// Whether nothing but null fits: `{type: null}`, `{const: null}`, `{enum: [null]}`.
fn is_null(member: &Value) -> bool {
    let Value::Object(member) = member else {
        return false;
    };
    let is_null_word = |word: &Value| word.as_str() == Some("null") || word.is_null();
    match member.get("type") {
        Some(Value::Array(words)) if !words.is_empty() && words.iter().all(is_null_word) => {
            return true;
        }
        Some(Value::String(word)) if word == "null" => return true,
        _ => {}
    }
    member.get("const").is_some_and(Value::is_null)
        || matches!(member.get("enum"), Some(Value::Array(list)) if !list.is_empty() && list.iter().all(Value::is_null))
}
