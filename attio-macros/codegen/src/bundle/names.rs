//! Names for nodes that become components: from the words of their address, unique, and the same every time.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use crate::pointer::Pointer;

/// The names taken, by section.
pub(super) struct Names {
    taken: BTreeMap<String, HashSet<String>>,
    /// The document's own, in order, for suggestions.
    own: BTreeMap<String, Vec<String>>,
}

impl Names {
    pub(super) fn of(tree: &Value) -> Self {
        let mut own = BTreeMap::new();
        if let Some(Value::Object(components)) = tree.get("components") {
            for (section, things) in components {
                if let Value::Object(things) = things {
                    own.insert(section.clone(), things.keys().cloned().collect::<Vec<_>>());
                }
            }
        }
        let taken = own
            .iter()
            .map(|(section, names)| (section.clone(), names.iter().cloned().collect()))
            .collect();
        Self { taken, own }
    }

    pub(super) fn has(&self, section: &str, name: &str) -> bool {
        self.taken
            .get(section)
            .is_some_and(|names| names.contains(name))
    }

    pub(super) fn of_section(&self, section: &str) -> impl Iterator<Item = &str> {
        self.own
            .get(section)
            .into_iter()
            .flatten()
            .map(String::as_str)
    }

    /// The shortest free name: the last word, then with the word before it, …, then with a number.
    pub(super) fn mint(&mut self, section: &str, pointer: &Pointer, path: &str) -> String {
        let (words, shortest) = words(pointer, path);
        let taken = self.taken.entry(section.to_owned()).or_default();
        let mut candidate = String::new();
        for length in shortest..=words.len().max(shortest) {
            let tail = words
                .get(words.len().saturating_sub(length)..)
                .unwrap_or_default();
            candidate = tail.join("_");
            if !candidate.is_empty() && taken.insert(candidate.clone()) {
                return candidate;
            }
        }
        (2..)
            .map(|number| format!("{candidate}_{number}"))
            .find(|numbered| taken.insert(numbered.clone()))
            .unwrap_or(candidate)
    }
}

/// The words that say what a node is, outermost first, and how many of them make a name that stands alone.
fn words(pointer: &Pointer, path: &str) -> (Vec<String>, usize) {
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = file.split('.').next().unwrap_or(file);
    let tokens: Vec<_> = pointer.tokens().collect();
    let mut words = vec![sanitize(stem)];
    let mut named = false;
    let mut after_container = true;
    for token in &tokens {
        let token = token.as_ref();
        let is_structure = matches!(
            token,
            "paths"
                | "components"
                | "schemas"
                | "properties"
                | "content"
                | "schema"
                | "responses"
                | "parameters"
                | "requestBodies"
                | "headers"
                | "definitions"
                | "$defs"
                | "allOf"
                | "oneOf"
                | "anyOf"
                | "additionalProperties"
                | "patternProperties"
                | "application/json"
                | "requestBody"
                | "x-webhooks"
                | "webhooks"
        );
        let is_number = !after_container && token.bytes().all(|b| b.is_ascii_digit());
        let in_properties = matches!(token, "properties" | "patternProperties");
        if is_structure || is_number {
            after_container =
                !in_properties && is_structure && !matches!(token, "allOf" | "oneOf" | "anyOf");
            named = false;
            continue;
        }
        let word = if token == "items" {
            "item".to_owned()
        } else {
            sanitize(token)
        };
        if !word.is_empty() {
            words.push(word);
            named = after_container && token != "items";
            after_container = false;
        }
    }
    let shortest = if tokens.is_empty() || (named && words.len() > 1) {
        1
    } else {
        2
    };
    (words, shortest)
}

/// Component names are made of letters, digits, `.`, `-` and `_`.
fn sanitize(token: &str) -> String {
    let mut word = String::new();
    for c in token.chars() {
        if c.is_alphanumeric() || matches!(c, '.' | '-') {
            word.push(c);
        } else if !word.is_empty() && !word.ends_with('_') {
            word.push('_');
        }
    }
    word.trim_end_matches('_').to_owned()
}
