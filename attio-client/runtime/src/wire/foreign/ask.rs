//! Asking a type what it wants to read.
//!
//! The type is given a deserializer that has nothing and only notes which method is called. There is nothing in it that
//! is known at run time alone, so an optimizing compiler leaves a constant.

use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde::forward_to_deserialize_any;

/// What a type wants to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    /// A string.
    Text,
    /// A string or `null`.
    TextOrNull,
    /// Something else.
    Other,
}

/// What `T` wants to read.
#[inline]
pub(super) fn wants<T: DeserializeOwned>() -> Wants {
    match T::deserialize(Ask { optional: false }) {
        Err(wants) => wants,
        // It reads nothing at all.
        Ok(_) => Wants::Other,
    }
}

struct Ask {
    optional: bool,
}

impl<'de> Deserializer<'de> for Ask {
    type Error = Wants;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Wants> {
        Err(Wants::Other)
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Wants> {
        Err(if self.optional {
            Wants::TextOrNull
        } else {
            Wants::Text
        })
    }

    #[inline]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wants> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wants> {
        visitor.visit_some(Self { optional: true })
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wants> {
        // Names with `$` are private signs between a type and its format.
        if name.starts_with('$') {
            return Err(Wants::Other);
        }
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl fmt::Display for Wants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a question, not an error")
    }
}

impl std::error::Error for Wants {}

impl Error for Wants {
    #[inline]
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::Other
    }
}
