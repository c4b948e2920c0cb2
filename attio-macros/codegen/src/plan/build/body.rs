//! Bodies: one argument, or a method per member where the body holds marked values.

use super::Inputs;
use crate::ir::{Body, BodyKind, Field, Part, Shape, Use};
use crate::name::{Name, OperationName};
use crate::plan::{
    ArgumentPlan, AttributeSetter, RecordPlan, RequestPlan, Sends, SetterPlan, Takes, ValuesPlan,
    docs,
};

impl Inputs<'_> {
    pub(super) fn add_body(
        &self,
        index: usize,
        body: &Body,
        names: &OperationName,
        records: &[RecordPlan],
        arguments: &mut Vec<ArgumentPlan>,
        request: &mut RequestPlan,
    ) {
        let takes = |used: Use| match self.takes(used.ty) {
            Takes::Value(ty) => Takes::Value(ty),
            other => other,
        };
        let (takes, sends) = match &body.kind {
            BodyKind::Json(used) => {
                if self.add_values(index, *used, records, arguments, request) {
                    return;
                }
                (takes(*used), Sends::Json)
            }
            BodyKind::Form(used) => (takes(*used), Sends::Form),
            BodyKind::Text(kind) => (Takes::Text, Sends::Text(kind.clone())),
            BodyKind::Binary(kind) => (Takes::Bytes, Sends::Binary(kind.clone())),
            BodyKind::Multipart(parts) => {
                for (part, name) in parts.iter().zip(&names.parts) {
                    let name = name.clone();
                    self.add_part(part, name, arguments, request);
                }
                return;
            }
        };
        let name = names.body.clone();
        if body.required {
            let docs = body.docs.description.clone();
            arguments.push(ArgumentPlan {
                name,
                docs,
                takes,
                sends,
            });
        } else {
            let docs = docs::text(&body.docs.description, "The content of the request.");
            request.setters.push(SetterPlan {
                name,
                docs,
                deprecated: false,
                takes,
                sends,
            });
        }
    }

    fn add_part(
        &self,
        part: &Part,
        name: Name,
        arguments: &mut Vec<ArgumentPlan>,
        request: &mut RequestPlan,
    ) {
        let (takes, sends) = match part.ty {
            None if part.many => (Takes::Files, Sends::File(part.wire.clone())),
            None => (Takes::File, Sends::File(part.wire.clone())),
            Some(used) => (self.takes(used.ty), Sends::Part(part.wire.clone())),
        };
        if part.required {
            let docs = part.docs.description.clone();
            arguments.push(ArgumentPlan {
                name,
                docs,
                takes,
                sends,
            });
        } else {
            let docs = docs::setter(&part.wire, &part.docs, None);
            request.setters.push(SetterPlan {
                name,
                docs,
                deprecated: part.docs.deprecated,
                takes,
                sends,
            });
        }
    }

    /// Opens a body that holds marked values: its other members become arguments and setters.
    fn add_values(
        &self,
        index: usize,
        used: Use,
        records: &[RecordPlan],
        arguments: &mut Vec<ArgumentPlan>,
        request: &mut RequestPlan,
    ) -> bool {
        if !self.kinds {
            return false;
        }
        let Some(held) = self.api.held_values(used.ty) else {
            return false;
        };
        let Some(record) = self.api.record(held.ty) else {
            return false;
        };
        let Some((position, _)) = self.records.of(&record.name) else {
            return false;
        };
        let mut path = Vec::new();
        if let (Some(field), Shape::Struct(object)) = (held.field, &self.api.ty(used.ty).shape) {
            path.extend(object.fields.get(field).map(|field| field.wire.clone()));
        }
        let beside = self.api.beside(used.ty, held);
        for (field, name) in beside.zip(self.records.beside(index)) {
            self.add_member(field, name.clone(), arguments, request);
        }
        let Some(markers) = records.get(position) else {
            return false;
        };
        let attributes = self.api.records();
        let attributes = attributes
            .get(position)
            .map(|record| record.attributes.as_slice());
        let required: Vec<&str> = self.api.required(held.ty).collect();
        let names = markers.attributes.iter().zip(self.records.setters(index));
        for (marker, names) in names {
            let given = marker.given.as_ref();
            let Some(given) = given.filter(|_| required.contains(&marker.slug.as_str())) else {
                continue;
            };
            arguments.push(ArgumentPlan {
                name: names.argument.clone(),
                docs: marker.docs.clone(),
                takes: Takes::Given(markers.module.clone(), given.clone()),
                sends: Sends::Attribute {
                    module: markers.module.clone(),
                    given: given.clone(),
                    path: path.clone(),
                    slug: marker.slug.clone(),
                    multiple: marker.multiple,
                },
            });
        }
        let written = markers
            .attributes
            .iter()
            .zip(attributes.unwrap_or_default());
        let setters = written
            .zip(self.records.setters(index))
            .map(|((_, attribute), names)| {
                let clearable = attribute.clearable && attribute.read_only.is_none();
                Some(AttributeSetter {
                    set: names.set.clone(),
                    clear: clearable.then(|| names.clear.clone()),
                })
            });
        request.values = Some(ValuesPlan {
            record: position,
            path,
            setters: setters.collect(),
        });
        true
    }

    fn add_member(
        &self,
        field: &Field,
        name: Name,
        arguments: &mut Vec<ArgumentPlan>,
        request: &mut RequestPlan,
    ) {
        let takes = self.takes(field.ty.ty);
        let sends = Sends::Member(field.wire.clone());
        if field.required {
            let docs = field.docs.description.clone();
            arguments.push(ArgumentPlan {
                name,
                docs,
                takes,
                sends,
            });
        } else {
            let docs = docs::setter(&field.wire, &field.docs, field.default.as_deref());
            let deprecated = field.docs.deprecated;
            request.setters.push(SetterPlan {
                name,
                docs,
                deprecated,
                takes,
                sends,
            });
        }
    }
}
