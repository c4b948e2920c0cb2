//! Enumerations of strings that the server may extend.

mod macros;
mod names;

use std::fmt;

pub use self::names::Names;
use super::place::Text;

/// A value of an enumeration that the document does not know.
///
/// It is made by reading only, so a value that the document does know is never one of these.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The value, as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An enumeration of strings.
pub trait StringEnum: Clone + Sized + 'static {
    /// The values that the document knows, by name.
    fn names() -> &'static Names;

    /// The value at a position among them.
    fn known(at: usize) -> Option<Self>;

    /// One that the document does not know.
    fn unknown(value: UnknownValue) -> Self;

    /// One to start from, which is no value yet.
    #[must_use]
    fn start() -> Self {
        Self::unknown(UnknownValue(Box::default()))
    }

    /// The value of this name.
    #[must_use]
    fn of(name: &str) -> Self {
        Self::names()
            .position(name)
            .and_then(Self::known)
            .unwrap_or_else(|| Self::unknown(UnknownValue(name.into())))
    }
}

impl<T: StringEnum> Text for T {
    fn set(&mut self, text: &str) {
        *self = T::of(text);
    }
}
