//! Parameters and headers.

use openapiv3::{
    CookieStyle, Header, HeaderStyle, Parameter, ParameterData, ParameterSchemaOrContent,
    PathStyle, QueryStyle, ReferenceOr, Schema, SchemaData, SchemaKind,
};
use serde_json::{Map, Value};

use super::content::media_type;
use super::fault::{Built, Fault, Fields as _, extensions, map, map_of, reference};
use super::schema::optional;
use crate::bundle::BROKEN_REF;
use crate::normalize::BROKEN;

pub(super) fn parameter(value: Value) -> Built<ReferenceOr<Parameter>> {
    let mut map = map(value, "a parameter")?;
    if let Some(reference) = reference(&mut map) {
        return Ok(ReferenceOr::Reference { reference });
    }
    if map.contains_key(BROKEN) || map.contains_key(BROKEN_REF) {
        return Ok(ReferenceOr::Item(placeholder(extensions(map))));
    }
    let location = map.need_text("in", "this parameter")?;
    let style = map.text("style");
    let allow_reserved = map.flag("allowReserved").unwrap_or_default();
    let allow_empty_value = map.flag("allowEmptyValue");
    let parameter_data = data(map)?;
    Ok(ReferenceOr::Item(match location.as_str() {
        "query" => Parameter::Query {
            parameter_data,
            allow_reserved,
            style: style.as_deref().and_then(query_style).unwrap_or_default(),
            allow_empty_value,
        },
        "header" => Parameter::Header {
            parameter_data,
            style: HeaderStyle::Simple,
        },
        "path" => Parameter::Path {
            parameter_data,
            style: match style.as_deref() {
                Some("matrix") => PathStyle::Matrix,
                Some("label") => PathStyle::Label,
                _ => PathStyle::Simple,
            },
        },
        "cookie" => Parameter::Cookie {
            parameter_data,
            style: CookieStyle::Form,
        },
        other => {
            let found = Value::String(other.to_owned());
            return Err(Fault::kind(
                "`in`",
                &found,
                "`query`, `header`, `path` or `cookie`",
            ));
        }
    }))
}

pub(super) fn query_style(style: &str) -> Option<QueryStyle> {
    Some(match style {
        "form" => QueryStyle::Form,
        "spaceDelimited" => QueryStyle::SpaceDelimited,
        "pipeDelimited" => QueryStyle::PipeDelimited,
        "deepObject" => QueryStyle::DeepObject,
        _ => return None,
    })
}

fn data(mut map: Map<String, Value>) -> Built<ParameterData> {
    Ok(ParameterData {
        name: map.need_text("name", "this parameter")?,
        description: map.text("description"),
        required: map.flag("required").unwrap_or_default(),
        deprecated: map.flag("deprecated"),
        format: format(&mut map)?,
        example: None,
        examples: Default::default(),
        explode: map.flag("explode"),
        extensions: extensions(map),
    })
}

fn format(map: &mut Map<String, Value>) -> Built<ParameterSchemaOrContent> {
    Ok(match optional(map, "schema")? {
        Some(schema) => ParameterSchemaOrContent::Schema(schema),
        None if map.contains_key("content") => {
            ParameterSchemaOrContent::Content(map_of(map, "content", media_type)?)
        }
        None => ParameterSchemaOrContent::Schema(any()),
    })
}

fn any() -> ReferenceOr<Schema> {
    ReferenceOr::Item(Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::Any(Default::default()),
    })
}

/// Stands for a parameter that is marked as broken: no name, only the mark.
pub(super) fn placeholder(extensions: Vec<(String, Value)>) -> Parameter {
    Parameter::Query {
        parameter_data: ParameterData {
            name: String::new(),
            description: None,
            required: false,
            deprecated: None,
            format: ParameterSchemaOrContent::Schema(any()),
            example: None,
            examples: Default::default(),
            explode: None,
            extensions: extensions.into_iter().collect(),
        },
        allow_reserved: false,
        style: QueryStyle::Form,
        allow_empty_value: None,
    }
}

pub(super) fn header(value: Value) -> Built<ReferenceOr<Header>> {
    let mut map = map(value, "a header")?;
    if let Some(reference) = reference(&mut map) {
        return Ok(ReferenceOr::Reference { reference });
    }
    Ok(ReferenceOr::Item(Header {
        description: map.text("description"),
        style: HeaderStyle::Simple,
        required: map.flag("required").unwrap_or_default(),
        deprecated: map.flag("deprecated"),
        format: format(&mut map)?,
        example: None,
        examples: Default::default(),
        extensions: extensions(map),
    }))
}

/// Stands for a header that is marked as broken.
pub(super) fn header_placeholder(extensions: Vec<(String, Value)>) -> Header {
    Header {
        description: None,
        style: HeaderStyle::Simple,
        required: false,
        deprecated: None,
        format: ParameterSchemaOrContent::Schema(any()),
        example: None,
        examples: Default::default(),
        extensions: extensions.into_iter().collect(),
    }
}
