//! Error bodies that are almost of the documented form.
//!
//! Attio's own document has a misspelt `statusCode`, and what stands in a validation error depends on the rule that was
//! broken. The code and the message are worth having even where a detail cannot be read.

use attio_runtime::__private::{Empty, from_value};
use attio_runtime::ErrorKind;
use serde_json::Value;

use crate::types::ErrorBody;

/// The body of a refusal: a JSON object with a `code`, whatever else it has or lacks.
pub(super) fn body_of(error: &attio_runtime::Error) -> Option<ErrorBody> {
    if error.kind() != ErrorKind::Status {
        return None;
    }
    let Value::Object(members) = error.body_value()? else {
        return None;
    };
    let mut body = ErrorBody::empty();
    body.code = members.get("code")?.as_str()?.into();
    body.status_code = error.status()?.as_u16().into();
    body.r#type = "".into();
    for (name, value) in members {
        match (name.as_str(), value) {
            ("code", _) => {}
            ("status_code", Value::Number(status)) => {
                if let Some(status) = status.as_i64().and_then(|status| status.try_into().ok()) {
                    body.status_code = status;
                }
            }
            ("type", Value::String(text)) => body.r#type = text.into(),
            ("message", Value::String(text)) => body.message = text,
            ("validation_errors", Value::Array(errors)) => {
                let readable = errors.iter().filter_map(|error| from_value(error).ok());
                body.validation_errors = Some(readable.collect());
            }
            ("status_code" | "type" | "message" | "validation_errors", _) => {}
            (_, value) => {
                body.extra.insert(name, value);
            }
        }
    }
    Some(body)
}
