//! YAML that the strict parser refuses and most others read: a flow map that closes further left than it should.
//! libyaml takes it; positions in such a file are those of the nearest place before the fault.

use serde::de::DeserializeSeed as _;
use serde_json::Value;

use super::visitor::{Node, Seen};

/// The tree, if libyaml finds one.
pub(super) fn parse(text: &str) -> Option<Value> {
    let seen = Seen::with_budget(text.len() / 2 + 100_000);
    let mut tree = Node::new(&seen)
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .ok()?;
    merge(&mut tree);
    Some(tree)
}

/// Merge keys, which this parser leaves to its caller; recursion is bounded like the tree.
fn merge(node: &mut Value) {
    match node {
        Value::Array(list) => list.iter_mut().for_each(merge),
        Value::Object(map) => {
            map.values_mut().for_each(merge);
            let sources = match map.get("<<") {
                Some(Value::Object(_)) => map.shift_remove("<<").into_iter().collect(),
                Some(Value::Array(list)) if list.iter().all(Value::is_object) => map
                    .shift_remove("<<")
                    .and_then(into_list)
                    .unwrap_or_default(),
                _ => return,
            };
            super::yaml::merge(map, sources);
        }
        _ => {}
    }
}

fn into_list(value: Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(list) => Some(list),
        _ => None,
    }
}
