//! A document that says everything several times, under new names each time.

use serde_json::{Map, Value};

/// The document `times` over. What stands in `components` and in `paths` is repeated; the copies refer to each other.
pub(crate) fn grown(document: &Value, times: usize) -> Value {
    let mut grown = document.clone();
    for copy in 1..times {
        for section in sections(document) {
            repeat(
                &mut grown,
                document,
                &["components", &section],
                &|name| format!("{name}Copy{copy}"),
                copy,
            );
        }
        repeat(
            &mut grown,
            document,
            &["paths"],
            &|path| format!("/copy{copy}{path}"),
            copy,
        );
    }
    grown
}

/// Security schemes are named by operations without a reference, and one of each is enough.
fn sections(document: &Value) -> Vec<String> {
    let sections = document.get("components").and_then(Value::as_object);
    let sections = sections.into_iter().flatten().map(|(name, _)| name.clone());
    sections
        .filter(|name| name != "securitySchemes" && !name.starts_with("x-"))
        .collect()
}

fn repeat(
    grown: &mut Value,
    document: &Value,
    place: &[&str],
    rename: &dyn Fn(&str) -> String,
    copy: usize,
) {
    let mut from = Some(document);
    let mut to = Some(grown);
    for name in place {
        from = from.and_then(|value| value.get(name));
        to = to.and_then(|value| value.get_mut(name));
    }
    let (Some(Value::Object(from)), Some(Value::Object(to))) = (from, to) else {
        return;
    };
    for (name, value) in from {
        let mut value = value.clone();
        distinguish(&mut value, copy);
        to.insert(rename(name), value);
    }
}

/// References, ids of operations, and mappings go to the same copy.
fn distinguish(value: &mut Value, copy: usize) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| distinguish(value, copy)),
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                match (name.as_str(), &mut *value) {
                    ("$ref", Value::String(reference))
                        if reference.starts_with("#/components/") =>
                    {
                        reference.push_str(&format!("Copy{copy}"));
                    }
                    ("operationId", Value::String(id)) => id.push_str(&format!("_copy{copy}")),
                    ("mapping", Value::Object(mapping)) => redirect(mapping, copy),
                    // An example may hold anything.
                    ("example" | "examples", _) => {}
                    _ => distinguish(value, copy),
                }
            }
        }
        _ => {}
    }
}

fn redirect(mapping: &mut Map<String, Value>, copy: usize) {
    for value in mapping.values_mut() {
        match value {
            Value::String(reference) if reference.starts_with("#/") => {
                reference.push_str(&format!("Copy{copy}"));
            }
            _ => distinguish(value, copy),
        }
    }
}
