//! Requests that have nothing more to set.

use std::fmt;
use std::marker::PhantomData;

use super::Call;
use crate::error::CallError;
use crate::output::{ErrorBody, Output};
use crate::pending::Pending;

/// A request to an operation of which everything is said: it has no optional parameters.
///
/// `O` says how the answer is decoded, `E` how an error body is, and `X` is the error that sending gives. Generated clients
/// name theirs: `requests::GetThing`.
#[must_use = "a request does nothing until it is sent"]
pub struct Request<O, E: ErrorBody, X = CallError<<E as ErrorBody>::Value>> {
    call: Call<O, E>,
    error: PhantomData<fn() -> X>,
}

impl<O: Output, E: ErrorBody, X: From<CallError<E::Value>>> Request<O, E, X> {
    #[doc(hidden)]
    pub fn new(call: Call<O, E>) -> Self {
        Self {
            call,
            error: PhantomData,
        }
    }

    /// Sends the request.
    pub fn send(self) -> Pending<O::Value, X> {
        self.call.send_or()
    }

    /// The call behind this request: a timeout, headers, or the raw answer.
    pub fn customize(self) -> Call<O, E> {
        self.call
    }
}

impl<O, E: ErrorBody, X> fmt::Debug for Request<O, E, X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Request").field(&self.call).finish()
    }
}
