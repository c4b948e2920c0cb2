//! Keywords that hold schemas, but are of a kind that nobody can mean: told, and taken away.

use serde_json::{Map, Value};

use super::super::{Cx, shape};

pub(super) fn misshapen(map: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    for (key, expected, fits) in KEYWORDS {
        if let Some(value) = map.get(key)
            && !fits(value)
        {
            cx.below(key, |cx| {
                shape::wrong(&format!("`{key}`"), value, expected, cx);
            });
            map.shift_remove(key);
        }
    }
}

type Fits = fn(&Value) -> bool;

/// What each is meant to be, and what is clear enough.
const KEYWORDS: [(&str, &str, Fits); 7] = [
    ("properties", "a map", is_map),
    ("patternProperties", "a map", is_map),
    ("allOf", "a list", is_list),
    ("anyOf", "a list", is_list),
    ("oneOf", "a list", is_list),
    ("items", "a schema", |value| !value.is_number()),
    (
        "additionalProperties",
        "a schema, `true` or `false`",
        |value| value.is_object() || shape::to_flag(&mut value.clone()),
    ),
];

/// An empty list is how PHP writes an empty map.
fn is_map(value: &Value) -> bool {
    value.is_object() || value.as_array().is_some_and(Vec::is_empty)
}

/// One member alone is a list of one.
fn is_list(value: &Value) -> bool {
    value.is_array() || value.is_object()
}
