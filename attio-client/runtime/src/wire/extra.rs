//! What the document does not know of an object, kept as it came.

use std::collections::btree_map;
use std::fmt;

use serde_json::Value;

use super::containers::put;
use super::{Empty, Map, Place, Rest, RestPlace, View};

/// Members of an object that its document does not name, kept as they came and written back.
///
/// Mostly there are none; then it takes one word and no allocation.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<Value>>>);

impl Extra {
    /// No members.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// A member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a member; the value that it had comes back.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0
            .get_or_insert_default()
            .insert(name.into(), value.into())
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let map = self.0.as_mut()?;
        let value = map.remove(name);
        // Equal contents are equal, however they came about.
        if map.is_empty() {
            self.0 = None;
        }
        value
    }

    /// The members, by name.
    pub fn iter(&self) -> btree_map::Iter<'_, String, Value> {
        static NONE: Map<Value> = Map::new();
        self.0.as_deref().unwrap_or(&NONE).iter()
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |map| map.len())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a String, &'a Value);
    type IntoIter = btree_map::Iter<'a, String, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl Empty for Extra {
    fn empty() -> Self {
        Self::new()
    }
}

impl RestPlace for Extra {
    fn clear(&mut self) {
        self.0 = None;
    }

    fn grow(&mut self, name: String) -> Option<Place<'_>> {
        let map = self.0.get_or_insert_default();
        Some(Place::Value(put(map, name, Value::Null)))
    }
}

impl Rest for Extra {
    fn each(&self, see: &mut dyn FnMut(&str, View<'_>)) {
        // The frequent answer is that there are none.
        if let Some(map) = &self.0 {
            for (name, value) in &**map {
                see(name, View::Value(value));
            }
        }
    }
}
