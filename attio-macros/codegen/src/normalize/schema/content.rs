//! `contentEncoding` and `contentMediaType` → `format: byte` or `binary`; `examples` → `example`.

use serde_json::{Map, Value, json};

pub(super) fn to_format(map: &mut Map<String, Value>) {
    match map.shift_remove("examples") {
        Some(Value::Array(list)) => {
            if let Some(first) = list.into_iter().next() {
                map.entry("example").or_insert(first);
            }
        }
        Some(Value::Object(named)) => {
            let first = named
                .into_iter()
                .next()
                .and_then(|(_, mut example)| Some(example.get_mut("value")?.take()));
            if let Some(first) = first {
                map.entry("example").or_insert(first);
            }
        }
        _ => {}
    }
    let encoding = map.shift_remove("contentEncoding");
    let media_type = map.shift_remove("contentMediaType");
    let encoding = encoding
        .as_ref()
        .and_then(Value::as_str)
        .map(str::to_ascii_lowercase);
    let media_type = media_type.as_ref().and_then(Value::as_str);
    let format = match (encoding.as_deref(), media_type) {
        (Some("base64" | "base64url"), _) => Some("byte"),
        (Some("binary"), _) | (None, Some("application/octet-stream")) => Some("binary"),
        (None, Some(media_type)) if !is_textual(media_type) => Some("binary"),
        _ => None,
    };
    if let Some(format) = format {
        map.entry("format").or_insert_with(|| json!(format));
        map.entry("type").or_insert_with(|| json!("string"));
    }
    if let Some(media_type) = media_type {
        map.insert("x-content-media-type".into(), json!(media_type));
    }
}

/// Text, JSON and XML travel as they are.
fn is_textual(media_type: &str) -> bool {
    media_type.starts_with("text/")
        || ["json", "xml", "jwt", "yaml"]
            .iter()
            .any(|word| media_type.contains(word))
}
