//! A document of a few operations, cut out of a large one as one would do it by hand.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// The operations with these ids and everything that they refer to, as a document.
pub(crate) fn cut(document: &Value, ids: &[&str]) -> Value {
    let mut small = document.clone();
    small["components"] = json!({});
    if let Some(paths) = small.get_mut("paths").and_then(Value::as_object_mut) {
        for item in paths.values_mut().filter_map(Value::as_object_mut) {
            item.retain(|_, operation| match operation.get("operationId") {
                Some(id) => id.as_str().is_some_and(|id| ids.contains(&id)),
                None => !operation.is_object(),
            });
        }
        paths.retain(|_, item| {
            let members = item.as_object().into_iter().flatten();
            members
                .into_iter()
                .any(|(_, member)| member.get("operationId").is_some())
        });
    }
    if let Some(schemes) = document.pointer("/components/securitySchemes") {
        small["components"]["securitySchemes"] = schemes.clone();
    }
    let mut wanted = BTreeSet::new();
    references(&small, &mut wanted);
    let mut done = BTreeSet::new();
    while let Some(reference) = wanted.pop_first() {
        if !done.insert(reference.clone()) {
            continue;
        }
        let pointer = reference.trim_start_matches('#');
        let mut steps = pointer.split('/').skip(2);
        let (Some(section), Some(name), Some(value)) =
            (steps.next(), steps.next(), document.pointer(pointer))
        else {
            continue;
        };
        small["components"][section][name] = value.clone();
        let mut more = BTreeSet::new();
        references(value, &mut more);
        wanted.extend(more.difference(&done).cloned());
    }
    small
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        Value::Object(members) => {
            for (name, value) in members {
                match (name.as_str(), value) {
                    ("$ref", Value::String(reference)) => {
                        found.insert(reference.clone());
                    }
                    ("example" | "examples", _) if !value.is_object() => {}
                    _ => references(value, found),
                }
            }
        }
        _ => {}
    }
}
