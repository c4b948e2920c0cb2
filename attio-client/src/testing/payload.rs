//! Request bodies: a JSON object, or Attio's error envelope.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use serde_json::{Map, Value};

use super::members::Members;
use super::problem::{Path, Problem};

/// The JSON object that a request carries.
pub(super) struct Payload(Map<String, Value>);

impl Payload {
    pub(super) fn as_object(&self) -> &Map<String, Value> {
        &self.0
    }

    /// The members of a body without an envelope.
    pub(super) fn bare(&self) -> Members<'_> {
        Members::new(&self.0, Path::new())
    }

    /// The members of `data`.
    pub(super) fn data(&self) -> Result<Members<'_>, Problem> {
        self.bare().object("data")
    }
}

impl<S: Send + Sync> FromRequest<S> for Payload {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let bytes = Bytes::from_request(request, state).await.map_err(|_| {
            Problem::invalid("validation_type", "the request body could not be read")
        })?;
        match serde_json::from_slice(&bytes) {
            Ok(Value::Object(object)) => Ok(Self(object)),
            Ok(other) => Err(Problem::mistyped(&Path::new(), "object", &other)),
            Err(error) => {
                let message = format!("the request body is no JSON: {error}");
                Err(Problem::invalid("validation_type", message))
            }
        }
    }
}
