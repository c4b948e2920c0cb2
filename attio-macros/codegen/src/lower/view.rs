//! One way to look at a schema, whichever of `openapiv3`'s forms holds it.

use std::borrow::Cow;

use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind, Type,
    VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use crate::pointer::Pointer;

/// A schema or a reference to one, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    pub node: Node<'a>,
    pub pointer: Pointer,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Node<'a> {
    /// The name of a component.
    Component(&'a str),
    Inline(&'a Schema),
    /// What a schema says of itself, its alternatives and `allOf` aside.
    Own(&'a Schema),
}

impl<'a> Node<'a> {
    /// The view of a schema that stands here; a component is looked up first.
    pub(super) fn view(self) -> Option<View<'a>> {
        match self {
            Self::Component(_) => None,
            Self::Inline(schema) => Some(View::of(schema)),
            Self::Own(schema) => Some(View {
                all_of: &[],
                one_of: &[],
                any_of: &[],
                ..View::of(schema)
            }),
        }
    }
}

impl<'a> Part<'a> {
    pub(super) fn new(node: impl Into<Node<'a>>, pointer: Pointer) -> Self {
        Self {
            node: node.into(),
            pointer,
        }
    }
}

impl<'a> From<&'a ReferenceOr<Schema>> for Node<'a> {
    fn from(schema: &'a ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Component(component_name(reference)),
            ReferenceOr::Item(schema) => Self::Inline(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for Node<'a> {
    fn from(schema: &'a ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Component(component_name(reference)),
            ReferenceOr::Item(schema) => Self::Inline(schema),
        }
    }
}

/// What a part is, whatever the way that led to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key<'a> {
    Component(&'a str),
    /// By address: the same node of the document.
    Inline(*const Schema),
    Own(*const Schema),
}

impl<'a> From<Node<'a>> for Key<'a> {
    fn from(node: Node<'a>) -> Self {
        match node {
            Node::Component(name) => Self::Component(name),
            Node::Inline(schema) => Self::Inline(schema),
            Node::Own(schema) => Self::Own(schema),
        }
    }
}

/// The last segment of a reference; `bundle` has made every one a component's.
pub(super) fn component_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// The keywords of one schema, borrowed.
#[derive(Debug)]
pub(super) struct View<'a> {
    pub data: &'a SchemaData,
    pub kind: Option<&'a str>,
    pub format: Cow<'a, str>,
    pub values: Vec<Value>,
    pub properties: Vec<(&'a str, Node<'a>)>,
    pub required: &'a [String],
    pub additional: Option<&'a AdditionalProperties>,
    pub items: Option<Node<'a>>,
    pub all_of: &'a [ReferenceOr<Schema>],
    pub one_of: &'a [ReferenceOr<Schema>],
    pub any_of: &'a [ReferenceOr<Schema>],
    pub impossible: bool,
}

impl<'a> View<'a> {
    pub(super) fn of(schema: &'a Schema) -> Self {
        let mut view = Self::empty(&schema.schema_data);
        match &schema.schema_kind {
            SchemaKind::Type(Type::String(string)) => {
                view.kind = Some("string");
                view.format = text(&string.format);
                view.values = values(&string.enumeration);
            }
            SchemaKind::Type(Type::Number(number)) => {
                view.kind = Some("number");
                view.format = text(&number.format);
                view.values = values(&number.enumeration);
            }
            SchemaKind::Type(Type::Integer(integer)) => {
                view.kind = Some("integer");
                view.format = text(&integer.format);
                view.values = values(&integer.enumeration);
            }
            SchemaKind::Type(Type::Boolean(boolean)) => {
                view.kind = Some("boolean");
                view.values = values(&boolean.enumeration);
            }
            SchemaKind::Type(Type::Object(object)) => {
                view.kind = Some("object");
                view.properties = object
                    .properties
                    .iter()
                    .map(|(k, v)| (k.as_str(), v.into()))
                    .collect();
                view.required = &object.required;
                view.additional = object.additional_properties.as_ref();
            }
            SchemaKind::Type(Type::Array(array)) => {
                view.kind = Some("array");
                view.items = array.items.as_ref().map(Node::from);
            }
            SchemaKind::OneOf { one_of } => view.one_of = one_of,
            SchemaKind::AllOf { all_of } => view.all_of = all_of,
            SchemaKind::AnyOf { any_of } => view.any_of = any_of,
            SchemaKind::Not { not } => view.impossible = accepts_everything(not),
            SchemaKind::Any(any) => view.fill(any),
        }
        view
    }

    fn empty(data: &'a SchemaData) -> Self {
        Self {
            data,
            kind: None,
            format: Cow::Borrowed(""),
            values: Vec::new(),
            properties: Vec::new(),
            required: &[],
            additional: None,
            items: None,
            all_of: &[],
            one_of: &[],
            any_of: &[],
            impossible: false,
        }
    }

    fn fill(&mut self, any: &'a AnySchema) {
        self.kind = any.typ.as_deref();
        self.format = Cow::Borrowed(any.format.as_deref().unwrap_or_default());
        self.values = any
            .enumeration
            .iter()
            .filter(|value| !value.is_null())
            .cloned()
            .collect();
        self.properties = any
            .properties
            .iter()
            .map(|(k, v)| (k.as_str(), v.into()))
            .collect();
        self.required = &any.required;
        self.additional = any.additional_properties.as_ref();
        self.items = any.items.as_ref().map(Node::from);
        self.all_of = &any.all_of;
        self.one_of = &any.one_of;
        self.any_of = &any.any_of;
        self.impossible = any.not.as_deref().is_some_and(accepts_everything);
    }

    /// Whether the schema says nothing about the value, only about itself.
    pub(super) fn is_annotation(&self) -> bool {
        self.kind.is_none()
            && self.values.is_empty()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.additional.is_none()
            && self.items.is_none()
            && self.all_of.is_empty()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.data.discriminator.is_none()
    }

    pub(super) fn extension(&self, name: &str) -> Option<&'a Value> {
        self.data.extensions.get(name)
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        self.extension(name)
            .and_then(Value::as_bool)
            .unwrap_or(false)
    }
}

/// `{}` below a `not`: no value is allowed.
fn accepts_everything(schema: &ReferenceOr<Schema>) -> bool {
    schema
        .as_item()
        .is_some_and(|schema| View::of(schema).is_annotation())
}

fn text<T: serde::Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Cow<'_, str> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => {
            let name = serde_json::to_value(known).ok();
            Cow::Owned(
                name.as_ref()
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_owned(),
            )
        }
        VariantOrUnknownOrEmpty::Unknown(name) => Cow::Borrowed(name),
        VariantOrUnknownOrEmpty::Empty => Cow::Borrowed(""),
    }
}

fn values<T: Clone + Into<Value>>(values: &[Option<T>]) -> Vec<Value> {
    values.iter().flatten().cloned().map(Into::into).collect()
}
