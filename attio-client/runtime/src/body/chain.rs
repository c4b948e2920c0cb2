//! Several bodies as one, the memory of one chunk at a time.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::Body;
use crate::platform::BoxError;

/// Joins bodies; the size is known if all sizes are.
pub(crate) fn chain(bodies: VecDeque<Body>) -> Body {
    let size = bodies
        .iter()
        .try_fold(0_u64, |sum, body| sum.checked_add(body.size()?));
    let body = Body::stream(Chain(bodies));
    match size {
        Some(size) => body.with_size(size),
        None => body,
    }
}

struct Chain(VecDeque<Body>);

impl Stream for Chain {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(body) = self.0.front_mut() {
            match ready!(Pin::new(body).poll_next(cx)) {
                Some(chunk) => return Poll::Ready(Some(chunk)),
                None => self.0.pop_front(),
            };
        }
        Poll::Ready(None)
    }
}
