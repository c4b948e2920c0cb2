//! Marked values: one marker per attribute, the words for whoever writes it wrongly, and accessors.

use super::Inputs;
use crate::ir::{Attribute, Kind, Record, Shape, Struct};
use crate::name::{AttributeName, Name, RecordName};
use crate::plan::{AccessorPlan, MarkerPlan, PathPlan, RecordPlan, Ty, docs};

impl Inputs<'_> {
    pub(super) fn record_plans(&self) -> Vec<RecordPlan> {
        let records = self.api.records();
        let known: Vec<(&Record, &RecordName)> =
            records.iter().zip(&self.records.records).collect();
        let paths: Vec<Option<PathPlan>> =
            known.iter().map(|one| path(one.0, one.1, &known)).collect();
        let plans = known.iter().zip(&paths).map(|((record, names), path)| {
            let attributes = record.attributes.iter().zip(&names.attributes);
            let attributes = attributes.map(|(attribute, names)| {
                let leads = leads(attribute, names, &known, &paths);
                self.marker(attribute, names, leads)
            });
            RecordPlan {
                module: names.module.clone(),
                record: names.ty.clone(),
                docs: format!(
                    "The attributes of {}: a function for each, and a marker.",
                    record.plural
                ),
                attributes: attributes.collect(),
                path: path.clone(),
            }
        });
        plans.collect()
    }

    fn marker(
        &self,
        attribute: &Attribute,
        names: &AttributeName,
        leads: Option<(Name, Name)>,
    ) -> MarkerPlan {
        let kind = self.kind(attribute);
        let slug = &attribute.slug;
        let (message, label, note) = match &attribute.read_only {
            Some(reason) => (
                format!("the attribute `{slug}` is read-only"),
                reason.trim_end_matches('.').to_owned(),
                format!("`{slug}` exists in answers, and no request may set it"),
            ),
            None => {
                let words = kind
                    .map(|kind| docs::words(attribute, kind))
                    .unwrap_or_default();
                let example = attribute
                    .example
                    .as_deref()
                    .or(kind.map(|kind| kind.example.as_str()));
                let example = example.filter(|one| !one.is_empty());
                let example = example.map(|example| {
                    let example = if attribute.multiple {
                        format!("[{example}]")
                    } else {
                        example.to_owned()
                    };
                    format!(", for example `{example}`")
                });
                (
                    format!("the attribute `{slug}` does not take `{{Self}}`"),
                    format!("expected {words}"),
                    format!("`{slug}` takes {words}{}", example.unwrap_or_default()),
                )
            }
        };
        MarkerPlan {
            marker: names.marker.clone(),
            value: names.value.clone(),
            given: names.given.clone(),
            slug: slug.clone(),
            docs: docs::attribute(attribute, kind),
            function: names.function.clone(),
            leads,
            kind: names.kind.clone(),
            of: names.of.clone(),
            multiple: attribute.multiple,
            read_only: attribute.read_only.is_some(),
            message,
            label: literal(&label),
            note: literal(&note),
        }
    }

    fn kind(&self, attribute: &Attribute) -> Option<&Kind> {
        self.api
            .kinds
            .iter()
            .find(|kind| kind.name == attribute.kind)
    }

    /// The methods that read the attributes which a field of `object` holds.
    pub(in crate::plan) fn accessors(
        &self,
        object: &Struct,
        names: &[Name],
        received: bool,
    ) -> Vec<AccessorPlan> {
        if !self.kinds || !received {
            return Vec::new();
        }
        let held = object.fields.iter().zip(names).find_map(|(field, holder)| {
            let ty = self.classes.of(field.ty.ty);
            match &self.api.ty(ty).shape {
                Shape::Struct(values) if values.record.is_some() => Some((ty, values, holder)),
                _ => None,
            }
        });
        let Some((ty, values, holder)) = held else {
            return Vec::new();
        };
        let Some(record) = &values.record else {
            return Vec::new();
        };
        let Some((_, known)) = self.records.of(&record.name) else {
            return Vec::new();
        };
        let fields = values.fields.iter().zip(self.types.members(ty));
        let accessors = fields.filter_map(|(field, name)| {
            let attribute = record
                .attributes
                .iter()
                .find(|one| one.slug == field.wire)?;
            let accessor = &known
                .attributes
                .iter()
                .find(|one| one.slug == field.wire)?
                .accessor;
            let Shape::List(item) = self.api.ty(self.classes.of(field.ty.ty)).shape else {
                return None;
            };
            Some(AccessorPlan {
                name: accessor.clone(),
                docs: docs::attribute(attribute, None),
                holder: holder.clone(),
                field: name.clone(),
                ty: self.ty(item),
                multiple: attribute.multiple,
            })
        });
        let accessors: Vec<AccessorPlan> = accessors.collect();
        accessors
            .into_iter()
            .filter(|accessor| !matches!(accessor.ty, Ty::Any))
            .collect()
    }
}

/// Text for the compiler's format strings: braces stand for themselves.
fn literal(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// The way to a record's attributes, for whatever refers to such records alone.
fn path(record: &Record, names: &RecordName, known: &[(&Record, &RecordName)]) -> Option<PathPlan> {
    let mut all = known
        .iter()
        .flat_map(|(record, names)| record.attributes.iter().zip(&names.attributes));
    let (_, reference) = all.find(|(one, _)| one.of == [record.plural.as_str()])?;
    Some(PathPlan {
        name: names.path.clone(),
        docs: format!(
            "A reference to {}, and the way to their attributes.",
            record.plural
        ),
        kind: reference.kind.clone(),
        of: reference.of.first()?.clone(),
    })
}

/// The module of the records that an attribute refers to, and the way to their attributes.
fn leads(
    attribute: &Attribute,
    names: &AttributeName,
    known: &[(&Record, &RecordName)],
    paths: &[Option<PathPlan>],
) -> Option<(Name, Name)> {
    let [target] = attribute.of.as_slice() else {
        return None;
    };
    let mut ways = known.iter().zip(paths);
    let ((_, owner), path) = ways.find(|((record, _), _)| record.plural == *target)?;
    let path = path.as_ref().filter(|path| path.kind == names.kind)?;
    Some((owner.module.clone(), path.name.clone()))
}
