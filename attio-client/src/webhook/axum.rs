//! The extractor for axum: a handler that takes a [`Delivery`] is called with verified ones only.
//!
//! In comes a request, with a [`Verifier`] in the state of the router; nothing of the body is parsed before its
//! signature was found right, and nothing of it is read without a signature.

use std::fmt;

use axum::body::to_bytes;
use axum::extract::{FromRef, FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::delivery::Delivery;
use super::error::{DeliveryError, SignatureError};
use super::payload::Payload;
use super::verify::Verifier;

/// The largest body that the extractor takes, in bytes: 1 MiB. A delivery of today has less than one KiB.
pub const MAX_BODY_BYTES: usize = 1 << 20;

impl<S, E> FromRequest<S> for Delivery<E>
where
    S: Send + Sync,
    E: Payload,
    Verifier: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let verifier = Verifier::from_ref(state);
        let (head, body) = request.into_parts();
        let signature = Verifier::signature(&head.headers)?;
        let body = to_bytes(body, MAX_BODY_BYTES)
            .await
            .map_err(|_| Rejection::Unread)?;
        verifier.check(&signature, &body)?;
        Ok(Self::read(&head.headers, &body)?)
    }
}

/// Why the extractor refused a request. As a response, it tells the sender no more than a status and a sentence.
#[derive(Debug)]
#[non_exhaustive]
pub enum Rejection {
    /// The body is larger than [`MAX_BODY_BYTES`], or broke off: 413.
    Unread,
    /// The signature is not right (401), the body is no delivery (422), or the receiver has no usable secret (500).
    Delivery(DeliveryError),
}

impl Rejection {
    fn status(&self) -> StatusCode {
        match self {
            Self::Unread => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Delivery(DeliveryError::Signature(SignatureError::Secret)) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            Self::Delivery(DeliveryError::Signature(_)) => StatusCode::UNAUTHORIZED,
            Self::Delivery(DeliveryError::Decode(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        (self.status(), self.to_string()).into_response()
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unread => f.write_str("the body is too large, or broke off"),
            Self::Delivery(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl std::error::Error for Rejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unread => None,
            Self::Delivery(error) => Some(error),
        }
    }
}

impl<E: Into<DeliveryError>> From<E> for Rejection {
    fn from(error: E) -> Self {
        Self::Delivery(error.into())
    }
}
