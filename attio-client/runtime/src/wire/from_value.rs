//! Decoding out of a JSON tree, without copying it: what unions do once they have looked at the tree.
//!
//! The same rules as for a stream; errors know their path, since there is no text to find it in later.

use serde::Deserialize;
use serde::de::{Error as _, Unexpected};
use serde_json::{Map, Value};

use super::object::Seen;
use super::place::List;
use super::{DecodeError, Field, ObjectPlace, Place, RestPlace, union};

/// Decodes a described value.
///
/// # Errors
///
/// When the tree is not such a value.
pub fn from_value<T: Field>(value: &Value) -> Result<T, DecodeError> {
    let mut it = T::empty();
    fill(&mut it.place(), value)?;
    Ok(it)
}

/// Fills a place.
pub(super) fn fill(place: &mut Place<'_>, value: &Value) -> Result<(), DecodeError> {
    match (place, value) {
        (Place::Str(place), Value::String(text)) => place.clone_from(text),
        (Place::OptStr(place), Value::String(text)) => **place = Some(text.clone()),
        (Place::Text(place), Value::String(text)) => place.set(text),
        (Place::Value(place), value) => place.clone_from(value),
        (Place::Kept(place), value) => place.set(value).map_err(DecodeError::custom)?,
        (Place::Option(place), Value::Null) => place.clear(),
        (Place::Option(place), value) => fill(&mut place.fill(), value)?,
        (Place::List(place), Value::Array(values)) => fill_list(&mut **place, values)?,
        (Place::Map(place), Value::Object(members)) => {
            place.clear();
            for (name, value) in members {
                fill_rest(&mut **place, name, value)?;
            }
        }
        (Place::Object(place), Value::Object(members)) => fill_object(&mut **place, members)?,
        (Place::Union(place), value) => union::decide(&mut **place, value)?,
        (Place::Foreign(place), value) => place.tree(value)?,
        (Place::List(_), value) => return Err(unexpected(value, "a list")),
        (Place::Map(_), value) => return Err(unexpected(value, "an object")),
        (Place::Object(place), value) => {
            let expected = format!("an object ({})", place.name());
            return Err(unexpected(value, &expected));
        }
        // Leaves have one set of rules, and it is written in serde's terms.
        (place, value) => super::read::leaf_from(place, value)?,
    }
    Ok(())
}

fn fill_list(list: &mut dyn List, values: &[Value]) -> Result<(), DecodeError> {
    list.clear();
    for (index, value) in values.iter().enumerate() {
        if let Some(mut place) = list.grow() {
            fill(&mut place, value).map_err(|error| error.in_list(index))?;
        }
    }
    Ok(())
}

fn fill_rest(rest: &mut dyn RestPlace, name: &str, value: &Value) -> Result<(), DecodeError> {
    match rest.grow(name.to_owned()) {
        Some(mut place) => fill(&mut place, value).map_err(|error| error.in_member(name)),
        None => Ok(()),
    }
}

fn fill_object(
    object: &mut dyn ObjectPlace,
    members: &Map<String, Value>,
) -> Result<(), DecodeError> {
    let mut done = Ok(());
    object.places(&mut |shape, places, mut rest| {
        let (mut next, mut seen) = (0, Seen::default());
        for (name, value) in members {
            let result = match shape.position(next, name) {
                Some(position) => {
                    next = position + 1;
                    seen.insert(position);
                    match places.get_mut(position) {
                        Some(place) => fill(place, value).map_err(|error| error.in_member(name)),
                        None => Ok(()),
                    }
                }
                None => match &mut rest {
                    Some(rest) => fill_rest(&mut **rest, name, value),
                    None => Ok(()),
                },
            };
            if result.is_err() {
                done = result;
                return;
            }
        }
        if let Some(name) = shape.missing(&seen) {
            done = Err(DecodeError::missing_field(name));
        }
    });
    done
}

fn unexpected(value: &Value, expected: &str) -> DecodeError {
    DecodeError::invalid_type(kind(value), &expected)
}

fn kind(value: &Value) -> Unexpected<'_> {
    match value {
        Value::Null => Unexpected::Other("null"),
        Value::Bool(value) => Unexpected::Bool(*value),
        Value::Number(_) => Unexpected::Other("number"),
        Value::String(text) => Unexpected::Str(text),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    }
}

/// Decodes what only serde knows.
pub(super) fn foreign<'de, T: Deserialize<'de>>(value: &'de Value) -> Result<T, DecodeError> {
    T::deserialize(value).map_err(DecodeError::custom)
}
