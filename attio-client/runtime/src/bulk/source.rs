//! Inputs out of an iterator, as a stream.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

/// Inputs out of an iterator.
#[derive(Clone, Debug)]
pub struct Inputs<I>(pub I);

// The iterator is never pinned.
impl<I> Unpin for Inputs<I> {}

impl<I: Iterator> Stream for Inputs<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
