//! Unions: one of several types, told apart by looking at the JSON once.

mod decide;
mod known;
mod macros;
mod table;
mod tree;

use serde::Deserializer;
use serde_json::Value;

pub use self::table::{Kind, Union, Variant};
use super::from_value::fill;
use super::{DecodeError, Empty, Place, View};

/// How variants are shown and decoded: of types that the runtime knows, and of those that only serde knows.
pub mod variant {
    use serde_json::Value;

    /// What no variant is, as it came. Not generic, so that programs hold the code that copies a tree once.
    #[must_use]
    pub fn unknown(value: &Value) -> Value {
        value.clone()
    }

    /// A type that the runtime knows: it starts out empty and is filled in its place.
    pub mod known {
        use serde_json::Value;

        pub use crate::wire::view;
        use crate::wire::{DecodeError, Field, Place};

        /// One to start from.
        ///
        /// # Errors
        ///
        /// None.
        #[inline]
        pub fn start<T: Field>(_: &Value) -> Result<T, DecodeError> {
            Ok(T::empty())
        }

        /// What is left to be filled.
        #[inline]
        pub fn rest<T: Field>(value: &mut T) -> Option<Place<'_>> {
            Some(value.place())
        }
    }

    /// A type that only serde knows: it is decoded at once.
    pub mod foreign {
        use crate::wire::Place;
        pub use crate::wire::{foreign_from_value as start, foreign_view as view};

        /// Nothing is left to be filled.
        #[inline]
        pub fn rest<T>(_: &mut T) -> Option<Place<'_>> {
            None
        }
    }
}

pub(super) use self::decide::decide;

/// A type that is one of several.
pub trait OneOf: Empty + Sized {
    /// How its variants are told apart.
    fn union(&self) -> &'static Union;

    /// What it holds.
    fn view(&self) -> View<'_>;

    /// The name of the variant that it is, for `Debug`.
    fn name(&self) -> &'static str {
        self.union().name
    }

    /// A variant to start from, by its position; past the last one, the variant that keeps everything.
    ///
    /// # Errors
    ///
    /// When it is decoded at once, and the value is not of that variant.
    fn start(index: usize, value: &Value) -> Result<Self, DecodeError>;

    /// What is left to be filled of the variant that it is.
    fn rest(&mut self) -> Option<Place<'_>>;
}

/// A place for a union.
pub trait Choice {
    /// How its variants are told apart.
    fn union(&self) -> &'static Union;

    /// Becomes a variant, by its position.
    ///
    /// # Errors
    ///
    /// When the value is not of that variant; what it is then says nothing.
    fn make(&mut self, index: usize, value: &Value) -> Result<(), DecodeError>;

    /// What it holds.
    fn view(&self) -> View<'_>;
}

impl<T: OneOf> Choice for T {
    fn union(&self) -> &'static Union {
        OneOf::union(self)
    }

    fn make(&mut self, index: usize, value: &Value) -> Result<(), DecodeError> {
        *self = T::start(index, value)?;
        match self.rest() {
            Some(mut place) => fill(&mut place, value),
            None => Ok(()),
        }
    }

    fn view(&self) -> View<'_> {
        OneOf::view(self)
    }
}

/// Fills the place of a union.
pub(super) fn read<'de, D: Deserializer<'de>>(
    place: &mut dyn Choice,
    deserializer: D,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(tree::TreeVisitor(place))
}
