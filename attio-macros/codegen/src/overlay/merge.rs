//! How an update goes into its target: maps key by key, lists at the end, everything else in place of what was.

use serde_json::Value;

use crate::pointer::Pointer;

/// Recursion is bounded by the depth of the update, which loading bounds.
pub(super) fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(map), Value::Object(update)) => {
            for (key, value) in update {
                match map.get_mut(key) {
                    Some(old) => match (&*old, value) {
                        (Value::Object(_), Value::Object(_)) => merge(old, value),
                        (Value::Array(_), Value::Array(_)) => merge(old, value),
                        _ => *old = value.clone(),
                    },
                    None => {
                        map.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(list), Value::Array(update)) => list.extend(update.iter().cloned()),
        (Value::Array(list), one) => list.push(one.clone()),
        (node, update) => *node = update.clone(),
    }
}

/// Takes a node out of its parent.
pub(super) fn remove(tree: &mut Value, target: &Pointer) {
    let Some(parent) = target.parent() else {
        return;
    };
    let Some(last) = target.tokens().last().map(|token| token.into_owned()) else {
        return;
    };
    match parent.get_mut(tree) {
        Some(Value::Object(map)) => {
            map.shift_remove(&last);
        }
        Some(Value::Array(list)) => {
            if let Ok(index) = last.parse::<usize>()
                && index < list.len()
            {
                list.remove(index);
            }
        }
        _ => {}
    }
}
