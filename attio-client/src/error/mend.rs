//! Error bodies that are almost of the documented form.
//!
//! Attio's own document has a misspelt `statusCode`, and what stands in a validation error depends on the rule that was
//! broken. The code and the message are worth having even where a detail cannot be read.

use attio_runtime::__private::from_value;
use attio_runtime::ErrorKind;
use serde_json::Value;

use crate::types::{ErrorBody, ValidationError};

/// The body of a refusal: a JSON object with a `code`, whatever else it has or lacks.
pub(super) fn body_of(error: &attio_runtime::Error) -> Option<ErrorBody> {
    if error.kind() != ErrorKind::Status {
        return None;
    }
    let status = error.status()?.as_u16();
    let Value::Object(mut body) = error.body_value()? else {
        return None;
    };
    body.get("code")?.as_str()?;
    body.retain(|name, value| match name.as_str() {
        "status_code" => value.is_i64(),
        "type" | "message" => value.is_string(),
        "validation_errors" => value.is_array(),
        _ => true,
    });
    body.entry("status_code").or_insert_with(|| status.into());
    body.entry("type").or_insert_with(|| "".into());
    body.entry("message").or_insert_with(|| "".into());
    if let Some(Value::Array(errors)) = body.get_mut("validation_errors") {
        errors.retain(|error| from_value::<ValidationError>(error).is_ok());
    }
    from_value(&Value::Object(body)).ok()
}
