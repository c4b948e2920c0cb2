//! Operations and their responses.

use serde_json::{Map, Value, json};

use super::{Cx, content, document, parameter, security, shape};
use crate::diag::messages;

pub(super) fn operation(operation: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    operation.retain(|key, value| {
        !(matches!(key.as_str(), "callbacks" | "externalDocs")
            || (value.is_null() && !key.starts_with("x-")))
    });
    for key in ["summary", "description", "operationId"] {
        shape::text(operation, key);
    }
    shape::flag(operation, "deprecated");
    tags(operation, cx);
    document::servers(operation, cx);
    security::requirements(operation, cx);
    parameter::parameters(operation, cx);
    if let Some(body) = shape::map(operation, "requestBody", cx) {
        cx.below("requestBody", |cx| content::request_body(body, cx));
    }
    if shape::map(operation, "responses", cx).is_none() {
        operation.insert("responses".into(), json!({}));
    }
    if let Some(responses) = shape::map(operation, "responses", cx) {
        cx.below("responses", |cx| self::responses(responses, cx));
    }
}

/// Names; a tag object stands for its name.
fn tags(operation: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    let Some(tags) = shape::list(operation, "tags", cx) else {
        return;
    };
    for tag in tags.iter_mut() {
        if let Some(name) = tag.get_mut("name") {
            *tag = name.take();
        }
    }
    tags.retain_mut(shape::to_text);
}

/// `2xx` means `2XX`; a key that is no status is told.
fn responses(responses: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    let is_odd = |key: &str| !(key == "default" || key.starts_with("x-") || is_status(key));
    if responses.keys().any(|key| is_odd(key)) {
        for (key, response) in std::mem::take(responses) {
            let fixed = if !is_odd(&key) {
                key
            } else if is_status(&key.to_ascii_uppercase()) {
                key.to_ascii_uppercase()
            } else if key.eq_ignore_ascii_case("default") {
                "default".to_owned()
            } else {
                cx.below(&key, |cx| {
                    cx.diags
                        .push(messages::unknown_status(cx.here().on_key(), &key))
                });
                continue;
            };
            responses.entry(fixed).or_insert(response);
        }
    }
    for (status, response) in responses
        .iter_mut()
        .filter(|(status, _)| !status.starts_with("x-"))
    {
        if let Value::String(description) = response {
            *response = json!({ "description": description.as_str() });
        }
        cx.below(status, |cx| shape::one_map(response, "this response", cx));
        if let Value::Object(response) = response {
            cx.below(status, |cx| content::response(response, cx));
        }
    }
}

fn is_status(key: &str) -> bool {
    match key.as_bytes() {
        [b'1'..=b'9', b'X', b'X'] => true,
        [b'1'..=b'9', tens, ones] => tens.is_ascii_digit() && ones.is_ascii_digit(),
        _ => false,
    }
}
