//! Is this tree an OpenAPI document that we can read?

use serde_json::Value;

use crate::diag::{Diagnostics, messages};

/// Says what is wrong when it is not; true when it is.
pub(crate) fn check_version(tree: &Value, file: usize, diags: &mut Diagnostics) -> bool {
    let diagnostic = match tree {
        Value::Object(map) => {
            match (
                map.get("openapi").and_then(text),
                map.get("swagger").and_then(text),
            ) {
                (Some(version), _) if is_supported(&version) => return true,
                (Some(version), _) => messages::unsupported_version(file, &version),
                (None, Some(version)) => messages::swagger(file, &version),
                (None, None) => messages::not_openapi(file, map.keys().map(String::as_str)),
            }
        }
        _ => messages::not_openapi(file, []),
    };
    diags.push(diagnostic);
    false
}

/// `openapi: 3.1` without quotes is a number.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn is_supported(version: &str) -> bool {
    ["3.0", "3.1", "3.2"].iter().any(|minor| {
        version
            .strip_prefix(minor)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']))
    })
}
