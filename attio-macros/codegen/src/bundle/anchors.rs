//! Schemas that are referred to by `$anchor`, `$dynamicAnchor` or `$id` instead of by address.

use std::collections::HashMap;

use serde_json::Value;

use crate::pointer::Pointer;
use crate::source::Sources;

const KEYWORDS: [&str; 3] = ["$anchor", "$dynamicAnchor", "$id"];

/// Notes every anchor of a file. Few documents have any, so the text is asked first.
pub(super) fn index(
    tree: &Value,
    file: usize,
    sources: &Sources,
    anchors: &mut HashMap<(usize, String), Pointer>,
) {
    if may_have_any(sources.text(file)) {
        visit(tree, file, &mut Pointer::root(), anchors);
    }
}

/// One run for all keywords: for a single character it is the standard library's, which is optimized where a macro is not.
fn may_have_any(text: &str) -> bool {
    let mut after = text.split('$').skip(1);
    after.any(|rest| {
        KEYWORDS
            .iter()
            .any(|keyword| rest.starts_with(keyword.trim_start_matches('$')))
    })
}

fn visit(
    node: &Value,
    file: usize,
    at: &mut Pointer,
    anchors: &mut HashMap<(usize, String), Pointer>,
) {
    match node {
        Value::Object(map) => {
            for keyword in KEYWORDS {
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
