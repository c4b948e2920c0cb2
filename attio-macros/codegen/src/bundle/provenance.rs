//! Where the parts of the bundle came from.

use std::collections::HashMap;

use crate::diag::Location;
use crate::pointer::Pointer;

/// Moved parts, by their address in the bundle; whatever is not below one of them is where it always was, in file 0.
#[derive(Clone, Debug, Default)]
pub(crate) struct Provenance {
    moved: HashMap<Pointer, (usize, Pointer)>,
}

impl Provenance {
    /// Notes that the node at `at` stands at `pointer` of `file`.
    pub(crate) fn insert(&mut self, at: Pointer, file: usize, pointer: Pointer) {
        self.moved.insert(at, (file, pointer));
    }

    /// The true place of a node of the bundle, or of the typed document made from it.
    pub(crate) fn locate(&self, at: &Pointer) -> Location {
        let mut prefix = at.clone();
        loop {
            if let Some((file, pointer)) = self.moved.get(&prefix) {
                let mut origin = pointer.clone();
                let suffix = at.as_str().get(prefix.as_str().len()..).unwrap_or_default();
                origin.extend_escaped(&spelled(suffix));
                return Location::value(*file, origin);
            }
            match prefix.parent() {
                Some(parent) => prefix = parent,
                None => {
                    let mut origin = Pointer::root();
                    origin.extend_escaped(&spelled(at.as_str()));
                    return Location::value(0, origin);
                }
            }
        }
    }
}

/// Undoes the renaming of keys by normalization.
fn spelled(suffix: &str) -> String {
    suffix
        .replace("/x-webhooks/", "/webhooks/")
        .replace("/x-operations/QUERY", "/query")
        .replace("/x-operations/", "/additionalOperations/")
        .replace("/x-item-schema", "/itemSchema")
}
