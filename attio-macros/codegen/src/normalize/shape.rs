//! Values of the wrong JSON kind: null where a map is meant, a text where a flag is meant.

use serde_json::{Map, Value};

use super::Cx;
use crate::diag::messages;

/// The map below `key`. Null goes; an empty list is an empty map (PHP writes it so); anything else is told and goes.
pub(super) fn map<'m>(
    node: &'m mut Map<String, Value>,
    key: &str,
    cx: &mut Cx<'_>,
) -> Option<&'m mut Map<String, Value>> {
    match node.get_mut(key)? {
        Value::Object(_) => {}
        Value::Null => {
            node.shift_remove(key);
        }
        value @ Value::Array(_) if value.as_array().is_some_and(Vec::is_empty) => {
            *value = Value::Object(Map::new());
        }
        other => {
            cx.below(key, |cx| wrong(&format!("`{key}`"), other, "a map", cx));
            node.shift_remove(key);
        }
    }
    node.get_mut(key)?.as_object_mut()
}

/// The list below `key`. Null goes; a single map or text becomes a list of one.
pub(super) fn list<'m>(
    node: &'m mut Map<String, Value>,
    key: &str,
    cx: &mut Cx<'_>,
) -> Option<&'m mut Vec<Value>> {
    match node.get_mut(key)? {
        Value::Array(_) => {}
        Value::Null => {
            node.shift_remove(key);
        }
        value @ Value::Object(_) if value.as_object().is_some_and(Map::is_empty) => {
            *value = Value::Array(Vec::new());
        }
        value @ (Value::Object(_) | Value::String(_)) => {
            *value = Value::Array(vec![value.take()]);
        }
        other => {
            cx.below(key, |cx| wrong(&format!("`{key}`"), other, "a list", cx));
            node.shift_remove(key);
        }
    }
    node.get_mut(key)?.as_array_mut()
}

/// Only maps stay among the things in a map. Null goes; anything else is told and goes.
pub(super) fn maps(things: &mut Map<String, Value>, what: &str, cx: &mut Cx<'_>) {
    things.retain(|key, thing| {
        if !thing.is_object() && !thing.is_null() {
            cx.below(key, |cx| wrong(what, thing, "a map", cx));
        }
        thing.is_object()
    });
}

/// A thing that must be a map: null is an empty one, anything else is told and becomes one.
pub(super) fn one_map(thing: &mut Value, what: &str, cx: &mut Cx<'_>) {
    if !thing.is_object() {
        if !thing.is_null() {
            wrong(what, thing, "a map", cx);
        }
        *thing = Value::Object(Map::new());
    }
}

/// Tells that a value is of a kind that nobody can mean there.
pub(super) fn wrong(what: &str, found: &Value, expected: &str, cx: &mut Cx<'_>) {
    let message = messages::wrong_kind(cx.here(), what, &describe(found), expected);
    cx.diags.push(message);
}

/// Texts stay, numbers and flags become texts, the rest goes.
pub(super) fn text(node: &mut Map<String, Value>, key: &str) {
    let Some(value) = node.get_mut(key) else {
        return;
    };
    if !to_text(value) {
        node.shift_remove(key);
    }
}

pub(super) fn to_text(value: &mut Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Number(_) | Value::Bool(_) => {
            *value = Value::String(value.to_string());
            true
        }
        _ => false,
    }
}

/// Flags stay, `"true"` becomes one, the rest goes.
pub(super) fn flag(node: &mut Map<String, Value>, key: &str) {
    let Some(value) = node.get_mut(key) else {
        return;
    };
    if !to_flag(value) {
        node.shift_remove(key);
    }
}

pub(super) fn to_flag(value: &mut Value) -> bool {
    let flag = match value {
        Value::Bool(_) => return true,
        Value::String(text) if text.eq_ignore_ascii_case("true") => true,
        Value::String(text) if text.eq_ignore_ascii_case("false") => false,
        _ => return false,
    };
    *value = Value::Bool(flag);
    true
}

/// A value in a few words, for messages.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Object(_) => "a map".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        scalar => {
            let text = scalar.to_string();
            format!("`{}`", text.chars().take(60).collect::<String>())
        }
    }
}
