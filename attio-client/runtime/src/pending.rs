//! A call that is under way.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::error::Error;
use crate::output::Answer;
use crate::platform::BoxFuture;

/// A call under way: a future of its value. Dropping it cancels the call.
///
/// What waits for the network is one boxed future, the same for all operations; what differs is a function that
/// decodes the answer. So an operation adds no state machine of its own.
#[must_use = "a call does nothing until it is awaited"]
pub struct Pending<T, E> {
    answer: BoxFuture<'static, Result<Answer, Error>>,
    finish: fn(Result<Answer, Error>) -> Result<T, E>,
}

impl<T, E> Pending<T, E> {
    pub(crate) fn new(
        answer: BoxFuture<'static, Result<Answer, Error>>,
        finish: fn(Result<Answer, Error>) -> Result<T, E>,
    ) -> Self {
        Self { answer, finish }
    }
}

impl<T, E> Future for Pending<T, E> {
    type Output = Result<T, E>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.answer.as_mut().poll(cx).map(self.finish)
    }
}

impl<T, E> fmt::Debug for Pending<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending").finish_non_exhaustive()
    }
}
