//! The JSON that a union is decided by.
//!
//! Read by a visitor of our own, which decides before the format moves on: so errors get the position of the union.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{Choice, decide};

pub(super) struct TreeVisitor<'a>(pub(super) &'a mut dyn Choice);

impl TreeVisitor<'_> {
    fn choose<E: Error>(self, value: impl Into<Value>) -> Result<(), E> {
        decide(self.0, &value.into()).map_err(E::custom)
    }
}

impl<'de> Visitor<'de> for TreeVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.choose(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.choose(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.choose(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.choose(value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.choose(text)
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.choose(text)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.choose(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.choose(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        let value = Value::deserialize(SeqAccessDeserializer::new(list))?;
        self.choose(value)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let value = Value::deserialize(MapAccessDeserializer::new(map))?;
        self.choose(value)
    }
}
