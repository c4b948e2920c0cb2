use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::{Body, ReadError, chain, read};
use crate::platform::BoxError;

/// A stream of the given chunks, which then ends or fails.
struct Chunks(VecDeque<Result<&'static str, &'static str>>);

impl Stream for Chunks {
    type Item = Result<&'static str, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(|chunk| chunk.map_err(Into::into)))
    }
}

fn body(chunks: &[Result<&'static str, &'static str>]) -> Body {
    Body::stream(Chunks(chunks.iter().copied().collect()))
}

#[tokio::test]
async fn reads_what_there_is() {
    assert_eq!(Body::empty().collect(0).await.unwrap(), "");
    assert_eq!(Body::from("abc").collect(3).await.unwrap(), "abc");
    let streamed = body(&[Ok("ab"), Ok("c"), Ok("de")]);
    assert_eq!(streamed.collect(5).await.unwrap(), "abcde");
}

#[tokio::test]
async fn a_limit_keeps_what_fits() {
    for chunks in [&[Ok("abcdef")][..], &[Ok("ab"), Ok("cdef")][..]] {
        let (bytes, error) = read(&mut body(chunks), 4).await;
        assert_eq!(bytes, "abcd");
        assert!(matches!(error, Some(ReadError::TooLarge)));
    }
}

#[tokio::test]
async fn a_failure_keeps_what_came() {
    let (bytes, error) = read(&mut body(&[Ok("ab"), Ok("c"), Err("cut")]), 99).await;
    assert_eq!(bytes, "abc");
    assert!(matches!(error, Some(ReadError::Stream(_))));
}

#[tokio::test]
async fn a_chain_knows_its_size_if_its_links_do() {
    let links = [Body::from("ab"), Body::empty(), Body::from("c")];
    let joined = chain(links.into());
    assert_eq!(joined.size(), Some(3));
    assert_eq!(joined.collect(9).await.unwrap(), "abc");
    assert_eq!(chain([Body::from("ab"), body(&[])].into()).size(), None);
}

#[test]
fn debug_tells_no_content() {
    let shown = format!("{:?}", Body::from(Bytes::from_static(b"secret")));
    assert_eq!(shown, "Body { size: Some(6), .. }");
}
