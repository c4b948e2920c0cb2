//! Names that were given before, by the whole document.

use std::collections::{HashMap, HashSet};

use super::Name;
use crate::pointer::Pointer;

/// What schemas and operations are called, by where they stand.
#[derive(Debug, Default)]
pub(crate) struct Settled {
    types: HashMap<(Pointer, bool), String>,
    operations: HashMap<String, String>,
    renames: HashSet<String>,
}

impl Settled {
    pub(crate) fn operation(&mut self, method: &str, path: &str, id: &str) {
        self.operations
            .insert(format!("{method} {path}"), id.to_owned());
    }

    pub(crate) fn ty(&mut self, pointer: &Pointer, request_face: bool, name: &Name) {
        let name = name.as_str().to_owned();
        self.types
            .entry((pointer.clone(), request_face))
            .or_insert(name);
    }

    /// Notes that a rename of the user's names something.
    pub(crate) fn renamed(&mut self, key: &str) {
        self.renames.insert(key.to_owned());
    }

    /// Whether a rename names something in the whole document, selected or not.
    pub(crate) fn is_renamed(&self, key: &str) -> bool {
        self.renames.contains(key)
    }

    /// The id of an operation.
    pub(super) fn id(&self, key: &str) -> Option<&str> {
        self.operations.get(key).map(String::as_str)
    }

    /// The name of a schema.
    pub(super) fn name(&self, pointer: &Pointer, request_face: bool) -> Option<&str> {
        if self.types.is_empty() {
            return None;
        }
        self.types
            .get(&(pointer.clone(), request_face))
            .map(String::as_str)
    }
}
