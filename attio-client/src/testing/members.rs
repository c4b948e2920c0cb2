//! Reading the members of an object in a request, with complaints that say where.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::problem::{Path, Problem, step};
use super::values::parse_timestamp;

/// An object in a request, and where it stands.
#[derive(Clone)]
pub(super) struct Members<'a> {
    pub(super) map: &'a Map<String, Value>,
    path: Path,
}

/// A member's type.
pub(super) trait Member<'a>: Sized {
    const EXPECTED: &'static str;

    fn read(value: &'a Value) -> Option<Self>;
}

/// A point in time, in any form that Attio takes, and in the form that it answers.
pub(super) struct Moment(pub(super) Value);

impl<'a> Members<'a> {
    pub(super) fn new(map: &'a Map<String, Value>, path: Path) -> Self {
        Self { map, path }
    }

    /// An object that stands anywhere.
    pub(super) fn of(value: &'a Value, path: Path) -> Result<Self, Problem> {
        match value {
            Value::Object(map) => Ok(Self::new(map, path)),
            other => Err(Problem::mistyped(&path, "object", other)),
        }
    }

    /// A member that has to be there. Of an `Option`, it may be null.
    pub(super) fn need<T: Member<'a>>(&self, key: &str) -> Result<T, Problem> {
        match self.may(key)? {
            Some(value) => Ok(value),
            None => Err(Problem::required(&self.at(key), T::EXPECTED)),
        }
    }

    /// A member that may be missing.
    pub(super) fn may<T: Member<'a>>(&self, key: &str) -> Result<Option<T>, Problem> {
        match self.map.get(key) {
            None => Ok(None),
            Some(value) => match T::read(value) {
                Some(read) => Ok(Some(read)),
                None => Err(Problem::mistyped(&self.at(key), T::EXPECTED, value)),
            },
        }
    }

    /// A string that has to be there, and one of these.
    pub(super) fn one_of(&self, key: &str, options: &[&str]) -> Result<&'a str, Problem> {
        let text: &str = self.need(key)?;
        if options.contains(&text) {
            Ok(text)
        } else {
            Err(Problem::no_such_word(&self.at(key), text, options))
        }
    }

    /// An object inside.
    pub(super) fn object(&self, key: &str) -> Result<Self, Problem> {
        Ok(Self::new(self.need(key)?, self.at(key)))
    }

    /// An object inside that may be missing, or null.
    pub(super) fn optional_object(&self, key: &str) -> Result<Option<Self>, Problem> {
        let map: Option<Option<&Map<String, Value>>> = self.may(key)?;
        Ok(map.flatten().map(|map| Self::new(map, self.at(key))))
    }

    /// The elements of a list, and where they stand.
    pub(super) fn list(&self, key: &str) -> Result<Vec<(&'a Value, Path)>, Problem> {
        let list: &[Value] = self.need(key)?;
        let path = self.at(key);
        let elements = list.iter().enumerate();
        Ok(elements
            .map(|(i, element)| (element, step(&path, i)))
            .collect())
    }

    /// Whether a member is there, whatever it is.
    pub(super) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    pub(super) fn unusable(&self, key: &str, why: &str) -> Problem {
        Problem::unusable(&self.at(key), why)
    }

    pub(super) fn at(&self, key: &str) -> Path {
        step(&self.path, key)
    }
}

macro_rules! members {
    ($($type:ty, $expected:literal, $read:expr;)*) => {$(
        impl<'a> Member<'a> for $type {
            const EXPECTED: &'static str = $expected;

            fn read(value: &'a Value) -> Option<Self> {
                let read: fn(&'a Value) -> Option<Self> = $read;
                read(value)
            }
        }
    )*};
}

members! {
    &'a str, "string", Value::as_str;
    bool, "boolean", Value::as_bool;
    f64, "number", Value::as_f64;
    &'a [Value], "array", |value| value.as_array().map(Vec::as_slice);
    &'a Map<String, Value>, "object", Value::as_object;
    Uuid, "string, a UUID", |value| value.as_str()?.parse().ok();
    Moment, "string, a timestamp", |value| {
        let moment = parse_timestamp(value.as_str()?)?;
        Some(Self(super::clock::nanoseconds(moment).into()))
    };
}

impl<'a, T: Member<'a>> Member<'a> for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn read(value: &'a Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::read(value).map(Some),
        }
    }
}
