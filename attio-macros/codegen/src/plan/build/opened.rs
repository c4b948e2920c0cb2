//! Bodies that are written member by member: what must be given is an argument, the rest are methods of the request.

use super::Inputs;
use crate::ir::{Field, Opened, Shape, Use};
use crate::name::MemberName;
use crate::plan::{
    ArgumentPlan, AttributeSetter, RecordPlan, RequestPlan, Sends, SetterPlan, StartPlan, Takes,
    Ty, ValuesPlan, docs,
};

/// What an operation's method does with a body that it opens.
#[derive(Default)]
pub(super) struct Opening {
    /// Members that are there even if nothing is set in them.
    pub path: Vec<String>,
    pub arguments: Vec<ArgumentPlan>,
    /// Members that must be there, and are until they are set as follows.
    pub starts: Vec<(String, Ty, StartPlan)>,
}

impl Inputs<'_> {
    pub(super) fn open_body(
        &self,
        index: usize,
        opened: &Opened<'_>,
        records: &[RecordPlan],
        request: &mut RequestPlan,
    ) -> Opening {
        let mut opening = Opening::default();
        for (field, names) in opened.members.iter().zip(self.records.members(index)) {
            self.add_member(field, names, &mut opening, request);
        }
        if let Some(values) = self.values(index, opened, records, &mut opening) {
            opening.path.clone_from(&values.path);
            request.values = Some(values);
        }
        opening
    }

    fn add_member(
        &self,
        field: &Field,
        names: &MemberName,
        opening: &mut Opening,
        request: &mut RequestPlan,
    ) {
        let takes = match self.takes_into(field.ty.ty) {
            Takes::Slice(item @ Ty::Named(_)) => Takes::Items(item),
            takes => takes,
        };
        let ty = self.ty(Use {
            nullable: false,
            ..field.ty
        });
        let start = match (&self.api.ty(field.ty.ty).shape, self.start(field, &ty)) {
            (Shape::Literal(text), _) => Some(StartPlan::Literal(text.clone())),
            (_, None) if field.ty.nullable => Some(StartPlan::Null),
            (_, start) => start,
        };
        let name = names.set.clone();
        let sends = Sends::Member(field.wire.clone());
        if field.required && start.is_none() {
            opening.arguments.push(ArgumentPlan {
                name,
                docs: docs::argument(field, self.api.ty(field.ty.ty)),
                takes,
                sends,
            });
            return;
        }
        let starts_with_nothing =
            field.required && matches!(start, Some(StartPlan::Null | StartPlan::Empty));
        if let Some(start) = start.filter(|_| field.required) {
            let is_fixed = matches!(start, StartPlan::Literal(_)) || field.only.is_some();
            opening.starts.push((field.wire.clone(), ty, start));
            if is_fixed {
                return;
            }
        }
        let is_list = matches!(takes, Takes::Texts | Takes::Items(_) | Takes::Slice(_));
        let clears = match (field.ty.nullable, is_list) {
            // It is so from the start.
            _ if starts_with_nothing => None,
            (true, _) => Some(("`null`", Sends::Null(field.wire.clone()))),
            (false, true) => Some(("an empty list", Sends::Nothing(field.wire.clone()))),
            (false, false) => None,
        };
        request.setters.push(SetterPlan {
            name,
            docs: docs::field(field, self.api.ty(field.ty.ty)),
            deprecated: field.docs.deprecated,
            takes,
            sends,
        });
        if let Some((what, sends)) = clears {
            request.setters.push(SetterPlan {
                name: names.clear.clone(),
                docs: format!("Sends `{}` as {what}.", field.wire),
                deprecated: field.docs.deprecated,
                takes: Takes::Nothing,
                sends,
            });
        }
    }

    /// The marked values of a body; those of its attributes that must be given become arguments.
    fn values(
        &self,
        index: usize,
        opened: &Opened<'_>,
        records: &[RecordPlan],
        opening: &mut Opening,
    ) -> Option<ValuesPlan> {
        let held = opened.held?;
        let record = self.api.record(held.ty)?;
        let (position, _) = self.records.of(&record.name)?;
        let markers = records.get(position)?;
        let mut path = Vec::new();
        if let (Some(field), Shape::Struct(body)) = (held.field, &self.api.ty(opened.body.ty).shape)
        {
            path.extend(body.fields.get(field).map(|field| field.wire.clone()));
        }
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
            opening.arguments.push(ArgumentPlan {
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
        Some(ValuesPlan {
            record: position,
            path,
            setters: setters.collect(),
        })
    }
}
