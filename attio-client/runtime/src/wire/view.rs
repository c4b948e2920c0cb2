//! Views: what encoding and `Debug` see of a value.

use std::fmt;

use serde_json::Value;

use super::foreign::ForeignView;
use super::kept::Kept;
use super::{Field, Object, Rest};

/// What a value holds.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// Nothing: an object leaves it out.
    Absent,
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A signed integer.
    I64(i64),
    /// An unsigned integer.
    U64(u64),
    /// A number of single precision.
    F32(f32),
    /// A number.
    F64(f64),
    /// A string.
    Str(&'a str),
    /// Strings.
    Strs(&'a [String]),
    /// Any values.
    List(&'a dyn Views),
    /// Members of one type, under any names.
    Map(&'a dyn Rest),
    /// An object.
    Object(&'a dyn Object),
    /// A value that its `Debug` calls by a name, which is not on the wire.
    Named(&'a dyn Named),
    /// JSON as it came.
    Value(&'a Value),
    /// JSON as it came, as text.
    Kept(&'a Kept),
    /// What only serde knows.
    Foreign(&'a dyn ForeignView),
}

impl View<'_> {
    /// For a member that must be there: `null` where it would be left out.
    #[inline]
    #[must_use]
    pub fn or_null(self) -> Self {
        match self {
            Self::Absent => Self::Null,
            view => view,
        }
    }
}

/// A value that its `Debug` calls by a name: a newtype, an enumeration, a union.
pub trait Named: fmt::Debug {
    /// What is on the wire.
    fn bare(&self) -> View<'_>;

    /// Whether the document lists the value; nothing where it lists none.
    fn is_listed(&self) -> Option<bool> {
        None
    }
}

/// A value that can be looked at, be it one that can be filled or not.
pub trait Look {
    /// What it holds.
    fn look(&self) -> View<'_>;
}

impl<T: Field> Look for T {
    #[inline]
    fn look(&self) -> View<'_> {
        self.view()
    }
}

/// Any number of values.
pub trait Views {
    /// How many.
    fn len(&self) -> usize;
    /// One of them.
    fn at(&self, index: usize) -> Option<View<'_>>;
}

impl<T: Look> Views for Vec<T> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }

    #[inline]
    fn at(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(Look::look)
    }
}

impl<T: Look, const N: usize> Views for [T; N] {
    #[inline]
    fn len(&self) -> usize {
        N
    }

    #[inline]
    fn at(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(Look::look)
    }
}

impl<T: Look> Views for &[T] {
    #[inline]
    fn len(&self) -> usize {
        <[T]>::len(self)
    }

    #[inline]
    fn at(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(Look::look)
    }
}
