//! Which operations are wanted; everything that only others need goes.
//!
//! In: the bundled tree and the user's selectors. Out: a copy of the part that is wanted, and which selector kept what.
//! Runs before normalization and the typed parse, so that cost follows use. The tree is left alone: names come from
//! all of it.
//! Must not know: what the selected things look like inside.

mod part;

use serde_json::{Map, Value};

use crate::diag::{Diagnostics, messages};
use crate::glob;
use crate::grammar::{METHODS, SECTIONS};

/// What the user asked for; both lists empty means everything.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {
    pub(crate) only: Vec<Selector>,
    pub(crate) except: Vec<Selector>,
}

/// One pattern: an operationId, a tag, a path, or `METHOD /path`, with `*` (within a segment) and `**`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Selector {
    method: Option<String>,
    pattern: String,
}

/// An operation that stays, and the element of `only` that keeps it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Kept {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) selector: Option<usize>,
}

impl Selector {
    pub(crate) fn new(text: &str) -> Self {
        match text.trim().split_once(char::is_whitespace) {
            Some((method, path)) if path.trim_start().starts_with(['/', '*']) => Self {
                method: Some(method.to_ascii_uppercase()),
                pattern: path.trim().to_owned(),
            },
            _ => Self {
                method: None,
                pattern: text.trim().to_owned(),
            },
        }
    }

    fn matches(&self, operation: &Operation<'_>) -> bool {
        if let Some(method) = &self.method {
            return (method == "*" || *method == operation.method)
                && glob::matches(&self.pattern, operation.path);
        }
        if self.pattern.starts_with('/') {
            return glob::matches(&self.pattern, operation.path);
        }
        operation
            .id
            .is_some_and(|id| glob::matches(&self.pattern, id))
            || operation
                .tags
                .iter()
                .any(|tag| glob::matches(&self.pattern, tag))
    }

    fn text(&self) -> String {
        match &self.method {
            Some(method) => format!("{method} {}", self.pattern),
            None => self.pattern.clone(),
        }
    }
}

struct Operation<'t> {
    method: String,
    path: &'t str,
    id: Option<&'t str>,
    tags: Vec<&'t str>,
}

/// What a selection leaves.
#[derive(Debug)]
pub(crate) struct Selected {
    pub(crate) kept: Vec<Kept>,
    /// The wanted operations and all that they need; `None` where nobody asked for less than everything.
    pub(crate) part: Option<Value>,
}

/// Selects, and tells of selectors that match nothing.
pub(crate) fn select(tree: &Value, selection: &Selection, diags: &mut Diagnostics) -> Selected {
    let operations = operations(tree);
    let mut used = [
        vec![false; selection.only.len()],
        vec![false; selection.except.len()],
    ];
    let [used_only, used_except] = &mut used;
    let mut verdicts = Vec::with_capacity(operations.len());
    for operation in &operations {
        let selector = first_match(&selection.only, operation, used_only);
        let excluded = first_match(&selection.except, operation, used_except).is_some();
        let is_wanted = selector.is_some() || selection.only.is_empty();
        verdicts.push((is_wanted && !excluded).then_some(selector));
    }
    for (option, selectors, used) in [
        ("only", &selection.only, &used[0]),
        ("except", &selection.except, &used[1]),
    ] {
        for (index, selector) in selectors
            .iter()
            .enumerate()
            .filter(|(i, _)| used.get(*i) == Some(&false))
        {
            let candidates = candidates(selector, &operations);
            let candidates = candidates.iter().map(String::as_str);
            diags.push(messages::unmatched_selector(
                option,
                index,
                &selector.text(),
                candidates,
            ));
        }
    }
    let kept = operations
        .iter()
        .zip(&verdicts)
        .filter_map(|(operation, verdict)| {
            Some(Kept {
                method: operation.method.clone(),
                path: operation.path.to_owned(),
                selector: (*verdict)?,
            })
        })
        .collect();
    let all = selection.only.is_empty() && selection.except.is_empty();
    let part = (!all).then(|| part::copy(tree, verdicts.iter().map(Option::is_some)));
    Selected { kept, part }
}

/// The first selector that matches; all that match count as used.
fn first_match(
    selectors: &[Selector],
    operation: &Operation<'_>,
    used: &mut [bool],
) -> Option<usize> {
    let mut first = None;
    for (index, (selector, used)) in selectors.iter().zip(used).enumerate() {
        if selector.matches(operation) {
            *used = true;
            first = first.or(Some(index));
        }
    }
    first
}

fn candidates(selector: &Selector, operations: &[Operation<'_>]) -> Vec<String> {
    let of = |operation: &Operation<'_>| -> Vec<String> {
        match &selector.method {
            Some(_) => vec![format!("{} {}", operation.method, operation.path)],
            None if selector.pattern.starts_with('/') => vec![operation.path.to_owned()],
            None => operation
                .id
                .into_iter()
                .chain(operation.tags.iter().copied())
                .map(str::to_owned)
                .collect(),
        }
    };
    operations.iter().flat_map(of).collect()
}

/// Every operation in document order.
fn operations(tree: &Value) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    for section in SECTIONS {
        let Some(Value::Object(items)) = tree.get(section) else {
            continue;
        };
        for (path, item) in items {
            let Value::Object(item) = item else { continue };
            for (method, operation) in methods_of(item) {
                let tags = operation
                    .get("tags")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten();
                found.push(Operation {
                    method: method.to_ascii_uppercase(),
                    path,
                    id: operation.get("operationId").and_then(Value::as_str),
                    tags: tags.filter_map(Value::as_str).collect(),
                });
            }
        }
    }
    found
}

/// The operations of a path item, in the order that [`part::copy`] asks for verdicts.
fn methods_of(item: &Map<String, Value>) -> impl Iterator<Item = (&str, &Map<String, Value>)> {
    let own = item
        .iter()
        .filter(|(key, _)| METHODS.contains(&key.as_str()));
    let additional = item.get("additionalOperations").and_then(Value::as_object);
    own.chain(additional.into_iter().flatten())
        .filter_map(|(method, operation)| Some((method.as_str(), operation.as_object()?)))
}

#[cfg(test)]
mod tests;
