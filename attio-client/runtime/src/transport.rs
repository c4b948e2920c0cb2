//! The seam to the HTTP stack: one request in, one answer out.
//!
//! A transport knows nothing of operations, credentials or errors of services: an answer of 500 is an answer.

#[cfg(feature = "reqwest")]
mod reqwest;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::body::Body;
use crate::platform::{BoxError, BoxFuture};

#[cfg(feature = "reqwest")]
pub use self::reqwest::default_transport;

/// Sends one HTTP request.
///
/// Object-safe, so that middleware is a transport around a transport, and a test is a transport that answers by itself.
/// A [`Timeout`] among the request's extensions is to be kept; redirects must not be followed to another host with the
/// request's credentials (better: not at all).
///
/// ```
/// use attio_runtime::{Body, BoxFuture, Transport, TransportError, http};
///
/// struct AlwaysTeapot;
///
/// impl Transport for AlwaysTeapot {
///     fn send(
///         &self,
///         _request: http::Request<Body>,
///     ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
///         Box::pin(async {
///             let mut answer = http::Response::new(Body::from("short and stout"));
///             *answer.status_mut() = http::StatusCode::IM_A_TEAPOT;
///             Ok(answer)
///         })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends the request; the answer is there when its head is.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }
}

/// How long a request may take: an extension of the requests that a [`Transport`] gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeout {
    /// How long.
    pub duration: Duration,
    /// Up to which moment.
    pub covers: Covers,
}

/// The moment at which a [`Timeout`] is satisfied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Covers {
    /// The last byte of the answer.
    Everything,
    /// The head of the answer, since its body is a stream that may run for as long as it likes.
    Head,
}

impl Timeout {
    /// So long, up to this moment.
    #[must_use]
    pub fn new(duration: Duration, covers: Covers) -> Self {
        Self { duration, covers }
    }
}

/// Why there is no answer, or not all of it.
///
/// A transport may also yield it as the error of an answer's body.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: BoxError,
}

/// What kind of thing a [`TransportError`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made, so nothing was sent.
    Connect,
    /// It took too long.
    Timeout,
    /// Anything else; the request may have arrived.
    Other,
}

impl TransportError {
    /// An error of some kind with its cause.
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// What kind of thing it is.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn into_source(self) -> BoxError {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Timeout => "timed out",
            TransportErrorKind::Other => "the connection failed",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
