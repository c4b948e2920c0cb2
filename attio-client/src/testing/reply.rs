//! Answers in Attio's envelope.

use axum::Json;
use serde_json::{Value, json};

use super::problem::Problem;

/// What a handler gives.
pub(super) type Answer = Result<Json<Value>, Problem>;

/// `{data: …}`.
pub(super) fn data(value: Value) -> Answer {
    Ok(Json(json!({ "data": value })))
}

/// `{}`, the answer to a deletion.
pub(super) fn gone() -> Answer {
    Ok(Json(json!({})))
}
