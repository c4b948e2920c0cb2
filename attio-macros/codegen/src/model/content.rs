//! Request bodies, responses and media types.

use openapiv3::{Encoding, MediaType, ReferenceOr, RequestBody, Response};
use serde_json::Value;

use super::fault::{Built, Fields as _, extensions, map, map_of, reference};
use super::parameter::{header, query_style};
use super::schema::optional;

pub(super) fn request_body(value: Value) -> Built<ReferenceOr<RequestBody>> {
    let mut map = map(value, "a request body")?;
    if let Some(reference) = reference(&mut map) {
        return Ok(ReferenceOr::Reference { reference });
    }
    Ok(ReferenceOr::Item(RequestBody {
        description: map.text("description"),
        content: map_of(&mut map, "content", media_type)?,
        required: map.flag("required").unwrap_or_default(),
        extensions: extensions(map),
    }))
}

pub(super) fn response(value: Value) -> Built<ReferenceOr<Response>> {
    let mut map = map(value, "a response")?;
    if let Some(reference) = reference(&mut map) {
        return Ok(ReferenceOr::Reference { reference });
    }
    Ok(ReferenceOr::Item(Response {
        description: map.text("description").unwrap_or_default(),
        headers: map_of(&mut map, "headers", header)?,
        content: map_of(&mut map, "content", media_type)?,
        links: Default::default(),
        extensions: extensions(map),
    }))
}

/// Where normalization keeps the schema of a stream's items.
const ITEMS: &str = "x-item-schema";

pub(super) fn media_type(value: Value) -> Built<MediaType> {
    let mut map = map(value, "a media type")?;
    // A stream of items (3.2): the typed document has one place for a schema.
    if !map.contains_key("schema")
        && let Some(items) = map.shift_remove(ITEMS)
    {
        map.insert("schema".into(), items);
        map.insert("x-items".into(), Value::Bool(true));
    }
    Ok(MediaType {
        schema: optional(&mut map, "schema")?,
        example: None,
        examples: Default::default(),
        encoding: map_of(&mut map, "encoding", encoding)?,
        extensions: extensions(map),
    })
}

fn encoding(value: Value) -> Built<Encoding> {
    let mut map = map(value, "an encoding")?;
    Ok(Encoding {
        content_type: map.text("contentType"),
        headers: map_of(&mut map, "headers", header)?,
        style: map.text("style").as_deref().and_then(query_style),
        explode: map.flag("explode").unwrap_or_default(),
        allow_reserved: map.flag("allowReserved").unwrap_or_default(),
        extensions: extensions(map),
    })
}
