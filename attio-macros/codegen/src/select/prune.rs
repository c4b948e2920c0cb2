//! Components that nothing refers to any more go.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::grammar::{Kind, SECTIONS, survey};

/// Keeps what paths and webhooks reach; security schemes are referred to by name and stay.
pub(super) fn prune(tree: &mut Value) {
    let reached = reach(tree);
    let Some(Value::Object(components)) = tree.get_mut("components") else {
        return;
    };
    for (section, things) in components.iter_mut() {
        if section == "securitySchemes" {
            continue;
        }
        if let Value::Object(things) = things {
            let prefix = format!("#/components/{section}/");
            things.retain(|name, _| {
                let escaped = name.replace('~', "~0").replace('/', "~1");
                reached.contains(&format!("{prefix}{escaped}"))
            });
        }
    }
}

fn reach(tree: &Value) -> HashSet<String> {
    let heirs = heirs(tree);
    let mut reached: HashSet<String> = HashSet::new();
    let mut queue: Vec<&str> = Vec::new();
    for section in SECTIONS {
        if let Some(items) = tree.get(section) {
            survey(items, Kind::PathItems, &mut |_, node| {
                references(node, &mut queue)
            });
        }
    }
    while let Some(reference) = queue.pop() {
        if !reached.insert(reference.to_owned()) {
            continue;
        }
        if let Some(children) = heirs.get(reference) {
            queue.extend(children.iter().map(String::as_str));
        }
        let pointer = reference.trim_start_matches('#');
        let section = pointer.split('/').nth(2).unwrap_or_default();
        let kind = Kind::Components
            .child(section)
            .and_then(|many| many.child(""));
        if let (Some(node), Some(kind)) = (tree.pointer(pointer), kind) {
            survey(node, kind, &mut |_, node| references(node, &mut queue));
        }
    }
    reached
}

fn references<'t>(node: &'t Map<String, Value>, out: &mut Vec<&'t str>) {
    if let Some(Value::String(reference)) = node.get("$ref") {
        out.push(reference);
    }
    let mapping = node
        .get("discriminator")
        .and_then(|d| d.get("mapping"))
        .and_then(Value::as_object);
    out.extend(
        mapping
            .into_iter()
            .flatten()
            .filter_map(|(_, target)| target.as_str()),
    );
}

/// Schemas that inherit (`allOf`) from one with a discriminator: whoever has the base may meet the heirs.
fn heirs(tree: &Value) -> HashMap<&str, Vec<String>> {
    let mut heirs: HashMap<&str, Vec<String>> = HashMap::new();
    let schemas = tree
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        let parents = schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        for parent in parents.filter_map(|parent| parent.get("$ref")?.as_str()) {
            let is_base = tree
                .pointer(parent.trim_start_matches('#'))
                .is_some_and(|base| base.get("discriminator").is_some());
            if is_base {
                let escaped = name.replace('~', "~0").replace('/', "~1");
                heirs
                    .entry(parent)
                    .or_default()
                    .push(format!("#/components/schemas/{escaped}"));
            }
        }
    }
    heirs
}
