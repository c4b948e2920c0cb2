//! A person's name.

use serde_json::Value;

use super::super::problem::{Path, Problem};
use super::super::table::Fields;
use super::{fields, member};

pub(super) fn parse(element: &Value, path: &Path) -> Result<Fields, Problem> {
    match element {
        Value::String(text) => Ok(parse_text(text)),
        // All three are needed, whatever the documents say.
        Value::Object(object) => Ok(fields([
            ("first_name", member(object, "first_name", false, path)?),
            ("last_name", member(object, "last_name", false, path)?),
            ("full_name", member(object, "full_name", false, path)?),
        ])),
        other => Err(Problem::mistyped(path, "string or object", other)),
    }
}

/// `Last, First`; no comma: a first name; further commas belong to the first name.
fn parse_text(text: &str) -> Fields {
    let (last, first) = text.split_once(',').unwrap_or(("", text));
    let (last, first) = (last.trim(), first.trim());
    fields([
        ("first_name", first.into()),
        ("last_name", last.into()),
        ("full_name", format!("{first} {last}").trim().into()),
    ])
}
