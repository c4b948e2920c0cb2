//! What the document does not know of an object, kept as it came.

use std::fmt;
use std::hash::{Hash, Hasher};

use serde_json::Value;

use super::kept::Kept;
use super::{Empty, Place, Rest, RestPlace, View};

/// Members of an object that its document does not name, kept as they came and written back.
///
/// Mostly there are none; then it takes one word and no allocation.
///
/// ```
/// use attio_runtime::Extra;
///
/// let mut extra = Extra::new();
/// extra.insert("colour", "red");
/// assert_eq!(extra.get("colour"), Some("red".into()));
/// assert_eq!(extra.iter().count(), 1);
/// ```
// As text: nearly every generated type has one of these, and would carry the code that copies and drops a tree.
#[derive(Clone, Default)]
#[expect(
    clippy::box_collection,
    reason = "mostly there are none, and then it takes one word"
)]
pub struct Extra(Option<Box<Vec<Member>>>);

/// A name and a value.
#[derive(Clone)]
struct Member {
    name: Box<str>,
    json: Kept,
}

impl Member {
    fn value(&self) -> Value {
        self.json.value()
    }
}

impl Extra {
    /// No members.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// A member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value> {
        let position = self.search(name).ok()?;
        self.members().get(position).map(Member::value)
    }

    /// Sets a member; the value that it had comes back.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.put(&name.into(), &value.into())
    }

    fn put(&mut self, name: &str, value: &Value) -> Option<Value> {
        let before = self.get(name);
        // A tree of JSON can be written as JSON.
        let _ = self.room(name)?.set(value);
        before
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let position = self.search(name).ok()?;
        let members = self.0.as_mut()?;
        let member = members.remove(position);
        // Equal contents are equal, however they came about.
        if members.is_empty() {
            self.0 = None;
        }
        Some(member.value())
    }

    /// The members, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Value)> {
        let members = self.members().iter();
        members.map(|member| (&*member.name, member.value()))
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// In the order of their names.
    fn members(&self) -> &[Member] {
        self.0.as_deref().map_or(&[], Vec::as_slice)
    }

    /// Where a member is, or would be.
    fn search(&self, name: &str) -> Result<usize, usize> {
        let members = self.members();
        members.binary_search_by(|member| (*member.name).cmp(name))
    }

    /// Where the value of a member goes; a new one is `null`.
    fn room(&mut self, name: &str) -> Option<&mut Kept> {
        let found = self.search(name);
        let members = self.0.get_or_insert_default();
        let position = found.unwrap_or_else(|position| {
            let member = Member {
                name: name.into(),
                json: Kept::null(),
            };
            members.insert(position, member);
            position
        });
        members.get_mut(position).map(|member| &mut member.json)
    }
}

/// By value: the order of an object's members says nothing.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Extra {}

impl Hash for Extra {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for member in self.iter() {
            member.hash(state);
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
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
        self.room(&name).map(Place::Kept)
    }
}

impl Rest for Extra {
    fn each(&self, see: &mut dyn FnMut(&str, View<'_>)) {
        for member in self.members() {
            see(&member.name, View::Kept(&member.json));
        }
    }
}
