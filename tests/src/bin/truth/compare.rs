//! Equality of JSON values: numbers by value, a missing member is not `null`.

use serde_json::{Number, Value};

/// The first place where the values differ, and how.
pub(crate) fn difference(expected: &Value, actual: &Value) -> Option<String> {
    let at = |token: &str, below: Option<String>| below.map(|below| format!("/{token}{below}"));
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            let lost = expected
                .iter()
                .find_map(|(name, value)| match actual.get(name) {
                    Some(other) => at(name, difference(value, other)),
                    None => Some(format!("/{name}: {} is lost", short(value))),
                });
            lost.or_else(|| {
                let (name, value) = actual
                    .iter()
                    .find(|(name, _)| !expected.contains_key(*name))?;
                Some(format!("/{name}: {} is new", short(value)))
            })
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            let mut pairs = expected.iter().zip(actual).enumerate();
            pairs.find_map(|(index, (one, other))| at(&index.to_string(), difference(one, other)))
        }
        (Value::Number(one), Value::Number(other)) if same(one, other) => None,
        (one, other) if one == other => None,
        (one, other) => Some(format!(": {} became {}", short(one), short(other))),
    }
}

fn same(one: &Number, other: &Number) -> bool {
    let whole = |number: &Number| number.as_i128();
    match (whole(one), whole(other)) {
        (Some(one), Some(other)) => one == other,
        _ => one.as_f64() == other.as_f64(),
    }
}

/// A value, cut to what a line holds.
pub(crate) fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
