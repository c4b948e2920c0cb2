//! The wanted operations, and the components that they reach.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::grammar::{Kind, METHODS, SECTIONS, survey};

/// Copies what is wanted; `verdicts` tells of each operation, in order, whether it is.
///
/// Of the components, those that are reached; security schemes are referred to by name and all come.
pub(super) fn copy(tree: &Value, mut verdicts: impl Iterator<Item = bool>) -> Value {
    let Value::Object(root) = tree else {
        return tree.clone();
    };
    let is_cut = |key: &str| key == "components" || SECTIONS.contains(&key);
    // What is cut has its place already: document order is output order.
    let rest = root.iter().map(|(key, value)| match is_cut(key) {
        true => (key.clone(), Value::Null),
        false => (key.clone(), value.clone()),
    });
    let mut copy: Map<String, Value> = rest.collect();
    for section in SECTIONS {
        if let (Some(slot), Some(all)) = (copy.get_mut(section), root.get(section)) {
            *slot = path_items(all, &mut verdicts);
        }
    }
    if let Some(all) = root.get("components") {
        let reached = reach(tree, &copy);
        copy.insert("components".into(), components(all, &reached));
    }
    Value::Object(copy)
}

fn path_items(all: &Value, verdicts: &mut impl Iterator<Item = bool>) -> Value {
    let Value::Object(items) = all else {
        return all.clone();
    };
    let wanted = items
        .iter()
        .filter_map(|(path, item)| Some((path.clone(), path_item(item, verdicts)?)));
    Value::Object(wanted.collect())
}

/// A path item without its unwanted operations; `None` when none is left.
fn path_item(item: &Value, verdicts: &mut impl Iterator<Item = bool>) -> Option<Value> {
    const ADDITIONAL: &str = "additionalOperations";
    let item = item.as_object()?;
    let mut left = false;
    let mut keep = |operation: &Value| {
        let wanted = !operation.is_object() || verdicts.next().unwrap_or(true);
        left |= wanted && operation.is_object();
        wanted
    };
    let mut copy = Map::new();
    for (key, value) in item {
        if key == ADDITIONAL {
            // Its turn comes after the path's own.
            copy.insert(key.clone(), Value::Null);
        } else if !METHODS.contains(&key.as_str()) || keep(value) {
            copy.insert(key.clone(), value.clone());
        }
    }
    if let (Some(slot), Some(additional)) = (copy.get_mut(ADDITIONAL), item.get(ADDITIONAL)) {
        *slot = match additional {
            Value::Object(operations) => {
                let operations = operations.iter();
                let operations = operations.filter(|(_, operation)| keep(operation));
                Value::Object(
                    operations
                        .map(|(method, one)| (method.clone(), one.clone()))
                        .collect(),
                )
            }
            other => other.clone(),
        };
    }
    left.then_some(Value::Object(copy))
}

fn components(all: &Value, reached: &HashSet<String>) -> Value {
    let Value::Object(components) = all else {
        return all.clone();
    };
    let copy_section = |(section, things): (&String, &Value)| {
        let things = match things {
            Value::Object(things) if section != "securitySchemes" => {
                let prefix = format!("#/components/{section}/");
                let things = things.iter().filter(|(name, _)| {
                    let escaped = name.replace('~', "~0").replace('/', "~1");
                    reached.contains(&format!("{prefix}{escaped}"))
                });
                Value::Object(
                    things
                        .map(|(name, thing)| (name.clone(), thing.clone()))
                        .collect(),
                )
            }
            other => other.clone(),
        };
        (section.clone(), things)
    };
    Value::Object(components.iter().map(copy_section).collect())
}

/// The references to all components that the wanted operations need, directly or not.
fn reach(tree: &Value, wanted: &Map<String, Value>) -> HashSet<String> {
    let heirs = heirs(tree);
    let mut reached: HashSet<String> = HashSet::new();
    let mut queue: Vec<&str> = Vec::new();
    for section in SECTIONS {
        if let Some(items) = wanted.get(section) {
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
