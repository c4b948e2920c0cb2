//! Schemas.

use openapiv3::{AdditionalProperties, Discriminator, ReferenceOr, Schema, SchemaData};
use serde_json::{Map, Value};

use super::fault::{
    Built, Fault, FaultAt as _, Fields as _, elements, entries, extensions, map, reference,
};
use super::kind::Keywords;

/// A schema or a reference to one.
pub(crate) fn schema(value: Value) -> Built<ReferenceOr<Schema>> {
    let mut map = map(value, "a schema")?;
    if let Some(reference) = reference(&mut map) {
        return Ok(ReferenceOr::Reference { reference });
    }
    // Boxed, and built out of line below: schemas are deep, and what stands in this frame stands there at every level.
    let mut parts = Box::<Parts>::default();
    for (key, value) in map {
        let done = match key.as_str() {
            "properties"
            | "additionalProperties"
            | "items"
            | "allOf"
            | "anyOf"
            | "oneOf"
            | "not" => nested(&key, value, &mut parts.keywords),
            _ => keyword(&key, value, &mut parts),
        };
        done.below(&key)?;
    }
    Ok(ReferenceOr::Item(parts.into_schema()))
}

#[derive(Default)]
struct Parts {
    data: SchemaData,
    keywords: Keywords,
}

impl Parts {
    fn into_schema(self) -> Schema {
        Schema {
            schema_data: self.data,
            schema_kind: self.keywords.into_kind(),
        }
    }
}

fn boxed(value: Value) -> Built<ReferenceOr<Box<Schema>>> {
    Ok(match schema(value)? {
        ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
        ReferenceOr::Item(item) => ReferenceOr::Item(Box::new(item)),
    })
}

/// Keywords that hold schemas: the way that recursion takes.
fn nested(key: &str, value: Value, keywords: &mut Keywords) -> Built<()> {
    match key {
        "properties" => return properties(value, keywords),
        "additionalProperties" => return additional(value, keywords),
        "items" => return items(value, keywords),
        "not" => return not(value, keywords),
        _ => {}
    }
    let members = elements(list(value)?, schema)?;
    match key {
        "allOf" => keywords.all_of = Some(members),
        "anyOf" => keywords.any_of = Some(members),
        _ => keywords.one_of = Some(members),
    }
    Ok(())
}

fn properties(value: Value, keywords: &mut Keywords) -> Built<()> {
    keywords.has_properties = true;
    keywords.properties = entries(map(value, "`properties`")?, boxed)?;
    Ok(())
}

fn items(value: Value, keywords: &mut Keywords) -> Built<()> {
    keywords.items = Some(boxed(value)?);
    Ok(())
}

fn not(value: Value, keywords: &mut Keywords) -> Built<()> {
    keywords.not = Some(Box::new(schema(value)?));
    Ok(())
}

fn additional(value: Value, keywords: &mut Keywords) -> Built<()> {
    keywords.additional_properties = Some(match value {
        Value::Bool(flag) => AdditionalProperties::Any(flag),
        other => AdditionalProperties::Schema(Box::new(schema(other)?)),
    });
    Ok(())
}

/// Keywords that hold no schemas.
fn keyword(key: &str, value: Value, parts: &mut Parts) -> Built<()> {
    let Parts { data, keywords } = parts;
    match key {
        "nullable" => data.nullable = flag(value)?,
        "readOnly" => data.read_only = flag(value)?,
        "writeOnly" => data.write_only = flag(value)?,
        "deprecated" => data.deprecated = flag(value)?,
        "example" => data.example = Some(value),
        "default" => data.default = Some(value),
        "title" => data.title = Some(text(value)?),
        "description" => data.description = Some(text(value)?),
        "discriminator" => data.discriminator = Some(discriminator(value)?),
        "type" => keywords.typ = Some(text(value)?),
        "format" => keywords.format = Some(text(value)?),
        "pattern" => keywords.pattern = Some(text(value)?),
        "enum" => keywords.enumeration = Some(list(value)?),
        "minLength" => keywords.min_length = Some(size(value)?),
        "maxLength" => keywords.max_length = Some(size(value)?),
        "minItems" => keywords.min_items = Some(size(value)?),
        "maxItems" => keywords.max_items = Some(size(value)?),
        "minProperties" => keywords.min_properties = Some(size(value)?),
        "maxProperties" => keywords.max_properties = Some(size(value)?),
        "uniqueItems" => keywords.unique_items = Some(flag(value)?),
        "multipleOf" => keywords.multiple_of = Some(number(value)?),
        "minimum" => keywords.minimum = Some(number(value)?),
        "maximum" => keywords.maximum = Some(number(value)?),
        "exclusiveMinimum" => keywords.exclusive_minimum = Some(flag(value)?),
        "exclusiveMaximum" => keywords.exclusive_maximum = Some(flag(value)?),
        "required" => {
            keywords.required = Some(elements(list(value)?, text)?);
        }
        key if key.starts_with("x-") => {
            data.extensions.insert(key.to_owned(), value);
        }
        _ => {}
    }
    Ok(())
}

fn discriminator(value: Value) -> Built<Discriminator> {
    let mut map = map(value, "`discriminator`")?;
    let mapping = match map.get_mut("mapping").map(Value::take) {
        Some(Value::Object(mapping)) => entries(mapping, text).below("mapping")?,
        _ => Default::default(),
    };
    Ok(Discriminator {
        property_name: map.need_text("propertyName", "this discriminator")?,
        mapping,
        extensions: extensions(map),
    })
}

pub(super) fn text(value: Value) -> Built<String> {
    match value {
        Value::String(text) => Ok(text),
        other => Err(Fault::kind("this", &other, "a text")),
    }
}

fn flag(value: Value) -> Built<bool> {
    value
        .as_bool()
        .ok_or_else(|| Fault::kind("this", &value, "`true` or `false`"))
}

fn size(value: Value) -> Built<usize> {
    let size = value.as_u64().and_then(|size| usize::try_from(size).ok());
    size.ok_or_else(|| Fault::kind("this", &value, "a whole number"))
}

fn number(value: Value) -> Built<serde_json::Number> {
    match value {
        Value::Number(number) => Ok(number),
        other => Err(Fault::kind("this", &other, "a number")),
    }
}

fn list(value: Value) -> Built<Vec<Value>> {
    match value {
        Value::Array(list) => Ok(list),
        other => Err(Fault::kind("this", &other, "a list")),
    }
}

/// The schema below `key`, if there is one.
pub(super) fn optional(
    map: &mut Map<String, Value>,
    key: &str,
) -> Built<Option<ReferenceOr<Schema>>> {
    match map.get_mut(key).map(Value::take) {
        Some(value @ Value::Object(_)) => schema(value).map(Some).below(key),
        _ => Ok(None),
    }
}
