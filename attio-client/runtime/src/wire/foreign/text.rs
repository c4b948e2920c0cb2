//! Strings for types that only serde knows, and out of them.

use std::fmt;

use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde::ser::{Impossible, Serialize, Serializer};

use crate::wire::DecodeError;

/// A string to read out of, transparent to options and newtypes as JSON is.
pub(super) struct FromText<'a>(pub(super) &'a str);

impl<'de> Deserializer<'de> for FromText<'_> {
    type Error = DecodeError;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_str(self.0)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_some(self)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// A string that a value is on the wire.
pub enum Shown<'a> {
    /// The string.
    Text(&'a str),
    /// What displays as the string.
    Display(&'a dyn fmt::Display),
}

impl Serialize for Shown<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Display(text) => serializer.collect_str(text),
        }
    }
}

/// Finds out whether a value is a string on the wire, or `null`, and writes nothing.
pub(super) struct ToText<'a, 'b> {
    see: &'a mut (dyn FnMut(Shown<'_>) + 'b),
}

impl<'a, 'b> ToText<'a, 'b> {
    /// What the value is; if it is a string, that is shown on the way.
    pub(super) fn show<T: Serialize>(value: &T, see: &'a mut (dyn FnMut(Shown<'_>) + 'b)) -> Found {
        value.serialize(ToText { see }).unwrap_or(Found::Other)
    }
}

/// What a value is on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// `null`.
    Null,
    /// A string.
    Text,
    /// Something else.
    Other,
}

/// The value is neither a string nor `null`.
#[derive(Debug)]
pub(super) struct Other;

type Answer = Result<Found, Other>;
type No = Impossible<Found, Other>;

macro_rules! other {
    ($($method:ident($($arg:ty),*) -> $out:ty;)*) => {$(
        #[inline]
        fn $method(self, $(_: $arg),*) -> Result<$out, Other> {
            Err(Other)
        }
    )*};
}

impl Serializer for ToText<'_, '_> {
    type Ok = Found;
    type Error = Other;
    type SerializeSeq = No;
    type SerializeTuple = No;
    type SerializeTupleStruct = No;
    type SerializeTupleVariant = No;
    type SerializeMap = No;
    type SerializeStruct = No;
    type SerializeStructVariant = No;

    #[inline]
    fn serialize_str(self, text: &str) -> Answer {
        (self.see)(Shown::Text(text));
        Ok(Found::Text)
    }

    #[inline]
    fn collect_str<T: fmt::Display + ?Sized>(self, text: &T) -> Answer {
        (self.see)(Shown::Display(&text));
        Ok(Found::Text)
    }

    #[inline]
    fn serialize_none(self) -> Answer {
        Ok(Found::Null)
    }

    /// Not [`Found::Null`], which may be left out: a `Nullable` says in this way that its `null` is meant.
    #[inline]
    fn serialize_unit(self) -> Answer {
        Ok(Found::Other)
    }

    #[inline]
    fn serialize_unit_struct(self, _: &'static str) -> Answer {
        Ok(Found::Null)
    }

    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Answer {
        value.serialize(self)
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Answer {
        value.serialize(self)
    }

    #[inline]
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Answer {
        Err(Other)
    }

    other! {
        serialize_bool(bool) -> Found;
        serialize_i8(i8) -> Found;
        serialize_i16(i16) -> Found;
        serialize_i32(i32) -> Found;
        serialize_i64(i64) -> Found;
        serialize_i128(i128) -> Found;
        serialize_u8(u8) -> Found;
        serialize_u16(u16) -> Found;
        serialize_u32(u32) -> Found;
        serialize_u64(u64) -> Found;
        serialize_u128(u128) -> Found;
        serialize_f32(f32) -> Found;
        serialize_f64(f64) -> Found;
        serialize_char(char) -> Found;
        serialize_bytes(&[u8]) -> Found;
        serialize_unit_variant(&'static str, u32, &'static str) -> Found;
        serialize_seq(Option<usize>) -> No;
        serialize_tuple(usize) -> No;
        serialize_tuple_struct(&'static str, usize) -> No;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> No;
        serialize_map(Option<usize>) -> No;
        serialize_struct(&'static str, usize) -> No;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> No;
    }
}

impl fmt::Display for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer, not an error")
    }
}

impl std::error::Error for Other {}

impl serde::ser::Error for Other {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}
