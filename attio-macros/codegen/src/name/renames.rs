//! Names that the user settles.
//!
//! A key is an operationId or `METHOD /path`, a type's name, or `Type.member` with the member as the
//! document writes it. A key that is never asked for names nothing: that is a mistake.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// Old names on the left, new ones on the right, and which of them were asked for.
#[derive(Debug, Default)]
pub(crate) struct Renames {
    names: HashMap<String, String>,
    used: RefCell<HashSet<String>>,
    /// What could have been meant.
    known: RefCell<Vec<String>>,
}

impl Renames {
    pub(crate) fn new(pairs: &[(String, String)]) -> Self {
        Self {
            names: pairs.iter().cloned().collect(),
            ..Self::default()
        }
    }

    /// Whether the user gave none.
    pub(crate) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The new name of `key`, if the user gave one.
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        if self.names.is_empty() {
            return None;
        }
        let name = self.names.get(key)?;
        self.used.borrow_mut().insert(key.to_owned());
        Some(name)
    }

    /// Says that `key` names something.
    pub(crate) fn offer(&self, key: impl FnOnce() -> String) {
        if !self.names.is_empty() {
            self.known.borrow_mut().push(key());
        }
    }

    /// Whether `key` was asked for.
    pub(crate) fn is_used(&self, key: &str) -> bool {
        self.used.borrow().contains(key)
    }

    /// The existing key that is nearest to `key`.
    pub(crate) fn nearest(&self, key: &str) -> Option<String> {
        let known = self.known.borrow();
        crate::diag::did_you_mean(key, known.iter().map(String::as_str)).map(str::to_owned)
    }
}
