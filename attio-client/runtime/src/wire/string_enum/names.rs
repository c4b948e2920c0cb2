//! Finding a name among many.

use std::sync::OnceLock;

use crate::wire::object::same;

/// How many names are compared one by one faster than by halves.
const FEW: usize = 12;

/// The names of an enumeration.
#[derive(Debug)]
pub struct Names {
    /// The name at a position. A function and not a list, which would cost every program twice its size in relocations.
    at: fn(usize) -> Option<&'static str>,
    /// The names in order, with their positions, listed when they are first needed.
    known: OnceLock<Box<[(&'static str, usize)]>>,
}

impl Names {
    /// Names in the order of the document.
    #[must_use]
    pub const fn new(at: fn(usize) -> Option<&'static str>) -> Self {
        Self {
            at,
            known: OnceLock::new(),
        }
    }

    /// The position of a name.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        let known = self.known.get_or_init(|| self.list());
        let found = if known.len() <= FEW {
            known.iter().find(|(known, _)| same(known, name))
        } else {
            let at = known.binary_search_by(|(known, _)| (*known).cmp(name));
            known.get(at.ok()?)
        };
        found.map(|(_, position)| *position)
    }

    /// Each goes to its place at once: it happens once, and sorting faster would take more code than all else here.
    fn list(&self) -> Box<[(&'static str, usize)]> {
        let mut known = Vec::new();
        for (position, name) in (0..).map_while(self.at).enumerate() {
            let to = known.partition_point(|(known, _)| *known <= name);
            known.insert(to, (name, position));
        }
        known.into_boxed_slice()
    }
}
