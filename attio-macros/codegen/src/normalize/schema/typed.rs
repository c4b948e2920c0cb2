//! `type`: one of six words. Lists of types, null, misspellings, and what follows from a type.

use serde_json::{Map, Value, json};

use super::super::{Cx, shape};
use super::keywords::Seen;
use crate::diag::messages;

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

/// Whether a bare text in place of a schema is meant as its type.
pub(super) fn is_type(name: &str) -> bool {
    TYPES.contains(&name)
}

/// Rewrites `type` to one word, or to a list of at least two that [`split`] takes apart once the other keywords are
/// in order. False, and told, when a type is unknown.
pub(super) fn one_type(map: &mut Map<String, Value>, cx: &mut Cx<'_>) -> bool {
    let mut words: Vec<&'static str> = Vec::new();
    let mut is_null = false;
    let mut format = None;
    if let Some(Value::String(word)) = map.get("type")
        && is_type(word)
    {
        return true;
    }
    let listed = match map.get("type") {
        Some(Value::Array(list)) => list.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => return true,
    };
    for word in listed {
        match word {
            Value::Null => is_null = listed.len() > 1,
            Value::String(word) if word.eq_ignore_ascii_case("null") => is_null = true,
            Value::String(word) => match meaning(word) {
                Some((Some(word), implied)) => {
                    format = format.or(implied);
                    if !words.contains(&word) {
                        words.push(word);
                    }
                }
                // Anything fits: the rest of the list says nothing more.
                Some((None, _)) => {
                    map.shift_remove("type");
                    return true;
                }
                None => {
                    let word = word.clone();
                    cx.below("type", |cx| {
                        cx.diags.push(messages::unknown_type(cx.here(), &word))
                    });
                    return false;
                }
            },
            other => {
                let found = shape::describe(other);
                cx.below("type", |cx| {
                    cx.diags.push(messages::unknown_type(cx.here(), &found))
                });
                return false;
            }
        }
    }
    if words.contains(&"number") {
        words.retain(|word| *word != "integer");
    }
    if let Some(format) = format {
        map.entry("format").or_insert_with(|| json!(format));
    }
    if is_null {
        map.insert(
            if words.is_empty() {
                "x-null"
            } else {
                "nullable"
            }
            .into(),
            json!(true),
        );
    }
    match words.as_slice() {
        [] => {
            map.shift_remove("type");
        }
        [one] => {
            map.insert("type".into(), json!(one));
        }
        many => {
            map.insert("type".into(), json!(many));
        }
    }
    true
}

/// What a word for a type means: the type (none for "anything") and the format it implies.
fn meaning(word: &str) -> Option<(Option<&'static str>, Option<&'static str>)> {
    if let Some(exact) = TYPES.iter().find(|known| known.eq_ignore_ascii_case(word)) {
        return Some((Some(exact), None));
    }
    Some(match word.to_ascii_lowercase().as_str() {
        "any" => (None, None),
        "file" | "binary" => (Some("string"), Some("binary")),
        "str" | "text" => (Some("string"), None),
        "uuid" => (Some("string"), Some("uuid")),
        "date" => (Some("string"), Some("date")),
        "datetime" | "date-time" => (Some("string"), Some("date-time")),
        "int" => (Some("integer"), None),
        "int32" => (Some("integer"), Some("int32")),
        "int64" | "long" => (Some("integer"), Some("int64")),
        "float" => (Some("number"), Some("float")),
        "double" => (Some("number"), Some("double")),
        "bool" => (Some("boolean"), None),
        "list" => (Some("array"), None),
        "map" | "dict" => (Some("object"), None),
        _ => return None,
    })
}

/// A schema without `type` whose keywords leave no doubt.
pub(super) fn infer(map: &mut Map<String, Value>, seen: Seen) {
    if map.contains_key("type") || !seen.has(Seen::OBJECT | Seen::LIST | Seen::FORMAT) {
        return;
    }
    let composed = ["allOf", "anyOf", "oneOf"]
        .iter()
        .any(|key| map.contains_key(*key));
    let implied = if map.contains_key("properties") {
        "object"
    } else if map.contains_key("items") {
        "array"
    } else if composed {
        return;
    } else if map.contains_key("additionalProperties") {
        "object"
    } else {
        match map.get("format").and_then(Value::as_str) {
            Some("int32" | "int64" | "uint32" | "uint64") => "integer",
            Some("float" | "double") => "number",
            Some(
                "date" | "date-time" | "uuid" | "uri" | "url" | "email" | "byte" | "binary"
                | "password",
            ) => "string",
            _ => return,
        }
    };
    map.insert("type".into(), json!(implied));
}

