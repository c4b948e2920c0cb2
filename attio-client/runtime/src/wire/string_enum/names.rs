//! Finding a name among many.

use std::sync::OnceLock;

use crate::wire::object::same;

/// How many names are compared one by one faster than by halves.
const FEW: usize = 12;

/// The names of an enumeration.
#[derive(Debug)]
pub struct Names {
    names: &'static [&'static str],
    /// Positions in the order of the names. Sorted when first needed, so that rustc does not have to.
    order: OnceLock<Box<[u16]>>,
}

impl Names {
    /// Names in the order of the document.
    #[must_use]
    pub const fn new(names: &'static [&'static str]) -> Self {
        Self {
            names,
            order: OnceLock::new(),
        }
    }

    /// The position of a name.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        // More than positions can count: nobody has such an enumeration, but it would work.
        if self.names.len() <= FEW || self.names.len() > usize::from(u16::MAX) {
            return self.names.iter().position(|known| same(known, name));
        }
        let order = self.order.get_or_init(|| self.sort());
        let at = |position: &u16| self.names.get(usize::from(*position)).copied();
        let found = order.binary_search_by(|position| at(position).cmp(&Some(name)));
        order.get(found.ok()?).copied().map(usize::from)
    }

    fn sort(&self) -> Box<[u16]> {
        let mut order: Vec<u16> = (0..=u16::MAX).take(self.names.len()).collect();
        order.sort_by_key(|position| self.names.get(usize::from(*position)));
        order.into_boxed_slice()
    }
}
