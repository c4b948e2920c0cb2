//! How generated types meet their form on the wire.
//!
//! A generated type *shows*: where its members live, so that they can be filled ([`Place`]), and what they hold, so that
//! it can be written ([`View`]). Both are plain data. What walks them depends on the format and not on the type, so it is
//! compiled once per format; what shows them depends on the type and not on the format, so it is not generic. That is why
//! a thousand types are cheap to compile, and still read and write as fast as derived code.
//!
//! In: descriptions from generated code. Out: serde's traits and `Debug`. Knows nothing of HTTP.

mod key;
pub mod member;
mod object;
mod place;
mod view;

mod debug;
mod json;
mod read;
mod write;

mod containers;
mod extra;
mod kept;
mod nullable;
mod scalars;

mod foreign;
mod literal;
mod newtype;
mod string_enum;
mod union;

mod error;
mod from_value;

#[cfg(test)]
mod tests;

pub use self::containers::{Holder, Items, Map, items, texts, values};
pub use self::debug::{debug, debug_text};
pub use self::error::DecodeError;
pub use self::extra::Extra;
pub use self::foreign::{
    foreign_from_value, foreign_place, foreign_rest, foreign_rest_mut, foreign_view,
};
pub use self::from_value::from_value;
pub use self::json::to_json;
pub(crate) use self::json::{write as write_json, write_text};
pub use self::literal::Literal;
pub use self::nullable::Nullable;
pub use self::object::{Fill, Object, ObjectPlace, Rest, RestPlace, Shape, Show};
pub use self::place::Place;
pub(crate) use self::read::Reader;
pub use self::read::deserialize;
pub use self::string_enum::{Names, StringEnum, UnknownValue};
pub use self::union::{Kind, OneOf, Union, Variant, variant};
pub use self::view::{Look, Named, View};
pub use self::write::serialize;

/// A value that can be filled in its place, and looked at.
pub trait Field: Empty + Sized {
    /// Where it is.
    fn place(&mut self) -> Place<'_>;

    /// What it holds.
    fn view(&self) -> View<'_>;

    /// Where an optional one is. A hook, so that scalars need no second step.
    #[inline]
    fn place_option(slot: &mut Option<Self>) -> Place<'_> {
        Place::Option(slot)
    }

    /// What `null` is, where one may be missing. JSON that is kept as it comes holds `null` itself.
    #[inline]
    fn null() -> Option<Self> {
        None
    }

    /// Where a list of them is. The same hook.
    #[inline]
    fn place_list(list: &mut Vec<Self>) -> Place<'_> {
        Place::List(list)
    }

    /// What a list of them holds. The same hook.
    #[inline]
    fn view_list(list: &Vec<Self>) -> View<'_> {
        View::List(list)
    }
}

/// A value to start from, which decoding then fills; no user ever sees it unfilled.
pub trait Empty {
    /// Nothing yet.
    fn empty() -> Self;
}

/// The place of a value.
#[inline]
pub fn place<T: Field>(value: &mut T) -> Place<'_> {
    value.place()
}

/// What a value holds.
#[inline]
pub fn view<T: Field>(value: &T) -> View<'_> {
    value.view()
}
