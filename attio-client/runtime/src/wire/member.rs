//! Forms of members: what one starts as, what it holds, and where it is filled.
//!
//! A generated struct names one form per field: whether the member must be there, and whether its type is known to the
//! runtime or to serde alone.

use std::fmt::Debug;

use serde::Serialize;

pub use super::{Field, View, foreign_place, foreign_view, place, view};
pub use crate::prelude::empty;

macro_rules! forms {
    ($(
        $(#[$doc:meta])*
        $name:ident: $required:literal, $start:ident, $view:ident, $place:ident;
    )*) => {$(
        $(#[$doc])*
        pub mod $name {
            /// Whether the member must be there.
            pub const REQUIRED: bool = $required;
            pub use crate::__private::member::{$start as start, $view as view, $place as place};
        }
    )*};
}

forms! {
    /// It must be there.
    required: true, empty, view, place;
    /// It may be left out.
    optional: false, empty, view, place;
    /// It must be there, be it as `null`.
    nullable: true, empty, view_or_null, place;
    /// It must be there, and starts as something else than empty.
    starting: true, itself, view, place;
}

/// The same for types that only serde knows.
pub mod foreign {
    forms! {
        /// It must be there.
        required: true, default, foreign_view, foreign_place;
        /// It may be left out.
        optional: false, default, foreign_view, foreign_place;
        /// It must be there, be it as `null`.
        nullable: true, default, foreign_view_or_null, foreign_place;
        /// It must be there, and starts as something else than empty.
        starting: true, itself, foreign_view, foreign_place;
    }
}

/// The value that generated code gives.
#[inline]
pub fn itself<T>(value: T) -> T {
    value
}

/// For types of other crates, which know no other start.
#[inline]
pub fn default<T: Default>() -> T {
    T::default()
}

/// `null` where an optional member would be left out.
#[inline]
pub fn view_or_null<T: Field>(value: &T) -> View<'_> {
    view(value).or_null()
}

/// The same for types that only serde knows.
#[inline]
pub fn foreign_view_or_null<T: Serialize + Debug + 'static>(value: &T) -> View<'_> {
    foreign_view(value).or_null()
}
