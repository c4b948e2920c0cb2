//! A value together with the head of the answer it came in.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::body::Body;
use crate::error::Error;
use crate::output::Answer;

/// A decoded value with the status and headers it came with.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The id that the server gave to the request.
    pub request_id: Option<String>,
    /// The value.
    pub value: T,
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers stay out: answers carry cookies.
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// The head of an answer, kept while the body is decoded.
pub(super) struct Head {
    status: StatusCode,
    headers: HeaderMap,
    request_id: Option<String>,
}

impl Head {
    pub(super) fn of(answer: &Answer) -> Self {
        Self {
            status: answer.status,
            headers: answer.headers.clone(),
            request_id: answer.core.request_id(&answer.headers).map(str::to_owned),
        }
    }

    pub(super) fn with<T>(self, value: T) -> Response<T> {
        Response {
            status: self.status,
            headers: self.headers,
            request_id: self.request_id,
            value,
        }
    }
}

/// The answer as the HTTP types have it.
pub(super) fn raw(answer: Result<Answer, Error>) -> Result<http::Response<Body>, Error> {
    let answer = answer?;
    let mut response = http::Response::new(answer.body);
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    Ok(response)
}
