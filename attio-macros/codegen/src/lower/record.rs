//! Marked values: an object whose properties are the attributes of a record.
//!
//! The marks are vendor extensions: `x-record` on the object, `x-attribute` on each property, and
//! `x-attribute-kinds` at the root, which says in words what each kind takes.

use openapiv3::OpenAPI;
use serde_json::Value;

use super::view::{Node, Part};
use crate::ir::{Attribute, Kind};

pub(super) const MARK: &str = "x-record";

/// The mark on an object: `person`, or `{ one: person, many: people }`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark<'a> {
    pub one: &'a str,
    pub many: &'a str,
}

pub(super) fn mark(value: &Value) -> Option<Mark<'_>> {
    if let Some(one) = value.as_str() {
        return Some(Mark { one, many: one });
    }
    let one = value.get("one")?.as_str()?;
    let many = value.get("many").and_then(Value::as_str).unwrap_or(one);
    Some(Mark { one, many })
}
const ATTRIBUTE: &str = "x-attribute";
const KINDS: &str = "x-attribute-kinds";

/// The attribute that a property is marked as.
pub(super) fn attribute(slug: &str, parts: &[Part<'_>]) -> Option<Attribute> {
    parts.iter().find_map(|part| {
        let Node::Inline(schema) = part.node else {
            return None;
        };
        let mark = schema.schema_data.extensions.get(ATTRIBUTE)?;
        let text = |key: &str| mark.get(key).and_then(Value::as_str);
        let flag =
            |key: &str, otherwise| mark.get(key).and_then(Value::as_bool).unwrap_or(otherwise);
        let of = mark.get("of").and_then(Value::as_array);
        Some(Attribute {
            slug: slug.to_owned(),
            kind: text("kind").unwrap_or_default().to_owned(),
            of: of
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
            multiple: flag("multiple", false),
            unique: flag("unique", false),
            clearable: flag("clearable", true),
            read_only: text("read-only").map(str::to_owned),
            example: text("example").map(str::to_owned),
            description: schema.schema_data.description.clone().unwrap_or_default(),
        })
    })
}

/// What each kind of attribute takes, in words.
pub(super) fn kinds(document: &OpenAPI) -> Vec<Kind> {
    let Some(kinds) = document.extensions.get(KINDS).and_then(Value::as_object) else {
        return Vec::new();
    };
    let kinds = kinds.iter().map(|(name, words)| {
        let text = |key: &str| {
            words
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        Kind {
            name: name.clone(),
            accepts: text("accepts"),
            accepts_many: text("accepts-many"),
            example: text("example"),
        }
    });
    kinds.collect()
}
