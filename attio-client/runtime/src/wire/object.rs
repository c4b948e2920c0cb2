//! What an object is on the wire: names, places, and room for what it does not name.

mod macros;

use super::{Place, View};

/// What is done with the names of an object, its members, in their order, and the rest of it.
pub type Show<'a> = dyn FnMut(&'static Shape, &[View<'_>], Option<&dyn Rest>) + 'a;

/// What is done with the names of an object, the places of its members, and that of the rest of it.
pub type Fill<'a> = dyn FnMut(&'static Shape, &mut [Place<'_>], Option<&mut dyn RestPlace>) + 'a;

/// A type that is an object, to be looked at.
///
/// Apart from its place, so that a program which only sends a type does not hold the code that reads it.
pub trait Object {
    /// Shows its members.
    fn views(&self, show: &mut Show<'_>);
}

/// A type that is an object, to be filled.
pub trait ObjectPlace {
    /// What it is called.
    fn name(&self) -> &'static str;
    /// Shows the places of its members.
    fn places(&mut self, fill: &mut Fill<'_>);
}

/// Members under any names, to be looked at.
pub trait Rest {
    /// Shows all.
    fn each(&self, see: &mut dyn FnMut(&str, View<'_>));
}

/// Members under any names, to be filled.
pub trait RestPlace {
    /// Removes all.
    fn clear(&mut self);
    /// Adds one, yet to be filled; one of the same name is replaced.
    fn grow(&mut self, name: String) -> Option<Place<'_>>;
}

/// The names of an object's members, and which of them must be there.
#[derive(Debug)]
pub struct Shape {
    pub(super) name: &'static str,
    pub(super) members: &'static [(&'static str, bool)],
    /// The required ones among the first 64, as bits.
    required: u64,
    /// Whether JSON writes all names as they are.
    pub(super) plain: bool,
    /// Those whose values are never printed.
    secret: &'static [&'static str],
}

impl Shape {
    /// `members` are name and whether it is required, in the order of the fields.
    #[must_use]
    pub const fn new(name: &'static str, members: &'static [(&'static str, bool)]) -> Self {
        let (mut required, mut plain, mut index) = (0, true, 0);
        while index < members.len() {
            if members[index].1 && index < 64 {
                required |= 1 << index;
            }
            plain &= is_plain(members[index].0);
            index += 1;
        }
        Self {
            name,
            members,
            required,
            plain,
            secret: &[],
        }
    }

    /// Names the members whose values are never printed.
    #[must_use]
    pub const fn secret(mut self, members: &'static [&'static str]) -> Self {
        self.secret = members;
        self
    }

    /// Whether the value of a member is never printed.
    pub(super) fn is_secret(&self, member: &str) -> bool {
        self.secret.contains(&member)
    }

    /// The position of a member. Members mostly come in the order of the document, some left out, so the search starts
    /// at `next`.
    #[inline]
    pub(super) fn position(&self, next: usize, key: &str) -> Option<usize> {
        match self.members.get(next) {
            Some((name, _)) if same(name, key) => Some(next),
            _ => self.search(next, key),
        }
    }

    fn search(&self, next: usize, key: &str) -> Option<usize> {
        let find = |members: &[(&str, bool)]| members.iter().position(|(name, _)| same(name, key));
        let (before, after) = self.members.split_at_checked(next)?;
        match find(after) {
            Some(position) => Some(next + position),
            None => find(before),
        }
    }

    /// The first required member that has not come.
    #[inline]
    pub(super) fn missing(&self, seen: &Seen) -> Option<&'static str> {
        if self.required & !seen.first == 0 && self.members.len() <= 64 {
            return None;
        }
        let missing = |(position, (_, required)): &(usize, &(&str, bool))| {
            *required && !seen.contains(*position)
        };
        let (_, (name, _)) = self.members.iter().enumerate().find(missing)?;
        Some(name)
    }
}

/// Whether JSON writes this text as it is.
const fn is_plain(text: &str) -> bool {
    let (bytes, mut index) = (text.as_bytes(), 0);
    while index < bytes.len() {
        if matches!(bytes[index], ..b' ' | b'"' | b'\\') {
            return false;
        }
        index += 1;
    }
    true
}

/// Which members have come.
#[derive(Default)]
pub(super) struct Seen {
    first: u64,
    others: Vec<usize>,
}

impl Seen {
    #[inline]
    pub(super) fn insert(&mut self, position: usize) {
        if position < 64 {
            self.first |= 1 << position;
        } else {
            self.others.push(position);
        }
    }

    fn contains(&self, position: usize) -> bool {
        if position < 64 {
            self.first >> position & 1 == 1
        } else {
            self.others.contains(&position)
        }
    }
}

/// `==`, without the call to `memcmp` that costs more than comparing a name of a dozen bytes.
#[inline]
pub(super) fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    if let (Some(x), Some(y)) = (a.first_chunk::<8>(), b.first_chunk::<8>()) {
        return x == y
            && if a.len() <= 16 {
                a.last_chunk::<8>() == b.last_chunk::<8>()
            } else {
                a == b
            };
    }
    if let (Some(x), Some(y)) = (a.first_chunk::<4>(), b.first_chunk::<4>()) {
        return x == y && a.last_chunk::<4>() == b.last_chunk::<4>();
    }
    a.iter().eq(b)
}
