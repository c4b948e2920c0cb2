//! Reading a body into memory, bounded.

use bytes::{Bytes, BytesMut};

use super::Body;
use crate::platform::BoxError;

/// Why reading ended early.
#[derive(Debug)]
pub(crate) enum ReadError {
    TooLarge,
    Stream(BoxError),
}

/// What a server says of its size is believed up to here.
const TRUSTED: u64 = 1 << 20;

/// Reads up to `limit` bytes; what was read is returned even when reading failed.
pub(crate) async fn read(body: &mut Body, limit: usize) -> (Bytes, Option<ReadError>) {
    let expected = body.size().unwrap_or(0);
    let mut first = match body.next().await {
        Ok(Some(chunk)) => chunk,
        Ok(None) => return (Bytes::new(), None),
        Err(error) => return (Bytes::new(), Some(ReadError::Stream(error))),
    };
    if first.len() > limit {
        first.truncate(limit);
        return (first, Some(ReadError::TooLarge));
    }
    // Most answers come in one piece, which need not be copied.
    let mut next = match body.next().await {
        Ok(None) => return (first, None),
        next => next,
    };
    let expected = usize::try_from(expected.min(TRUSTED)).unwrap_or(0);
    let mut all = BytesMut::with_capacity(expected.max(first.len()));
    all.extend_from_slice(&first);
    drop(first);
    loop {
        match next {
            Ok(Some(chunk)) => {
                let room = limit.saturating_sub(all.len());
                if chunk.len() > room {
                    all.extend_from_slice(chunk.get(..room).unwrap_or_default());
                    return (all.freeze(), Some(ReadError::TooLarge));
                }
                all.extend_from_slice(&chunk);
            }
            Ok(None) => return (all.freeze(), None),
            Err(error) => return (all.freeze(), Some(ReadError::Stream(error))),
        }
        next = body.next().await;
    }
}
