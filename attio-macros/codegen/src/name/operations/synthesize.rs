//! An id for an operation whose document gives none: a verb and what it is done to.

use crate::ir::Operation;
use crate::name::{singular, words};

/// `PATCH /v2/objects/{object}/records/{record_id}` → `update_object_record`.
///
/// With `long`, the names of the path's parameters take part.
pub(super) fn id(operation: &Operation, long: bool) -> String {
    let segments: Vec<&str> = operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    let segments = segments.strip_prefix(&["api"]).unwrap_or(&segments);
    let segments = match segments {
        [first, rest @ ..] if is_version(first) && !rest.is_empty() => rest,
        all => all,
    };
    let is_parameter = |segment: &str| segment.contains('{');
    let mut nouns: Vec<String> = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        if is_parameter(segment) {
            if long {
                nouns.push("by".to_owned());
                nouns.extend(words(segment));
            }
            continue;
        }
        let mut own = words(segment);
        let item = segments
            .get(index + 1)
            .is_some_and(|next| is_parameter(next));
        if let Some(last) = own.last_mut().filter(|_| item) {
            *last = singular(last);
        }
        nouns.extend(own);
    }
    let last = segments.last().copied().unwrap_or_default();
    // `…/{member}:archive`: what is done to an item stands behind it.
    if let Some((_, action)) = last.rsplit_once('}').filter(|(_, action)| action.len() > 1) {
        let mut name = words(action);
        name.extend(nouns);
        return name.join("_");
    }
    let on_item = is_parameter(last);
    let plural = !on_item && singular(last) != last;
    let verb = match operation.method.as_str() {
        "GET" if plural => "list",
        "GET" => "get",
        "POST" if !on_item && !plural && segments.len() > 1 => {
            // `…/records/query`: the path itself names what is done.
            let verb = words(last);
            nouns.truncate(nouns.len().saturating_sub(verb.len()));
            nouns.splice(0..0, verb);
            return nouns.join("_");
        }
        "POST" => {
            if let Some(last) = nouns.last_mut() {
                *last = singular(last);
            }
            "create"
        }
        "PUT" => "replace",
        "PATCH" => "update",
        "DELETE" => "delete",
        other => return format!("{}_{}", other.to_lowercase(), nouns.join("_")),
    };
    if nouns.is_empty() {
        return format!("{verb}_root");
    }
    format!("{verb}_{}", nouns.join("_"))
}

/// `v2`, `v1beta1`, `2024-01`.
fn is_version(segment: &str) -> bool {
    let digits = segment.strip_prefix('v').unwrap_or(segment);
    digits.starts_with(|c: char| c.is_ascii_digit())
}
