//! A string that must not be printed.

use std::fmt;

use zeroize::Zeroizing;

/// A token, key or password: it has no `Display`, its `Debug` shows nothing, and its memory is wiped on drop.
///
/// ```
/// let token = attio_runtime::Secret::from("sk-very-secret");
/// assert_eq!(format!("{token:?}"), "Secret(..)");
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Wraps a string.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(Zeroizing::new(secret.into()))
    }

    /// The string itself. Whoever calls this answers for where it ends up.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Self::new(secret)
    }
}

impl From<&str> for Secret {
    fn from(secret: &str) -> Self {
        Self::new(secret)
    }
}

impl From<&String> for Secret {
    fn from(secret: &String) -> Self {
        Self::new(secret.as_str())
    }
}
