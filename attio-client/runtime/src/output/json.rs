//! JSON answers, with their envelope taken off.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor,
};

use super::{Answer, ErrorBody, Failure, Output};
use crate::error::Error;
use crate::wire::{Field, Place, Reader};

/// A JSON body. As an answer, it comes out of the operation's envelope; as an error body, it comes as it is.
#[derive(Debug)]
pub struct Json<T>(PhantomData<fn() -> T>);

/// The same of a type that only serde knows.
#[derive(Debug)]
pub struct ForeignJson<T>(PhantomData<fn() -> T>);

impl<T: Field> Output for Json<T> {
    type Value = T;

    const ACCEPT: &'static str = "application/json";

    fn decode(answer: Answer) -> Result<T, Error> {
        let mut value = T::empty();
        fill(answer, value.place())?;
        Ok(value)
    }
}

impl<T: Field> ErrorBody for Json<T> {
    type Value = T;

    fn decode(failure: Failure<'_>) -> Option<T> {
        let mut value = T::empty();
        fill_from(failure.body, value.place()).ok()?;
        Some(value)
    }
}

impl<T: DeserializeOwned> Output for ForeignJson<T> {
    type Value = T;

    const ACCEPT: &'static str = "application/json";

    fn decode(answer: Answer) -> Result<T, Error> {
        take(answer, PhantomData)
    }
}

impl<T: DeserializeOwned> ErrorBody for ForeignJson<T> {
    type Value = T;

    fn decode(failure: Failure<'_>) -> Option<T> {
        read(failure.body, None, PhantomData).ok()
    }
}

/// Fills the place of a described value. Not generic, so that reading an answer is compiled once for all types.
fn fill(answer: Answer, mut place: Place<'_>) -> Result<(), Error> {
    take(answer, Reader(&mut place))
}

/// The same out of the body of a refusal.
fn fill_from(body: &[u8], mut place: Place<'_>) -> serde_json::Result<()> {
    read(body, None, Reader(&mut place))
}

fn take<T>(
    answer: Answer,
    seed: impl for<'de> DeserializeSeed<'de, Value = T>,
) -> Result<T, Error> {
    let answer = promised(answer)?;
    let text = answer.bytes();
    // A deletion that is answered with nothing, not even an empty object, has happened all the same.
    let text: &[u8] = match answer.operation.method {
        "DELETE" if text.is_empty() => b"{}",
        _ => &text,
    };
    match read(text, answer.operation.response_envelope, seed) {
        Ok(value) => Ok(value),
        Err(error) => Err(answer.misfit(error)),
    }
}

/// Lets pass what says it is JSON, and what says nothing.
fn promised(answer: Answer) -> Result<Answer, Error> {
    if answer.media_type().is_none_or(is_json) {
        Ok(answer)
    } else {
        Err(answer.wrong_type("JSON"))
    }
}

fn is_json(media_type: &str) -> bool {
    let end = media_type.len().saturating_sub("+json".len());
    media_type.is_empty()
        || media_type.eq_ignore_ascii_case("application/json")
        || media_type.eq_ignore_ascii_case("text/json")
        || media_type
            .get(end..)
            .is_some_and(|end| end.eq_ignore_ascii_case("+json"))
}

/// Reads the member `envelope` of the object that the text is, or all of it.
///
/// Either way the value is read by the same deserializer, so that its code exists once.
fn read<'de, S: DeserializeSeed<'de>>(
    body: &'de [u8],
    envelope: Option<&'static str>,
    seed: S,
) -> serde_json::Result<S::Value> {
    let mut deserializer = serde_json::Deserializer::from_str(text(body)?);
    let value = match envelope {
        None => seed.deserialize(&mut deserializer)?,
        Some(member) => (&mut deserializer).deserialize_map(Envelope { member, seed })?,
    };
    deserializer.end()?;
    Ok(value)
}

/// The body as text: checked once, and not with every string in it.
fn text(body: &[u8]) -> serde_json::Result<&str> {
    str::from_utf8(body).map_err(|error| {
        let valid = body.get(..error.valid_up_to()).unwrap_or(body);
        let line = 1 + valid.iter().filter(|byte| **byte == b'\n').count();
        let column = 1 + valid
            .iter()
            .rev()
            .take_while(|byte| **byte != b'\n')
            .count();
        // serde_json takes the place out of the message again.
        serde_json::Error::custom(format_args!("{error} at line {line} column {column}"))
    })
}

struct Envelope<S> {
    member: &'static str,
    seed: S,
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Envelope<S> {
    type Value = S::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the member `{}`", self.member)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<S::Value, A::Error> {
        let (mut seed, mut inside) = (Some(self.seed), None);
        while let Some(found) = map.next_key_seed(Is(self.member))? {
            match seed.take_if(|_| found) {
                Some(seed) => inside = Some(map.next_value_seed(seed)?),
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        inside.ok_or_else(|| serde::de::Error::missing_field(self.member))
    }
}

/// Whether a key is this one.
struct Is(&'static str);

impl<'de> DeserializeSeed<'de> for Is {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Is {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        Ok(key == self.0)
    }
}
