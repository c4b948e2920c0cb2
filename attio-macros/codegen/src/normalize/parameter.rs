//! Parameters and headers.

use serde_json::{Map, Value, json};

use super::{BROKEN, Cx, content, schema, shape};
use crate::bundle::BROKEN_REF;
use crate::diag::messages;

/// The parameters of a path item or an operation.
pub(super) fn parameters(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    let Some(parameters) = shape::list(node, "parameters", cx) else {
        return;
    };
    cx.at.push("parameters");
    for (index, one) in parameters.iter_mut().enumerate() {
        cx.at.push_index(index);
        match one {
            Value::Object(one) => parameter(one, cx),
            Value::Null => {}
            other => shape::wrong("this parameter", other, "a map", cx),
        }
        cx.at.pop();
    }
    cx.at.pop();
    parameters.retain(Value::is_object);
}

pub(super) fn parameter(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    if is_reference(node) {
        return;
    }
    shape::text(node, "name");
    if !node.contains_key("name") {
        return refuse(
            node,
            messages::missing_field(cx.here(), "this parameter", "name"),
            cx,
        );
    }
    let location = match node.get("in") {
        Some(Value::String(location)) => location.to_ascii_lowercase(),
        Some(other) => shape::describe(other),
        None => {
            return refuse(
                node,
                messages::missing_field(cx.here(), "this parameter", "in"),
                cx,
            );
        }
    };
    let styles: &[&str] = match location.as_str() {
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "path" => &["simple", "label", "matrix"],
        "header" => &["simple"],
        "cookie" => &["form"],
        // The whole query string; the typed document has no word for it.
        "querystring" => &[],
        other => return refuse(node, messages::unknown_location(cx.here(), other), cx),
    };
    if location == "querystring" {
        node.insert("x-in".into(), json!("querystring"));
        node.insert("in".into(), json!("query"));
    } else {
        node.insert("in".into(), Value::String(location.clone()));
    }
    if location == "path" {
        node.insert("required".into(), json!(true));
    }
    common(node, styles, cx);
}

pub(super) fn header(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    if !is_reference(node) {
        node.shift_remove("name");
        node.shift_remove("in");
        common(node, &["simple"], cx);
    }
}

/// References stand alone: what is written beside one does not count for these objects.
pub(super) fn is_reference(node: &mut Map<String, Value>) -> bool {
    if node.contains_key(BROKEN_REF) {
        return true;
    }
    let is_reference = node.get("$ref").is_some_and(Value::is_string);
    if is_reference && node.len() > 1 {
        node.retain(|key, _| key == "$ref");
    }
    is_reference
}

fn refuse(node: &mut Map<String, Value>, diagnostic: crate::diag::Diagnostic, cx: &mut Cx<'_>) {
    cx.diags.push(diagnostic);
    node.clear();
    node.insert(BROKEN.into(), json!(true));
}

fn common(node: &mut Map<String, Value>, styles: &[&str], cx: &mut Cx<'_>) {
    node.retain(|key, value| {
        !(matches!(key.as_str(), "example" | "examples")
            || (value.is_null() && !key.starts_with("x-")))
    });
    shape::text(node, "description");
    for key in [
        "required",
        "deprecated",
        "explode",
        "allowReserved",
        "allowEmptyValue",
    ] {
        shape::flag(node, key);
    }
    if let Some(style) = node.get("style")
        && !style.as_str().is_some_and(|style| styles.contains(&style))
        && let Some(style) = node.shift_remove("style")
    {
        node.insert("x-style".into(), style);
    }
    if node
        .get("content")
        .is_some_and(|content| content.as_object().is_none_or(Map::is_empty))
    {
        node.shift_remove("content");
    }
    if !node.contains_key("schema") && !node.contains_key("content") {
        let inline = inline_schema(node);
        node.insert("schema".into(), inline);
    }
    if let Some(schema) = node.get_mut("schema") {
        cx.below("schema", |cx| schema::schema(schema, cx));
        node.shift_remove("content");
    } else {
        content::media_types(node, cx);
    }
}

/// Swagger 2.0 wrote a parameter's type beside its name; some 3.x documents still do.
fn inline_schema(node: &mut Map<String, Value>) -> Value {
    const KEYWORDS: [&str; 13] = [
        "type",
        "format",
        "items",
        "enum",
        "default",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
    ];
    let mut schema = Map::new();
    for keyword in KEYWORDS {
        if let Some(value) = node.shift_remove(keyword) {
            schema.insert(keyword.to_owned(), value);
        }
    }
    Value::Object(schema)
}
