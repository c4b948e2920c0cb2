//! What a reference means that points to the wrong kind of thing, where it can mean only one.
//!
//! A schema that is a response, a body or a parameter means the schema of that; a response, a body or a header that is
//! a schema means one of that schema, in JSON. Everything else stays a mistake.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::grammar::Kind;
use crate::pointer::Pointer;

/// The schemas inside of the components that are none, by section and name.
#[derive(Default)]
pub(super) struct Insides(HashMap<(String, String), Pointer>);

impl Insides {
    pub(super) fn of(tree: &Value) -> Self {
        let mut insides = HashMap::new();
        for section in ["responses", "requestBodies", "parameters", "headers"] {
            let at = Pointer::from_tokens(["components", section]);
            let things = at.get(tree).and_then(Value::as_object);
            for (name, thing) in things.into_iter().flatten() {
                if let Some(inside) = schema_of(thing, &at.join(name)) {
                    insides.insert((section.to_owned(), name.clone()), inside);
                }
            }
        }
        Self(insides)
    }

    /// Where the schema of a component is.
    pub(super) fn schema(&self, section: &str, name: &str) -> Option<&Pointer> {
        self.0.get(&(section.to_owned(), name.to_owned()))
    }
}

/// The schema of a thing: its own, that of its JSON, or that of its only content.
fn schema_of(thing: &Value, at: &Pointer) -> Option<Pointer> {
    if thing.get("schema").is_some_and(Value::is_object) {
        return Some(at.join("schema"));
    }
    let content = thing.get("content")?.as_object()?;
    let json = content.iter().find(|(media, _)| media.contains("json"));
    let (media, ty) = match json {
        Some(json) => json,
        None if content.len() == 1 => content.iter().next()?,
        None => return None,
    };
    let schema = ty.get("schema").filter(|schema| schema.is_object());
    schema.map(|_| at.join("content").join(media).join("schema"))
}

/// Puts around a reference what stands between such a thing and its schema, if that is what it points to.
pub(super) fn wrap(kind: Kind, map: &mut Map<String, Value>) {
    if !matches!(kind, Kind::Response | Kind::RequestBody | Kind::Header) {
        return;
    }
    let Some(Value::String(reference)) = map.get("$ref") else {
        return;
    };
    let points_into = |section: &str| reference.contains(&format!("#/components/{section}/"));
    let (key, value) = match kind {
        Kind::Response | Kind::RequestBody if points_into("schemas") => {
            let schema = json!({ "schema": { "$ref": reference } });
            ("content", json!({ "application/json": schema }))
        }
        Kind::Header if points_into("schemas") || points_into("parameters") => {
            ("schema", json!({ "$ref": reference }))
        }
        _ => return,
    };
    map.shift_remove("$ref");
    map.insert(key.into(), value);
    if kind == Kind::Response {
        map.entry("description").or_insert_with(|| "".into());
    }
}
