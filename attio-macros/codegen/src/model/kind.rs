//! Which kind of schema a set of keywords makes: one type, one combinator, or anything.

use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, IntegerType, NumberType, ObjectType,
    ReferenceOr, Schema, SchemaKind, StringType, Type,
};
use serde_json::{Number, Value};

/// The keywords of one schema.
#[derive(Default)]
pub(super) struct Keywords {
    pub(super) typ: Option<String>,
    pub(super) format: Option<String>,
    pub(super) pattern: Option<String>,
    pub(super) enumeration: Option<Vec<Value>>,
    pub(super) min_length: Option<usize>,
    pub(super) max_length: Option<usize>,
    pub(super) multiple_of: Option<Number>,
    pub(super) minimum: Option<Number>,
    pub(super) maximum: Option<Number>,
    pub(super) exclusive_minimum: Option<bool>,
    pub(super) exclusive_maximum: Option<bool>,
    pub(super) has_properties: bool,
    pub(super) properties: Vec<(String, ReferenceOr<Box<Schema>>)>,
    pub(super) required: Option<Vec<String>>,
    pub(super) additional_properties: Option<AdditionalProperties>,
    pub(super) min_properties: Option<usize>,
    pub(super) max_properties: Option<usize>,
    pub(super) items: Option<ReferenceOr<Box<Schema>>>,
    pub(super) min_items: Option<usize>,
    pub(super) max_items: Option<usize>,
    pub(super) unique_items: Option<bool>,
    pub(super) all_of: Option<Vec<ReferenceOr<Schema>>>,
    pub(super) any_of: Option<Vec<ReferenceOr<Schema>>>,
    pub(super) one_of: Option<Vec<ReferenceOr<Schema>>>,
    pub(super) not: Option<Box<ReferenceOr<Schema>>>,
}

impl Keywords {
    pub(super) fn into_kind(mut self) -> SchemaKind {
        let is_text =
            self.pattern.is_some() || self.min_length.is_some() || self.max_length.is_some();
        let is_number = self.multiple_of.is_some()
            || self.minimum.is_some()
            || self.maximum.is_some()
            || self.exclusive_minimum.is_some()
            || self.exclusive_maximum.is_some();
        let is_object = self.has_properties
            || self.required.is_some()
            || self.additional_properties.is_some()
            || self.min_properties.is_some()
            || self.max_properties.is_some();
        let is_list = self.items.is_some()
            || self.min_items.is_some()
            || self.max_items.is_some()
            || self.unique_items.is_some();
        let has_values = self.enumeration.is_some() || self.format.is_some();
        let combinators = usize::from(self.all_of.is_some())
            + usize::from(self.any_of.is_some())
            + usize::from(self.one_of.is_some())
            + usize::from(self.not.is_some());
        let groups = [is_text, is_number, is_object, is_list]
            .into_iter()
            .filter(|group| *group)
            .count();
        let typ = match (self.typ.as_deref(), combinators) {
            (None, 1) if groups == 0 && !has_values => return self.into_combinator(),
            (Some(typ), 0) => typ,
            _ => return self.into_any(),
        };
        let choices = self.enumeration.as_deref().unwrap_or_default();
        let integral = |number: &Option<Number>| number.as_ref().is_none_or(Number::is_i64);
        let fits = match typ {
            "string" => groups == usize::from(is_text) && choices.iter().all(Value::is_string),
            "number" => groups == usize::from(is_number) && choices.iter().all(Value::is_number),
            "integer" => {
                groups == usize::from(is_number)
                    && choices.iter().all(Value::is_i64)
                    && integral(&self.multiple_of)
                    && integral(&self.minimum)
                    && integral(&self.maximum)
            }
            "boolean" => {
                groups == 0 && self.format.is_none() && choices.iter().all(Value::is_boolean)
            }
            "object" => groups == usize::from(is_object) && !has_values,
            "array" => groups == usize::from(is_list) && !has_values,
            _ => false,
        };
        if !fits {
            return self.into_any();
        }
        let choices = self.enumeration.take().unwrap_or_default();
        SchemaKind::Type(match typ {
            "string" => Type::String(StringType {
                format: self.format.into(),
                pattern: self.pattern,
                enumeration: choices
                    .iter()
                    .map(|choice| choice.as_str().map(str::to_owned))
                    .collect(),
                min_length: self.min_length,
                max_length: self.max_length,
            }),
            "number" => Type::Number(NumberType {
                format: self.format.into(),
                multiple_of: float(self.multiple_of),
                exclusive_minimum: self.exclusive_minimum.unwrap_or_default(),
                exclusive_maximum: self.exclusive_maximum.unwrap_or_default(),
                minimum: float(self.minimum),
                maximum: float(self.maximum),
                enumeration: choices.iter().map(Value::as_f64).collect(),
            }),
            "integer" => Type::Integer(IntegerType {
                format: self.format.into(),
                multiple_of: self.multiple_of.and_then(|n| n.as_i64()),
                exclusive_minimum: self.exclusive_minimum.unwrap_or_default(),
                exclusive_maximum: self.exclusive_maximum.unwrap_or_default(),
                minimum: self.minimum.and_then(|n| n.as_i64()),
                maximum: self.maximum.and_then(|n| n.as_i64()),
                enumeration: choices.iter().map(Value::as_i64).collect(),
            }),
            "boolean" => Type::Boolean(BooleanType {
                enumeration: choices.iter().map(Value::as_bool).collect(),
            }),
            "object" => Type::Object(ObjectType {
                properties: self.properties.into_iter().collect(),
                required: self.required.unwrap_or_default(),
                additional_properties: self.additional_properties,
                min_properties: self.min_properties,
                max_properties: self.max_properties,
            }),
            _ => Type::Array(ArrayType {
                items: self.items,
                min_items: self.min_items,
                max_items: self.max_items,
                unique_items: self.unique_items.unwrap_or_default(),
            }),
        })
    }

    fn into_combinator(self) -> SchemaKind {
        match (self.one_of, self.all_of, self.any_of, self.not) {
            (Some(one_of), ..) => SchemaKind::OneOf { one_of },
            (_, Some(all_of), ..) => SchemaKind::AllOf { all_of },
            (_, _, Some(any_of), _) => SchemaKind::AnyOf { any_of },
            (.., Some(not)) => SchemaKind::Not { not },
            _ => SchemaKind::Any(AnySchema::default()),
        }
    }

    fn into_any(self) -> SchemaKind {
        SchemaKind::Any(AnySchema {
            typ: self.typ,
            pattern: self.pattern,
            multiple_of: float(self.multiple_of),
            exclusive_minimum: self.exclusive_minimum,
            exclusive_maximum: self.exclusive_maximum,
            minimum: float(self.minimum),
            maximum: float(self.maximum),
            properties: self.properties.into_iter().collect(),
            required: self.required.unwrap_or_default(),
            additional_properties: self.additional_properties,
            min_properties: self.min_properties,
            max_properties: self.max_properties,
            items: self.items,
            min_items: self.min_items,
            max_items: self.max_items,
            unique_items: self.unique_items,
            enumeration: self.enumeration.unwrap_or_default(),
            format: self.format,
            min_length: self.min_length,
            max_length: self.max_length,
            one_of: self.one_of.unwrap_or_default(),
            all_of: self.all_of.unwrap_or_default(),
            any_of: self.any_of.unwrap_or_default(),
            not: self.not,
        })
    }
}

fn float(number: Option<Number>) -> Option<f64> {
    number.and_then(|number| number.as_f64())
}
