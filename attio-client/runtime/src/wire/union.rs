//! Unions: one of several types, told apart by looking at the JSON once.

mod decide;
mod known;
mod macros;
mod table;
mod tree;

use serde::Deserializer;
use serde_json::Value;

pub use self::table::{Kind, Union, Variant};
use super::{DecodeError, Empty, View};

/// How variants are shown and decoded: of types that the runtime knows, and of those that only serde knows.
pub mod variant {
    /// A type that the runtime knows.
    pub mod known {
        pub use crate::wire::{from_value as decode, view};
    }

    /// A type that only serde knows.
    pub mod foreign {
        pub use crate::wire::{foreign_from_value as decode, foreign_view as view};
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

    /// Decodes a variant by its position; past the last one, the variant that keeps everything.
    ///
    /// # Errors
    ///
    /// When the value is not of that variant.
    fn variant(index: usize, value: &Value) -> Result<Self, DecodeError>;
}

/// A place for a union.
pub trait Choice {
    /// How its variants are told apart.
    fn union(&self) -> &'static Union;

    /// Becomes a variant, by its position.
    ///
    /// # Errors
    ///
    /// When the value is not of that variant; then nothing has changed.
    fn make(&mut self, index: usize, value: &Value) -> Result<(), DecodeError>;

    /// What it holds.
    fn view(&self) -> View<'_>;
}

impl<T: OneOf> Choice for T {
    fn union(&self) -> &'static Union {
        OneOf::union(self)
    }

    fn make(&mut self, index: usize, value: &Value) -> Result<(), DecodeError> {
        *self = T::variant(index, value)?;
        Ok(())
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
