//! What operations are called in prose and metadata, and the words that everything of theirs is named after.

use std::collections::HashMap;

use super::synthesize;
use crate::ir::Api;
use crate::name::{Renames, Settled, words};

/// An id for each operation.
#[derive(Debug, Default)]
pub(crate) struct OperationIds {
    ids: Vec<String>,
    words: Vec<Vec<String>>,
}

impl OperationIds {
    pub(crate) fn of(&self, index: usize) -> &str {
        self.ids.get(index).map(String::as_str).unwrap_or_default()
    }

    pub(in crate::name) fn words(&self, index: usize) -> &[String] {
        self.words.get(index).map(Vec::as_slice).unwrap_or_default()
    }
}

/// One id for each operation: the document's own, or one made from method and path.
pub(crate) fn operation_ids(api: &Api, renames: &Renames, settled: &Settled) -> OperationIds {
    let made: Vec<(String, Vec<String>)> = api
        .operations
        .iter()
        .map(|operation| {
            let own = operation.id.clone();
            let id = own.unwrap_or_else(|| synthesize::id(operation, false));
            let words = words(&id);
            (id, words)
        })
        .collect();
    let mut count: HashMap<&[String], usize> = HashMap::new();
    for (_, words) in &made {
        *count.entry(words).or_default() += 1;
    }
    let mut ids = OperationIds::default();
    for (operation, (id, own)) in api.operations.iter().zip(&made) {
        let key = format!("{} {}", operation.method, operation.path);
        renames.offer(|| key.clone());
        renames.offer(|| id.clone());
        let given = if let Some(id) = settled.id(&key) {
            // The whole document has asked the renames already; they count as asked for here too.
            let _ = renames
                .get(&key)
                .or_else(|| renames.get(operation.id.as_deref().unwrap_or_default()));
            Some(id.to_owned())
        } else if let Some(id) = renames.get(&key).or_else(|| renames.get(id)) {
            Some(id.to_owned())
        } else {
            // All that share an id get a longer one: none depends on which came first.
            let shared = count.get(own.as_slice()).is_some_and(|count| *count > 1);
            shared.then(|| synthesize::id(operation, true))
        };
        ids.words.push(match &given {
            Some(given) if given != id => words(given),
            _ => own.clone(),
        });
        ids.ids.push(given.unwrap_or_else(|| id.clone()));
    }
    ids
}
