//! Numbers, as servers write them, and what is made of strings.

use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

use crate::wire::place::{Narrow, Text};

/// An integer. `5.0` is one too: servers whose language has one kind of number write it so.
pub(super) struct Int<T>(pub(super) T);

impl<T> Int<T> {
    #[inline]
    pub(super) fn get(self) -> T {
        self.0
    }
}

impl<'de, T: TryFrom<i64> + TryFrom<u64>> Deserialize<'de> for Int<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(IntVisitor(PhantomData))
    }
}

struct IntVisitor<T>(PhantomData<T>);

impl<T: TryFrom<i64> + TryFrom<u64>> Visitor<'_> for IntVisitor<T> {
    type Value = Int<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(type_name::<T>())
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Int<T>, E> {
        match T::try_from(value) {
            Ok(value) => Ok(Int(value)),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(value), &self)),
        }
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Int<T>, E> {
        match T::try_from(value) {
            Ok(value) => Ok(Int(value)),
            Err(_) => Err(E::invalid_value(Unexpected::Unsigned(value), &self)),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Int<T>, E> {
        let fits = match whole(value) {
            Some(Whole::Signed(whole)) => T::try_from(whole).ok(),
            Some(Whole::Unsigned(whole)) => T::try_from(whole).ok(),
            None => None,
        };
        fits.map(Int)
            .ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }
}

/// An integer that was written as a float.
pub(in crate::wire) enum Whole {
    Signed(i64),
    Unsigned(u64),
}

/// The integer that a float is, if it is one of 64 bits.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(in crate::wire) fn whole(value: f64) -> Option<Whole> {
    // Both are exact: powers of two.
    const END_OF_I64: f64 = 9_223_372_036_854_775_808.0;
    const END_OF_U64: f64 = 18_446_744_073_709_551_616.0;
    if value.fract() != 0.0 {
        None
    } else if (-END_OF_I64..END_OF_I64).contains(&value) {
        Some(Whole::Signed(value as i64))
    } else if (0.0..END_OF_U64).contains(&value) {
        Some(Whole::Unsigned(value as u64))
    } else {
        None
    }
}

/// A number of single precision; integers are numbers too.
pub(super) struct Float(pub(super) f32);

impl<'de> Deserialize<'de> for Float {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        f32::deserialize(deserializer).map(Self)
    }
}

/// Integers narrower than 64 bits, all by one visitor.
pub(super) struct NarrowVisitor<'a>(pub(super) &'a mut dyn Narrow);

impl NarrowVisitor<'_> {
    fn set<E: Error>(self, value: Option<i64>, found: Unexpected<'_>) -> Result<(), E> {
        match value {
            Some(value) if self.0.set(value) => Ok(()),
            _ => Err(E::invalid_value(found, &self)),
        }
    }
}

impl Visitor<'_> for NarrowVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.expected())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.set(Some(value), Unexpected::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.set(i64::try_from(value).ok(), Unexpected::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        let whole = match whole(value) {
            Some(Whole::Signed(whole)) => Some(whole),
            _ => None,
        };
        self.set(whole, Unexpected::Float(value))
    }
}

/// What is made of a string.
pub(super) struct TextVisitor<'a>(pub(super) &'a mut dyn Text);

impl Visitor<'_> for TextVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.0.set(text);
        Ok(())
    }
}
