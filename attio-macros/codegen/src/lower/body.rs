//! Request bodies: the first content type that we can send well.

use openapiv3::{MediaType, ReferenceOr, RequestBody};

use super::intersect::Intersection;
use super::view::{Node, Part as SchemaPart, component_name};
use super::{Lowerer, schema};
use crate::ir::{Body, BodyKind, Docs, Part, Shape, TypePlace, Use};
use crate::pointer::Pointer;

impl<'a> Lowerer<'a> {
    /// The body of an operation, and the member that wraps its content.
    pub(super) fn body(
        &mut self,
        index: usize,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> (Option<Body>, Option<String>) {
        let Some((body, at)) = self.body_source(operation, pointer) else {
            return (None, None);
        };
        let Some((kind, media)) = preferred(&body.content) else {
            return (None, None);
        };
        let at = at.join("content").join(kind).join("schema");
        let place = TypePlace::Body(index);
        let (mut envelope, mut json_type) = (None, None);
        let lowered = match (essence(kind).as_str(), &media.schema) {
            ("multipart/form-data" | "multipart/mixed" | "multipart/related", Some(schema)) => {
                BodyKind::Multipart(self.parts(index, SchemaPart::new(schema, at)))
            }
            ("application/x-www-form-urlencoded", Some(schema)) => {
                BodyKind::Form(self.schema(SchemaPart::new(schema, at), place))
            }
            (essence, schema) if is_json(essence) => {
                let used = match schema {
                    Some(schema) => self.schema(SchemaPart::new(schema, at), place),
                    None => Use {
                        ty: self.reserve(place, at, Docs::default()),
                        nullable: false,
                    },
                };
                let (used, wrapped) = self.open_envelope(used);
                envelope = wrapped;
                json_type = (essence != "application/json").then(|| kind.clone());
                BodyKind::Json(used)
            }
            (essence, _) if essence.starts_with("text/") => BodyKind::Text(kind.clone()),
            ("*/*", _) => BodyKind::Binary("application/octet-stream".to_owned()),
            _ => BodyKind::Binary(kind.clone()),
        };
        let docs = Docs {
            description: body.description.clone().unwrap_or_default(),
            ..Docs::default()
        };
        (
            Some(Body {
                kind: lowered,
                json_type,
                required: body.required,
                docs,
            }),
            envelope,
        )
    }

    pub(super) fn body_source(
        &self,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Option<(&'a RequestBody, Pointer)> {
        match operation.request_body.as_ref()? {
            ReferenceOr::Item(body) => Some((body, pointer.join("requestBody"))),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference);
                let bodies = &self.document.components.as_ref()?.request_bodies;
                let at = Pointer::root()
                    .join("components")
                    .join("requestBodies")
                    .join(name);
                Some((bodies.get(name)?.as_item()?, at))
            }
        }
    }

    /// What is inside of the declared envelope, where this object is nothing else.
    pub(super) fn open_envelope(&mut self, used: Use) -> (Use, Option<String>) {
        let Some(envelope) = &self.options.envelope else {
            return (used, None);
        };
        self.force(used.ty);
        match &self.api.ty(used.ty).shape {
            Shape::Struct(object) => match object.fields.as_slice() {
                [only] if only.wire == *envelope => (only.ty, Some(envelope.clone())),
                _ => (used, None),
            },
            _ => (used, None),
        }
    }

    /// The parts of a multipart body; strings of binary format are files.
    fn parts(&mut self, index: usize, whole: SchemaPart<'a>) -> Vec<Part> {
        let whole = Intersection::of(self, vec![whole]);
        let required = whole.required;
        let parts = whole.properties.into_iter().map(|(wire, parts)| {
            let own = Intersection::of(self, parts.clone());
            let many = own.kind == Some("array");
            let item = if many {
                Intersection::of(self, own.items.clone())
            } else {
                own
            };
            let file = item.kind == Some("string") && item.format == "binary";
            let docs = parts.iter().find_map(|part| match part.node {
                Node::Inline(outer) => Some(schema::docs(&outer.schema_data)),
                _ => None,
            });
            let place = TypePlace::Parameter(index, wire.to_owned());
            let ty = (!file).then(|| self.intersection(parts, place));
            Part {
                wire: wire.to_owned(),
                required: required.contains(wire),
                many,
                ty,
                docs: docs.unwrap_or_default(),
            }
        });
        parts.collect()
    }
}

/// JSON first, then forms, then text, then whatever comes first.
pub(super) fn preferred(content: &openapiv3::Content) -> Option<(&String, &MediaType)> {
    let rank = |kind: &str| match essence(kind).as_str() {
        "application/json" => 0,
        essence if is_json(essence) => 1,
        "multipart/form-data" => 2,
        "application/x-www-form-urlencoded" => 3,
        essence if essence.starts_with("text/") => 4,
        _ => 5,
    };
    content.iter().min_by_key(|(kind, _)| rank(kind))
}

/// A content type without its parameters, in lower case.
pub(super) fn essence(kind: &str) -> String {
    kind.split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

pub(super) fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}
