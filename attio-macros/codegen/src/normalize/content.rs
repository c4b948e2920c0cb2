//! Request bodies, responses and media types.

use serde_json::{Map, Value, json};

use super::{Cx, parameter, schema, shape};

pub(super) fn request_body(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    if parameter::is_reference(node) {
        return;
    }
    shape::text(node, "description");
    shape::flag(node, "required");
    media_types(node, cx);
}

pub(super) fn response(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    if parameter::is_reference(node) {
        return;
    }
    node.shift_remove("links");
    shape::text(node, "description");
    node.entry("description").or_insert_with(|| json!(""));
    headers(node, cx);
    media_types(node, cx);
}

fn headers(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    let Some(headers) = shape::map(node, "headers", cx) else {
        return;
    };
    cx.at.push("headers");
    for (name, header) in headers.iter_mut() {
        cx.below(name, |cx| shape::one_map(header, "this header", cx));
        if let Value::Object(header) = header {
            cx.below(name, |cx| parameter::header(header, cx));
        }
    }
    cx.at.pop();
}

/// The `content` of a body, a response, a parameter or a header.
pub(super) fn media_types(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    let Some(content) = shape::map(node, "content", cx) else {
        return;
    };
    cx.at.push("content");
    for (name, media_type) in content.iter_mut() {
        cx.below(name, |cx| shape::one_map(media_type, "this media type", cx));
        if let Value::Object(media_type) = media_type {
            cx.below(name, |cx| self::media_type(media_type, cx));
        }
    }
    cx.at.pop();
}

fn media_type(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    node.retain(|key, value| {
        !(matches!(
            key.as_str(),
            "example" | "examples" | "itemEncoding" | "prefixEncoding"
        ) || (value.is_null() && !key.starts_with("x-")))
    });
    if let Some(items) = node.shift_remove("itemSchema") {
        node.insert("x-item-schema".into(), items);
    }
    for key in ["schema", "x-item-schema"] {
        if let Some(schema) = node.get_mut(key) {
            cx.below(key, |cx| schema::schema(schema, cx));
        }
    }
    let Some(encodings) = shape::map(node, "encoding", cx) else {
        return;
    };
    cx.at.push("encoding");
    shape::maps(encodings, "this encoding", cx);
    for (name, encoding) in encodings.iter_mut() {
        if let Value::Object(encoding) = encoding {
            cx.below(name, |cx| self::encoding(encoding, cx));
        }
    }
    cx.at.pop();
}

fn encoding(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    if let Some(Value::Array(types)) = node.get_mut("contentType") {
        let names: Vec<&str> = types.iter().filter_map(Value::as_str).collect();
        let joined = Value::String(names.join(", "));
        node.insert("contentType".into(), joined);
    }
    shape::text(node, "contentType");
    shape::flag(node, "explode");
    shape::flag(node, "allowReserved");
    let known = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
    if !node
        .get("style")
        .and_then(Value::as_str)
        .is_some_and(|style| known.contains(&style))
        && let Some(style) = node.shift_remove("style")
        && !style.is_null()
    {
        node.insert("x-style".into(), style);
    }
    headers(node, cx);
}
