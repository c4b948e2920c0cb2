//! What may be missing, and may be `null`, which is not the same.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::place::Slot;
use super::{Empty, Field, Place, View};

/// A member that may be missing, `null`, or a value.
///
/// In a request: leave alone, clear, or set. On its own, outside of an object, a missing one is written as `null`.
///
/// ```
/// use attio_runtime::Nullable;
///
/// let name = Nullable::from("Ada");
/// assert_eq!(name.as_option(), Some(&"Ada"));
/// assert!(Nullable::<&str>::from(None).is_null());
/// assert!(Nullable::<&str>::default().is_absent());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Nullable<T> {
    /// It is missing.
    #[default]
    Absent,
    /// It is `null`.
    Null,
    /// It is this.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value by reference.
    #[must_use]
    pub const fn as_ref(&self) -> Nullable<&T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// What the value dereferences to, if there is one.
    #[must_use]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.as_option().map(Deref::deref)
    }

    /// The value, if there is one.
    #[must_use]
    pub const fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether it is missing.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is `null`.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: fmt::Debug> fmt::Debug for Nullable<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("Absent"),
            Self::Null => f.write_str("Null"),
            Self::Value(value) => value.fmt(f),
        }
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // Both are `null` in JSON; whoever can leave a member out tells them apart.
            Self::Absent => serializer.serialize_none(),
            Self::Null => serializer.serialize_unit(),
            Self::Value(value) => serializer.serialize_some(value),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

impl<T> Empty for Nullable<T> {
    #[inline]
    fn empty() -> Self {
        Self::Absent
    }
}

impl<T: Field> Field for Nullable<T> {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Option(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Null => View::Null,
            Self::Value(value) => value.view(),
        }
    }
}

impl<T: Field> Slot for Nullable<T> {
    #[inline]
    fn clear(&mut self) {
        *self = Self::Null;
    }

    #[inline]
    fn fill(&mut self) -> Place<'_> {
        *self = Self::Value(T::empty());
        match self {
            Self::Value(value) => value.place(),
            // It is a value: see above. A slot to be ignored is the harmless answer.
            Self::Absent | Self::Null => Place::Option(self),
        }
    }
}
