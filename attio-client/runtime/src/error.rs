//! What can go wrong, in one type: [`Error`]; with the operation's own error body beside it: [`CallError`].

mod call_error;
mod kind;
mod make;
mod retry_after;
mod snippet;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use self::call_error::CallError;
pub use self::kind::ErrorKind;
pub use self::retry_after::RetryAfter;
use crate::describe::Operation;
use crate::held::Held;
use crate::platform::BoxError;

/// Any failure of a call.
///
/// Ask [`kind`](Self::kind) or one of the `is_…` methods; `Display` says what went wrong and where, and the cause, if
/// there is one, is the [`source`](StdError::source). No credential is ever shown.
pub struct Error(Held<Inner>);

struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    operation: Option<&'static Operation>,
    received: Option<Received>,
    request_id: Option<String>,
    /// How often it was tried.
    attempts: u32,
    fault: Option<Fault>,
    /// The piece of the body that this is about, where the body as a whole is not kept.
    text: Bytes,
    source: Option<BoxError>,
}

/// What had come from the server when the call failed.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Where in the body decoding failed.
struct Fault {
    path: String,
    offset: usize,
}

impl Error {
    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer, if one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.received()?.status)
    }

    /// The headers of the answer, if one came.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.received()?.headers)
    }

    /// Whether the answer had a header of this name.
    #[must_use]
    pub fn has_header(&self, name: &str) -> bool {
        self.headers()
            .is_some_and(|headers| headers.contains_key(name))
    }

    /// What came of the answer's body, untouched; empty if nothing did.
    #[must_use]
    pub fn body_bytes(&self) -> &[u8] {
        self.received()
            .map_or(&self.0.text, |received| &received.body)
    }

    /// The answer's body as JSON of whatever form, if it is that.
    #[must_use]
    pub fn body_value(&self) -> Option<Value> {
        // Not generic, so that programs hold the code for it once.
        self.body_json()
    }

    /// The answer's body as JSON of your choice, if it is that.
    #[must_use]
    pub fn body_json<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_str(str::from_utf8(self.body_bytes()).ok()?).ok()
    }

    /// A short piece of the body, on one line: its beginning, or what stands around the fault.
    #[must_use]
    pub fn snippet(&self) -> String {
        let fault = self.0.fault.as_ref().map(|fault| fault.offset);
        snippet::snippet(self.body_bytes(), fault)
    }

    /// The id that the server gave to the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The id of the operation that was called.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        Some(self.0.operation?.id)
    }

    /// Where in a JSON answer decoding failed, such as `$.data.values.name[0]`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        Some(&self.0.fault.as_ref()?.path)
    }

    /// How long the server asks to wait before trying again.
    #[must_use]
    pub fn retry_after(&self) -> Option<RetryAfter> {
        RetryAfter::read(self.headers()?)
    }

    /// How often the call was tried; zero if nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Where a redirect points to.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.headers()?.get(header::LOCATION)?.to_str().ok()
    }

    /// Whether it took too long.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether no connection was made, so that nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Whether the server answered and the answer could not be decoded.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Whether the server answered 401 Unauthorized.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.answered(StatusCode::UNAUTHORIZED)
    }

    /// Whether the server answered 403 Forbidden.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.answered(StatusCode::FORBIDDEN)
    }

    /// Whether the server answered 404 Not Found.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.answered(StatusCode::NOT_FOUND)
    }

    /// Whether the server answered 409 Conflict.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.answered(StatusCode::CONFLICT)
    }

    /// Whether the server answered 429 Too Many Requests.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.answered(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the server answered that the failure is its own.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.kind() == ErrorKind::Status && self.status().is_some_and(|one| one.is_server_error())
    }

    fn answered(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Status && self.status() == Some(status)
    }

    fn received(&self) -> Option<&Received> {
        self.0.received.as_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.message)?;
        if let Some(path) = self.path() {
            write!(f, " at {path}")?;
        }
        if self.kind() == ErrorKind::Status && !self.body_bytes().is_empty() {
            write!(f, ": {}", self.snippet())?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers stay out: answers carry cookies.
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("message", &self.0.message)
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("path", &self.path())
            .field("snippet", &self.snippet())
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_ref()?;
        Some(&**source)
    }
}
