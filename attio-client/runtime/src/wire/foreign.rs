//! Types of others, which only serde knows: timestamps, UUIDs, a user's own.
//!
//! They are reached through `dyn`, as everything here is, and mean what they mean in JSON, whatever the format. The frequent
//! case, a type that is a string on the wire, takes a path of its own: the type is asked once what it wants to read (which
//! the compiler answers), and then meets plain strings. The types that nearly every document has are [`known`]. All others
//! go through a JSON tree.

mod ask;
mod known;
mod rest;
mod text;

use std::fmt::{self, Debug};

use serde::de::value::UnitDeserializer;
use serde::de::{DeserializeOwned, Deserializer, Error as _, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserialize as _, Serialize, Serializer};
use serde_json::Value;

use self::ask::{Wants, wants};
use self::known::Known;
pub(super) use self::known::KnownView;
pub use self::rest::{foreign_rest, foreign_rest_mut};
pub(super) use self::text::{Found, Shown};
use self::text::{FromText, ToText};
use super::{DecodeError, Place, View, from_value};
use crate::held::Held;

/// The place of a value of such a type, or of an option, list or map of them.
#[inline]
pub fn foreign_place<T: DeserializeOwned + 'static>(value: &mut T) -> Place<'_> {
    Place::Foreign(value)
}

/// What a value of such a type holds. If it is `null` on the wire, an object leaves it out, unless it must be there.
#[inline]
pub fn foreign_view<T: Serialize + Debug + 'static>(value: &T) -> View<'_> {
    View::Foreign(value)
}

/// Decodes a value of such a type.
///
/// # Errors
///
/// When the tree is not such a value.
pub fn foreign_from_value<T: DeserializeOwned>(value: &Value) -> Result<T, DecodeError> {
    from_value::foreign(value)
}

/// A value to be read, of a type that only serde knows.
pub trait Foreign {
    /// The same value, if its type is known.
    fn known(&mut self) -> Option<Known<'_>>;
    /// What its type wants to read.
    fn wants(&self) -> Wants;
    /// Reads it out of a string.
    fn text(&mut self, text: &str) -> Result<(), DecodeError>;
    /// Reads it out of `null`.
    fn null(&mut self) -> Result<(), DecodeError>;
    /// Reads it out of a JSON tree.
    fn tree(&mut self, value: &Value) -> Result<(), DecodeError>;
}

impl<T: DeserializeOwned + 'static> Foreign for T {
    #[inline]
    fn known(&mut self) -> Option<Known<'_>> {
        Known::of(self)
    }

    #[inline]
    fn wants(&self) -> Wants {
        wants::<T>()
    }

    fn text(&mut self, text: &str) -> Result<(), DecodeError> {
        *self = T::deserialize(FromText(text))?;
        Ok(())
    }

    fn null(&mut self) -> Result<(), DecodeError> {
        *self = T::deserialize(UnitDeserializer::new())?;
        Ok(())
    }

    fn tree(&mut self, value: &Value) -> Result<(), DecodeError> {
        *self = from_value::foreign(value)?;
        Ok(())
    }
}

/// A value to be written, of a type that only serde knows.
pub trait ForeignView: Debug {
    /// The same value, if its type is known.
    fn known(&self) -> Option<KnownView<'_>>;
    /// What it is on the wire; if it is a string, that is shown on the way.
    fn text(&self, see: &mut dyn FnMut(Shown<'_>)) -> Found;
    /// Whether it is `null` on the wire.
    fn is_null(&self) -> bool;
    /// Appends it as JSON text.
    fn json(&self, out: &mut Vec<u8>) -> serde_json::Result<()>;
    /// It as a JSON tree. Held, since whoever writes it is compiled once per format and crate.
    fn tree(&self) -> serde_json::Result<Held<Value>>;
}

impl<T: Serialize + Debug + 'static> ForeignView for T {
    #[inline]
    fn known(&self) -> Option<KnownView<'_>> {
        KnownView::of(self)
    }

    fn text(&self, see: &mut dyn FnMut(Shown<'_>)) -> Found {
        ToText::show(self, see)
    }

    fn is_null(&self) -> bool {
        match self.known() {
            Some(known) => known.is_null(),
            None => matches!(self.text(&mut |_| {}), Found::Null),
        }
    }

    fn json(&self, out: &mut Vec<u8>) -> serde_json::Result<()> {
        serde_json::to_writer(out, self)
    }

    fn tree(&self) -> serde_json::Result<Held<Value>> {
        serde_json::to_value(self).map(Held::new)
    }
}

/// Fills the place of such a value.
pub(super) fn read<'de, D: Deserializer<'de>>(
    place: &mut dyn Foreign,
    deserializer: D,
) -> Result<(), D::Error> {
    if let Some(known) = place.known() {
        return known.read(deserializer);
    }
    match place.wants() {
        Wants::Text => deserializer.deserialize_str(TextVisitor(place)),
        Wants::TextOrNull => deserializer.deserialize_option(TextOrNullVisitor(place)),
        Wants::Other => {
            let tree = Value::deserialize(deserializer)?;
            place.tree(&tree).map_err(D::Error::custom)
        }
    }
}

/// Writes such a value on its own.
pub(super) fn write<S: Serializer>(
    value: &dyn ForeignView,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if let Some(known) = value.known() {
        return known.serialize(serializer);
    }
    let (mut serializer, mut done) = (Some(serializer), None);
    value.text(&mut |text| {
        if let Some(serializer) = serializer.take() {
            done = Some(text.serialize(serializer));
        }
    });
    match (done, serializer) {
        (Some(done), _) => done,
        (None, Some(serializer)) => {
            let tree = value.tree().map_err(S::Error::custom)?;
            tree.serialize(serializer)
        }
        (None, None) => Err(S::Error::custom("a value that shows nothing")),
    }
}

/// Writes such a value as a member of an object.
#[inline]
pub(super) fn write_member<M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    required: bool,
    value: &dyn ForeignView,
) -> Result<(), M::Error> {
    if let Some(known) = value.known() {
        if known.is_null() && !required {
            return Ok(());
        }
        map.serialize_key(name)?;
        return map.serialize_value(&known);
    }
    let mut done = Ok(());
    match value.text(&mut |text| done = map.serialize_entry(name, &text)) {
        Found::Text => done,
        Found::Null if !required => Ok(()),
        Found::Null | Found::Other => {
            let tree = value.tree().map_err(M::Error::custom)?;
            map.serialize_entry(name, &tree)
        }
    }
}

struct TextVisitor<'a>(&'a mut dyn Foreign);

impl Visitor<'_> for TextVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.0.text(text).map_err(E::custom)
    }
}

struct TextOrNullVisitor<'a>(&'a mut dyn Foreign);

impl<'de> Visitor<'de> for TextOrNullVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or null")
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.0.null().map_err(E::custom)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.0.null().map_err(E::custom)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(TextVisitor(self.0))
    }
}
