//! Texts that the document fixes.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use super::place::Text;
use super::{Empty, Field, Place, View};

/// A text of which the document allows one value, such as the `"text"` that says what kind of value an object is.
///
/// It is that value from the start and takes no allocation. What a server sends instead is kept, as everything is that
/// a document does not know.
///
/// ```
/// use attio_runtime::Literal;
///
/// let kind = Literal::new("text");
/// assert_eq!(kind, "text");
/// assert!(kind.starts_with('t'));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Literal(Cow<'static, str>);

impl Literal {
    /// The value that the document allows.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// The text, as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it takes no allocation.
    #[cfg(test)]
    pub(crate) fn is_static(&self) -> bool {
        matches!(self.0, Cow::Borrowed(_))
    }
}

impl Deref for Literal {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Literal {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Literal {
    fn from(text: &str) -> Self {
        Self(Cow::Owned(text.to_owned()))
    }
}

impl From<String> for Literal {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl From<Literal> for String {
    fn from(literal: Literal) -> Self {
        literal.0.into_owned()
    }
}

impl PartialEq<str> for Literal {
    fn eq(&self, text: &str) -> bool {
        self.0 == text
    }
}

impl PartialEq<&str> for Literal {
    fn eq(&self, text: &&str) -> bool {
        self.0 == *text
    }
}

impl PartialEq<String> for Literal {
    fn eq(&self, text: &String) -> bool {
        self.0 == *text
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Empty for Literal {
    fn empty() -> Self {
        Self::new("")
    }
}

impl Field for Literal {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::Text(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Str(&self.0)
    }
}

impl Text for Literal {
    fn set(&mut self, text: &str) {
        if self.0 != text {
            self.0 = Cow::Owned(text.to_owned());
        }
    }
}

crate::__forward! { Serialize Literal }
crate::__forward! { Deserialize Literal }
