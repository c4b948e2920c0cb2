//! Answers of one's own.
//!
//! In: whatever a test says, unchecked. Out: an HTTP response, or a complaint in its place.

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;

use super::super::problem::Problem;

/// An answer that is not the fake's own.
#[derive(Clone, Debug)]
pub(in super::super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Bytes,
}

impl Answer {
    /// The answer; a 500 that says why if it cannot be sent.
    pub(in super::super) fn into_response(self) -> Result<Response, Problem> {
        let unsendable = |what: &str| {
            let message = format!("the injected answer cannot be sent: {what}");
            Problem::server(StatusCode::INTERNAL_SERVER_ERROR, message)
        };
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() =
            StatusCode::from_u16(self.status).map_err(|_| unsendable("no such status"))?;
        for (name, value) in self.headers {
            let name = HeaderName::try_from(name).map_err(|_| unsendable("a header's name"))?;
            let value = HeaderValue::try_from(value).map_err(|_| unsendable("a header's value"))?;
            response.headers_mut().append(name, value);
        }
        Ok(response)
    }
}
