//! Marked values: one marker per attribute, the words for whoever writes it wrongly, and accessors.

use super::Inputs;
use crate::ir::{Attribute, Kind, Shape, Struct};
use crate::name::{AttributeName, Name};
use crate::plan::{AccessorPlan, MarkerPlan, RecordPlan, Ty, docs};

impl Inputs<'_> {
    pub(super) fn record_plans(&self) -> Vec<RecordPlan> {
        let records = self.api.records();
        let plans = records
            .iter()
            .zip(&self.records.records)
            .map(|(record, names)| RecordPlan {
                module: names.module.clone(),
                record: names.ty.clone(),
                docs: format!("The attributes of a {}, one marker each.", record.name),
                attributes: record
                    .attributes
                    .iter()
                    .zip(&names.attributes)
                    .map(|(attribute, names)| self.marker(attribute, names))
                    .collect(),
            });
        plans.collect()
    }

    fn marker(&self, attribute: &Attribute, names: &AttributeName) -> MarkerPlan {
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
