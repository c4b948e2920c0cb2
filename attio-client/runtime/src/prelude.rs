//! The names that generated modules take for granted, whatever the crate around them does with its own prelude.

pub use core::clone::Clone;
pub use core::cmp::PartialEq;
pub use core::convert::{AsRef, From, Into};
pub use core::default::Default;
pub use core::fmt::Debug;
pub use core::iter::IntoIterator;
pub use core::marker::Copy;
pub use core::ops::FnMut;
pub use core::option::Option::{self, None, Some};
pub use core::result::Result::{self, Ok};
pub use std::borrow::ToOwned;
pub use std::boxed::Box;
pub use std::string::String;
pub use std::vec::Vec;

pub use crate::wire::{foreign_place, foreign_view, place, view};

/// A value to start from.
pub fn empty<T: crate::wire::Empty>() -> T {
    T::empty()
}

/// Puts items behind a condition.
#[doc(hidden)]
#[macro_export]
macro_rules! __gated {
    ([$condition:meta] $($item:item)*) => { $( #[cfg($condition)] $item )* };
}
