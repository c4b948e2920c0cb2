//! Marked values: an object that the document marks as the attribute values of a record.

use super::{Api, Shape, TypeId};

/// The mark on an object: whose values it holds, and what each attribute is.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    pub name: String,
    /// What several of it are called, as in references to it.
    pub plural: String,
    pub attributes: Vec<Attribute>,
}

/// One attribute of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attribute {
    pub slug: String,
    pub kind: String,
    /// The records that a reference may point to.
    pub of: Vec<String>,
    pub multiple: bool,
    pub unique: bool,
    pub clearable: bool,
    /// Why it cannot be written; `None` where it can.
    pub read_only: Option<String>,
    pub description: String,
    /// A Rust expression for one value, where the kind's own example does not fit.
    pub example: Option<String>,
}

/// What a kind of attribute takes, in words for messages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kind {
    pub name: String,
    pub accepts: String,
    pub accepts_many: String,
    pub example: String,
}

/// Where a body holds marked values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Held {
    /// The type that is marked.
    pub ty: TypeId,
    /// The field that holds it; `None` where the body itself is marked.
    pub field: Option<usize>,
}

impl Api {
    /// The marked values that a type is or directly holds.
    pub(crate) fn held_values(&self, ty: TypeId) -> Option<Held> {
        let Shape::Struct(object) = &self.ty(ty).shape else {
            return None;
        };
        if object.record.is_some() {
            return Some(Held { ty, field: None });
        }
        object.fields.iter().enumerate().find_map(|(index, field)| {
            match &self.ty(field.ty.ty).shape {
                Shape::Struct(inner) if inner.record.is_some() => Some(Held {
                    ty: field.ty.ty,
                    field: Some(index),
                }),
                _ => None,
            }
        })
    }

    /// The members of an object that must be there.
    pub(crate) fn required(&self, ty: TypeId) -> impl Iterator<Item = &str> {
        let fields = match &self.ty(ty).shape {
            Shape::Struct(object) => object.fields.as_slice(),
            _ => &[],
        };
        let required = fields.iter().filter(|field| field.required);
        required.map(|field| field.wire.as_str())
    }

    /// The mark on a type.
    pub(crate) fn record(&self, ty: TypeId) -> Option<&Record> {
        match &self.ty(ty).shape {
            Shape::Struct(object) => object.record.as_ref(),
            _ => None,
        }
    }

    /// All records of the document, each with its attributes as requests and answers together know
    /// them: what is read-only, and why, is told where values are written.
    pub(crate) fn records(&self) -> Vec<Record> {
        let mut records: Vec<Record> = Vec::new();
        for record in (0..self.types.len())
            .filter_map(|index| self.record(TypeId(u32::try_from(index).unwrap_or(u32::MAX))))
        {
            let Some(known) = records.iter_mut().find(|known| known.name == record.name) else {
                records.push(record.clone());
                continue;
            };
            for attribute in &record.attributes {
                match known
                    .attributes
                    .iter_mut()
                    .find(|one| one.slug == attribute.slug)
                {
                    Some(one) if one.read_only.is_none() => *one = attribute.clone(),
                    Some(_) => {}
                    None => known.attributes.push(attribute.clone()),
                }
            }
        }
        records
    }
}
