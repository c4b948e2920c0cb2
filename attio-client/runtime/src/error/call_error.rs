//! An error together with the error body that the operation declares.

use std::error::Error as StdError;
use std::fmt;
use std::ops::Deref;

use super::Error;
use crate::held::Held;

/// A failure of one operation: an [`Error`] (which it dereferences to), and the typed body if the server sent one.
///
/// It converts into [`Error`], so `?` works wherever that is expected.
pub struct CallError<E> {
    error: Error,
    // Apart, so that the success path does not carry the room for it.
    body: Option<Held<E>>,
}

impl<E: Send + Sync + 'static> CallError<E> {
    pub(crate) fn new(error: Error, body: Option<E>) -> Self {
        Self {
            error,
            body: body.map(Held::new),
        }
    }
}

impl<E> CallError<E> {
    /// The error body, if the server sent the one that the document declares.
    #[must_use]
    pub fn body(&self) -> Option<&E> {
        self.body.as_deref()
    }

    /// The error and its typed body, apart.
    #[must_use]
    pub fn into_parts(self) -> (Error, Option<Held<E>>) {
        (self.error, self.body)
    }
}

impl<E> Deref for CallError<E> {
    type Target = Error;

    fn deref(&self) -> &Error {
        &self.error
    }
}

impl<E> From<CallError<E>> for Error {
    fn from(error: CallError<E>) -> Self {
        error.error
    }
}

/// An error without a typed body.
impl<E> From<Error> for CallError<E> {
    fn from(error: Error) -> Self {
        Self { error, body: None }
    }
}

impl<E> fmt::Debug for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.error, f)
    }
}

impl<E> fmt::Display for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl<E> StdError for CallError<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        StdError::source(&self.error)
    }
}
