//! Decoding: a serde deserializer comes in, places are filled. Compiled once per format.

pub(super) mod leaf;
mod nested;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _};
use serde_json::Value;

use self::leaf::{Float, Int, NarrowVisitor, TextVisitor};
use self::nested::{ListVisitor, MapVisitor, ObjectVisitor, OptionVisitor};
use super::{DecodeError, Field, Place, foreign, union};

/// Decodes a described value.
///
/// # Errors
///
/// Whatever the format says of input that is not such a value.
#[inline]
pub fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    Reader(&mut value.place()).deserialize(deserializer)?;
    Ok(value)
}

/// Fills a place.
pub(crate) struct Reader<'a, 'b>(pub(crate) &'a mut Place<'b>);

impl<'de> DeserializeSeed<'de> for Reader<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0 {
            Place::Option(place) => deserializer.deserialize_option(OptionVisitor(&mut **place)),
            Place::List(place) => deserializer.deserialize_seq(ListVisitor(&mut **place)),
            Place::Map(place) => deserializer.deserialize_map(MapVisitor(&mut **place)),
            Place::Object(place) => deserializer.deserialize_map(ObjectVisitor(&mut **place)),
            Place::Union(place) => union::read(&mut **place, deserializer),
            Place::Value(place) => set(*place, deserializer),
            Place::Kept(place) => {
                let value = Value::deserialize(deserializer)?;
                place.set(&value).map_err(D::Error::custom)
            }
            Place::Foreign(place) => foreign::read(&mut **place, deserializer),
            place => leaf(place, deserializer),
        }
    }
}

/// Fills a place that has none below it.
#[inline]
fn leaf<'de, D: Deserializer<'de>>(place: &mut Place<'_>, deserializer: D) -> Result<(), D::Error> {
    match place {
        Place::Bool(place) => set(*place, deserializer),
        Place::I64(place) => Int::deserialize(deserializer).map(|value| **place = value.0),
        Place::U64(place) => Int::deserialize(deserializer).map(|value| **place = value.0),
        Place::F32(place) => Float::deserialize(deserializer).map(|value| **place = value.0),
        Place::F64(place) => set(*place, deserializer),
        Place::Str(place) => set(*place, deserializer),
        Place::OptBool(place) => set(*place, deserializer),
        Place::OptI64(place) => {
            Option::deserialize(deserializer).map(|value| **place = value.map(Int::get))
        }
        Place::OptF64(place) => set(*place, deserializer),
        Place::OptStr(place) => set(*place, deserializer),
        Place::Strs(place) => set(*place, deserializer),
        Place::Narrow(place) => deserializer.deserialize_i64(NarrowVisitor(&mut **place)),
        Place::Text(place) => deserializer.deserialize_str(TextVisitor(&mut **place)),
        _ => Err(D::Error::custom("a place that has others below it")),
    }
}

/// Fills a place for a leaf out of a JSON tree.
pub(super) fn leaf_from(place: &mut Place<'_>, value: &Value) -> Result<(), DecodeError> {
    leaf(place, value).map_err(DecodeError::custom)
}

#[inline]
pub(super) fn set<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    place: &mut T,
    deserializer: D,
) -> Result<(), D::Error> {
    *place = T::deserialize(deserializer)?;
    Ok(())
}
