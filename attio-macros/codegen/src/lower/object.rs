//! Objects: a struct where properties are known, a map where they are not.

use super::intersect::Intersection;
use super::view::{Node, Part, View};
use super::{Lowerer, constant, record, schema, start};
use crate::ir::{Access, Docs, Field, Rest, Shape, Struct, TypeId, TypePlace, Use};

impl<'a> Lowerer<'a> {
    pub(super) fn object(&mut self, ty: TypeId, whole: Intersection<'a>) -> Shape {
        // A record is one, even if nobody knows its attributes.
        let is_map = whole.properties.is_empty() && whole.record.is_none();
        let rest = match whole.additional {
            Some(part) if is_map => {
                return Shape::Map(self.schema(part, TypePlace::Item(ty)));
            }
            Some(part) => match self.schema(part, TypePlace::Item(ty)) {
                anything if self.is_any(anything) => Rest::Open,
                typed => Rest::Typed(typed),
            },
            None if is_map => return self.free_form(ty),
            None if whole.closed => Rest::Closed,
            None => Rest::Open,
        };
        let mut fields = Vec::with_capacity(whole.properties.len());
        let mut attributes = Vec::new();
        for (wire, parts) in whole.properties {
            if let Some(attribute) = record::attribute(wire, &parts) {
                attributes.push(attribute);
            }
            let required = whole.required.contains(wire);
            fields.push(self.field(ty, wire, parts, required));
        }
        let record = whole.record.map(|mark| crate::ir::Record {
            name: mark.one.to_owned(),
            plural: mark.many.to_owned(),
            attributes,
        });
        Shape::Struct(Struct {
            fields,
            rest,
            record,
        })
    }

    fn field(&mut self, ty: TypeId, wire: &str, parts: Vec<Part<'a>>, required: bool) -> Field {
        let outer = parts.iter().find_map(|part| match part.node {
            Node::Inline(schema) => Some(schema),
            Node::Component(_) | Node::Own(_) => None,
        });
        let (docs, access, default) = match outer {
            None => (Docs::default(), Access::Both, None),
            Some(outer) => {
                let data = &outer.schema_data;
                let access = match (data.read_only, data.write_only) {
                    (true, false) => Access::Read,
                    (false, true) => Access::Write,
                    _ => Access::Both,
                };
                let default = data.default.as_ref().filter(|value| !value.is_null());
                (schema::docs(data), access, default)
            }
        };
        let only = constant::only(&parts);
        let start = only.as_ref().or(default).and_then(start::start);
        let place = TypePlace::Field(ty, wire.to_owned());
        let used = self.intersection(parts, place);
        Field {
            wire: wire.to_owned(),
            ty: used,
            required,
            access,
            docs,
            default: default.map(ToString::to_string),
            only: only.map(|value| value.to_string()),
            start,
        }
    }

    pub(super) fn is_any(&self, used: Use) -> bool {
        matches!(self.api.ty(used.ty).shape, Shape::Any(None))
            && !matches!(self.api.ty(used.ty).place, TypePlace::Component(_))
    }
}

/// Whether a schema only says which properties must be there.
pub(super) fn only_requires(node: Node<'_>) -> bool {
    node.view().is_some_and(|view| {
        let kind = view.kind.is_none_or(|kind| kind == "object");
        let nullable = view.data.nullable;
        kind && !nullable
            && View {
                required: &[],
                kind: None,
                ..view
            }
            .is_annotation()
    })
}
