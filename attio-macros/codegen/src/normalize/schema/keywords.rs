//! One pass over a schema's keys: noise and nulls go, scalars get their JSON kind, and what is there is noted,
//! so that rules look only where there is something to do.

use serde_json::{Map, Value};

use super::super::{BROKEN, shape};
use crate::bundle::BROKEN_REF;

/// Which groups of keywords a schema has.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Seen(u32);

impl Seen {
    pub(super) const REF: u32 = 1;
    pub(super) const TYPE: u32 = 1 << 1;
    pub(super) const CONST: u32 = 1 << 2;
    pub(super) const ENUM: u32 = 1 << 3;
    pub(super) const BOUNDS: u32 = 1 << 4;
    pub(super) const OBJECT: u32 = 1 << 5;
    pub(super) const LIST: u32 = 1 << 6;
    pub(super) const UNION: u32 = 1 << 7;
    pub(super) const DISCRIMINATOR: u32 = 1 << 8;
    pub(super) const CONTENT: u32 = 1 << 9;
    pub(super) const STRING: u32 = 1 << 10;
    pub(super) const BROKEN: u32 = 1 << 11;
    pub(super) const FORMAT: u32 = 1 << 12;

    /// Whether any of the groups is there.
    pub(super) fn has(self, groups: u32) -> bool {
        self.0 & groups != 0
    }
}

pub(super) fn clean(map: &mut Map<String, Value>) -> Seen {
    let mut seen = 0;
    map.retain(|key, value| {
        let group = match key.as_str() {
            "$ref" => {
                if !value.is_string() {
                    return false;
                }
                Seen::REF
            }
            "title" | "description" => return shape::to_text(value),
            "type" => Seen::TYPE,
            "const" => Seen::CONST,
            "default" | "example" => return true,
            "examples" => Seen::CONTENT,
            "enum" => Seen::ENUM,
            "format" => {
                if !shape::to_text(value) {
                    return false;
                }
                Seen::FORMAT
            }
            "pattern" => {
                if !shape::to_text(value) {
                    return false;
                }
                Seen::STRING
            }
            "minLength" | "maxLength" => {
                if !to_size(value) {
                    return false;
                }
                Seen::STRING
            }
            "nullable" | "readOnly" | "writeOnly" | "deprecated" => {
                return shape::to_flag(value) && value == &Value::Bool(true);
            }
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                Seen::BOUNDS
            }
            "minItems" | "maxItems" => {
                if !to_size(value) {
                    return false;
                }
                Seen::LIST
            }
            "uniqueItems" => {
                if !shape::to_flag(value) {
                    return false;
                }
                Seen::LIST
            }
            "items" | "prefixItems" => Seen::LIST,
            "minProperties" | "maxProperties" => {
                if !to_size(value) {
                    return false;
                }
                Seen::OBJECT
            }
            "properties"
            | "required"
            | "additionalProperties"
            | "patternProperties"
            | "unevaluatedProperties" => Seen::OBJECT,
            "allOf" | "anyOf" | "oneOf" => Seen::UNION,
            "not" => return !value.is_null(),
            "discriminator" => Seen::DISCRIMINATOR,
            "contentEncoding" | "contentMediaType" => Seen::CONTENT,
            BROKEN | BROKEN_REF => Seen::BROKEN,
            key => return key.starts_with("x-"),
        };
        seen |= group;
        !value.is_null() || group & (Seen::CONST | Seen::TYPE) != 0
    });
    Seen(seen)
}

/// Sizes are whole numbers, at times written `1.0` or `"1"`.
fn to_size(value: &mut Value) -> bool {
    let size = match value {
        Value::Number(number) if number.is_u64() => return true,
        Value::Number(number) => number
            .as_f64()
            .filter(|f| *f >= 0.0 && f.fract() == 0.0 && *f < 9e15),
        Value::String(text) => text.trim().parse::<u32>().ok().map(f64::from),
        _ => None,
    };
    match size {
        Some(size) => {
            *value = Value::from(size as u64);
            true
        }
        None => false,
    }
}
