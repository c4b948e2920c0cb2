//! Reading the name of a member.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use super::Shape;

pub(super) enum Key {
    /// The position of a member that the shape names.
    Known(usize),
    /// A member that it does not.
    Unknown(String),
}

/// The name of a member, expected to be the one at `next`.
pub(super) struct KeySeed {
    pub(super) shape: &'static Shape,
    pub(super) next: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        Ok(match self.shape.position(self.next, key) {
            Some(position) => Key::Known(position),
            None => Key::Unknown(key.to_owned()),
        })
    }
}
