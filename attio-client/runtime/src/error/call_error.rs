//! An error together with the error body that the operation declares.

use std::error::Error as StdError;
use std::fmt;
use std::ops::Deref;

use super::Error;

/// A failure of one operation: an [`Error`] (which it dereferences to), and the typed body if the server sent one.
///
/// It converts into [`Error`], so `?` works wherever that is expected.
pub struct CallError<E> {
    error: Error,
    // Boxed, so that the success path does not carry the room for it. Not `Held`: that an error body may cross threads would
    // have to be proven for each operation, through all the types that it reaches.
    body: Option<Box<E>>,
}

impl<E> CallError<E> {
    pub(crate) fn new(error: Error, body: Option<E>) -> Self {
        Self {
            error,
            body: body.map(Box::new),
        }
    }

    /// The error body, if the server sent the one that the document declares.
    #[must_use]
    pub fn body(&self) -> Option<&E> {
        self.body.as_deref()
    }

    /// The error and its typed body, apart.
    #[must_use]
    pub fn into_parts(self) -> (Error, Option<Box<E>>) {
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
