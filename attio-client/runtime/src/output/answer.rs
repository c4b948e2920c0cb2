//! A successful answer on its way to becoming a value.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use crate::body::Body;
use crate::client::Core;
use crate::describe::Operation;
use crate::error::{Error, ErrorKind, Received};

/// An answer with a status that counts as success.
pub struct Answer {
    pub(crate) core: Core,
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

impl Answer {
    /// The answer to a deletion that has happened before: nothing, as JSON.
    pub(crate) fn nothing(core: Core, operation: &'static Operation) -> Self {
        Self {
            core,
            operation,
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Body::from("{}"),
        }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, if it was read.
    #[must_use]
    pub fn bytes(&self) -> Bytes {
        self.body.as_bytes().cloned().unwrap_or_default()
    }

    /// The body, read or not.
    #[must_use]
    pub fn into_body(self) -> Body {
        self.body
    }

    /// The error for a status that nothing was declared for.
    #[must_use]
    pub fn unexpected(self) -> Error {
        let message = format!("the server answered {}, which is not declared", self.status);
        self.into_error(Error::new(ErrorKind::Status, message))
    }

    /// The content type without its parameters, if it is text.
    pub(crate) fn media_type(&self) -> Option<&str> {
        let text = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        Some(text.split(';').next().unwrap_or_default().trim_ascii())
    }

    /// The error for a body of another type than promised.
    pub(crate) fn wrong_type(self, expected: &str) -> Error {
        let found = self.media_type().unwrap_or("nothing").to_owned();
        let message = format!("expected {expected}, the server answered `{found}`");
        self.into_error(Error::new(ErrorKind::Decode, message))
    }

    /// The error for JSON that does not fit.
    pub(crate) fn misfit(self, error: serde_json::Error) -> Error {
        let text = self.bytes();
        let message = if text.is_empty() {
            "the answer is empty, JSON was expected"
        } else if error.is_data() {
            "the answer does not fit its type"
        } else {
            "the answer is not JSON"
        };
        let misfit = Error::new(ErrorKind::Decode, message).misfit(&text, error);
        self.into_error(misfit)
    }

    /// Completes an error with what came.
    pub(crate) fn into_error(self, error: Error) -> Error {
        let request_id = self.core.request_id(&self.headers).map(str::to_owned);
        let received = Received {
            status: self.status,
            body: self.bytes(),
            headers: self.headers,
        };
        error.of(self.operation).received_with(received, request_id)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers stay out: answers carry cookies.
        f.debug_struct("Answer")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
