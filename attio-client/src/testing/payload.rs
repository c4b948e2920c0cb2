//! Request bodies: a JSON object, or Attio's error envelope.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use serde_json::{Map, Value};

use super::problem::{Path, Problem};

/// The JSON object that a request carries.
pub(super) struct Payload(Map<String, Value>);

impl Payload {
    pub(super) fn as_object(&self) -> &Map<String, Value> {
        &self.0
    }

    /// `data.values`.
    pub(super) fn values(&self) -> Result<&Map<String, Value>, Problem> {
        let data: Path = vec!["data".into()];
        let values: Path = vec!["data".into(), "values".into()];
        object(object(&self.0, "data", &data)?, "values", &values)
    }
}

fn object<'a>(
    outer: &'a Map<String, Value>,
    key: &str,
    path: &Path,
) -> Result<&'a Map<String, Value>, Problem> {
    match outer.get(key) {
        Some(Value::Object(inner)) => Ok(inner),
        Some(other) => Err(Problem::mistyped(path, "object", other)),
        None => Err(Problem::required(path, "object")),
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
