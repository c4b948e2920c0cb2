//! A request's or an answer's body: nothing, bytes, or bytes yet to come.

mod chain;
mod read;
#[cfg(test)]
mod tests;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

pub(crate) use self::chain::chain;
pub(crate) use self::read::{ReadError, read};
use crate::error::{Error, ErrorKind};
use crate::platform::{BoxError, BytesStream, MaybeSend};

/// A body: nothing, bytes, or a stream of bytes.
///
/// It is itself a [`Stream`] of chunks, each read once.
///
/// ```
/// use attio_runtime::Body;
///
/// assert_eq!(Body::from("hello").size(), Some(5));
/// assert_eq!(Body::empty().size(), Some(0));
/// ```
#[derive(Default)]
pub struct Body {
    content: Content,
    size: Option<u64>,
}

#[derive(Default)]
enum Content {
    #[default]
    Empty,
    Bytes(Bytes),
    Stream(BytesStream),
}

impl Body {
    /// A body of no bytes.
    #[must_use]
    pub fn empty() -> Self {
        Self::from(Bytes::new())
    }

    /// A body that is produced while it is sent; its size is unknown unless [`with_size`](Self::with_size) says it.
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + MaybeSend + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::boxed(Box::pin(Converted(Box::pin(stream))))
    }

    /// A stream that is boxed already, its items in our types.
    pub(crate) fn boxed(stream: BytesStream) -> Self {
        Self {
            content: Content::Stream(stream),
            size: None,
        }
    }

    /// Says how many bytes a stream will give, which is then sent as `Content-Length`.
    #[must_use]
    pub fn with_size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }

    /// How many bytes there are, when that is known.
    #[must_use]
    pub fn size(&self) -> Option<u64> {
        match &self.content {
            Content::Empty => Some(0),
            Content::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Content::Stream(_) => self.size,
        }
    }

    /// The bytes, when they are all here.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        static EMPTY: Bytes = Bytes::new();
        match &self.content {
            Content::Empty => Some(&EMPTY),
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream(_) => None,
        }
    }

    /// The next chunk; `None` at the end.
    ///
    /// # Errors
    /// When the stream fails. What came before stays valid.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.next().await.map_err(Error::broken_off)
    }

    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, BoxError> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// All of it, if it is at most `limit` bytes.
    ///
    /// # Errors
    /// When the stream fails or exceeds the limit.
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, Error> {
        match read(&mut self, limit).await {
            (bytes, None) => Ok(bytes),
            (_, Some(ReadError::TooLarge)) => Err(Error::new(
                ErrorKind::Body,
                format!("the content has more than {limit} bytes"),
            )),
            (_, Some(ReadError::Stream(error))) => Err(Error::broken_off(error)),
        }
    }
}

impl Stream for Body {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.content {
            Content::Empty => Poll::Ready(None),
            Content::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.content = Content::Empty;
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Content::Stream(stream) => stream.as_mut().poll_next(cx),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A body may hold personal data or secrets: only its size is told.
        f.debug_struct("Body")
            .field("size", &self.size())
            .finish_non_exhaustive()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self {
            content: Content::Bytes(bytes),
            size: None,
        }
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(Bytes::from(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::from(Bytes::from(text))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self::from(Bytes::from_static(text.as_bytes()))
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Self::from(Bytes::from_static(bytes))
    }
}

/// A caller's stream with its items brought into our types.
struct Converted<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Converted<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0
            .as_mut()
            .poll_next(cx)
            .map(|item| item.map(|result| result.map(Into::into).map_err(Into::into)))
    }
}