/// Several types → `anyOf` with a copy for each, every keyword in the copy that it belongs to.
pub(super) fn split(map: &mut Map<String, Value>) {
    let Some(Value::Array(words)) = map.get("type") else {
        return;
    };
    let words: Vec<String> = words
        .iter()
        .filter_map(|w| Some(w.as_str()?.to_owned()))
        .collect();
    map.shift_remove("type");
    let format = map
        .get("format")
        .and_then(Value::as_str)
        .map(|format| format_owner(format));
    let choices = match map.shift_remove("enum") {
        Some(Value::Array(list)) => list,
        _ => Vec::new(),
    };
    let is_constant = map.shift_remove("x-const");
    let mut branches = Vec::new();
    for word in &words {
        let mut branch = Map::new();
        branch.insert("type".into(), json!(word));
        for key in own_keywords(word) {
            let is_shared = *key == "format" && format != Some(word.as_str());
            if !is_shared && let Some(value) = map.shift_remove(*key) {
                branch.insert((*key).to_owned(), value);
            }
        }
        let own: Vec<Value> = choices
            .iter()
            .filter(|choice| fits(choice, word))
            .cloned()
            .collect();
        if !own.is_empty() {
            branch.insert("enum".into(), Value::Array(own));
            if let Some(constant) = &is_constant {
                branch.insert("x-const".into(), constant.clone());
            }
        } else if !choices.is_empty() {
            continue;
        }
        branches.push(Value::Object(branch));
    }
    map.shift_remove("format");
    if branches.len() == 1 {
        if let Some(Value::Object(only)) = branches.pop() {
            map.extend(only);
        }
        return;
    }
    let union = Value::Array(branches);
    if map.contains_key("anyOf") {
        match map.get_mut("allOf") {
            Some(Value::Array(list)) => list.push(json!({ "anyOf": union })),
            _ => {
                map.insert("allOf".into(), json!([{ "anyOf": union }]));
            }
        }
    } else {
        map.insert("anyOf".into(), union);
    }
}

fn format_owner(format: &str) -> &'static str {
    match format {
        "int32" | "int64" | "uint32" | "uint64" => "integer",
        "float" | "double" => "number",
        _ => "string",
    }
}

/// Whether a value is of a type.
pub(super) fn fits(value: &Value, word: &str) -> bool {
    match word {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}

fn own_keywords(word: &str) -> &'static [&'static str] {
    match word {
        "string" => &[
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "x-content-media-type",
        ],
        "integer" | "number" => &[
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "x-minimum",
            "x-maximum",
            "x-multipleOf",
        ],
        "array" => &["items", "minItems", "maxItems", "uniqueItems"],
        "object" => &[
            "properties",
            "required",
            "additionalProperties",
            "x-pattern-properties",
            "minProperties",
            "maxProperties",
        ],
        _ => &[],
    }
}

/// JSON Schema ignores keywords of other types than the declared one; the typed document would stumble on them.
pub(super) fn drop_foreign(map: &mut Map<String, Value>, seen: Seen) {
    let Some(word) = map
        .get("type")
        .and_then(Value::as_str)
        .and_then(|w| TYPES.iter().find(|t| **t == w))
    else {
        return;
    };
    let foreign = match *word {
        "string" => Seen::BOUNDS | Seen::OBJECT | Seen::LIST,
        "number" | "integer" => Seen::OBJECT | Seen::LIST | Seen::STRING,
        "object" => Seen::BOUNDS | Seen::LIST | Seen::STRING | Seen::FORMAT,
        "array" => Seen::BOUNDS | Seen::OBJECT | Seen::STRING | Seen::FORMAT,
        _ => Seen::BOUNDS | Seen::OBJECT | Seen::LIST | Seen::STRING | Seen::FORMAT,
    };
    if !seen.has(foreign) {
        return;
    }
    let own = own_keywords(word);
    let foreign: Vec<&str> = TYPES
        .iter()
        .filter(|other| *other != word)
        .flat_map(|other| own_keywords(other))
        .filter(|key| !own.contains(*key) && map.contains_key(**key))
        .copied()
        .collect();
    for key in foreign {
        map.shift_remove(key);
    }
}
