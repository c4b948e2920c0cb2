//! Schemas that are referred to by `$anchor`, `$dynamicAnchor` or `$id` instead of by address.

use std::collections::HashMap;

use serde_json::Value;

use crate::pointer::Pointer;
use crate::source::Sources;

/// Notes every anchor of a file. Few documents have any, so the text is asked first.
pub(super) fn index(
    tree: &Value,
    file: usize,
    sources: &Sources,
    anchors: &mut HashMap<(usize, String), Pointer>,
) {
    let text = sources.text(file);
    if ["$anchor", "$dynamicAnchor", "$id"]
        .iter()
        .any(|keyword| text.contains(keyword))
    {
        visit(tree, file, &mut Pointer::root(), anchors);
    }
}

fn visit(
    node: &Value,
    file: usize,
    at: &mut Pointer,
    anchors: &mut HashMap<(usize, String), Pointer>,
) {
    match node {
        Value::Object(map) => {
            for keyword in ["$anchor", "$dynamicAnchor", "$id"] {
                if let Some(Value::String(name)) = map.get(keyword) {
                    anchors
                        .entry((file, name.clone()))
                        .or_insert_with(|| at.clone());
                }
            }
            for (key, child) in map {
                at.push(key);
                visit(child, file, at, anchors);
                at.pop();
            }
        }
        Value::Array(list) => {
            for (index, child) in list.iter().enumerate() {
                at.push_index(index);
                visit(child, file, at, anchors);
                at.pop();
            }
        }
        _ => {}
    }
}
