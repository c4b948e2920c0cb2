//! Bodies that are written member by member: those that hold marked values, and those that the document says it of.

use super::{Access, Api, BodyKind, Field, Held, Operation, Shape, Use};

/// A body whose own type nobody sees.
#[derive(Debug)]
pub(crate) struct Opened<'a> {
    /// What it is.
    pub body: Use,
    /// The marked values that it holds.
    pub held: Option<Held>,
    /// All other members that may be sent.
    pub members: Vec<&'a Field>,
}

impl Api {
    /// How the body of an operation is opened, if it is; with `kinds`, marked values open it.
    pub(crate) fn opened(&self, operation: &Operation, kinds: bool) -> Option<Opened<'_>> {
        let BodyKind::Json(body) = operation.body.as_ref()?.kind else {
            return None;
        };
        let held = self.held_values(body.ty).filter(|_| kinds);
        if held.is_none() && !operation.builder {
            return None;
        }
        let Shape::Struct(object) = &self.ty(body.ty).shape else {
            return None;
        };
        let fields = match held {
            // All that it has are attributes.
            Some(Held { field: None, .. }) => &[],
            _ => object.fields.as_slice(),
        };
        let values = held.and_then(|held| held.field);
        let members = fields.iter().enumerate();
        let members =
            members.filter(|(index, field)| values != Some(*index) && field.access != Access::Read);
        Some(Opened {
            body,
            held,
            members: members.map(|(_, field)| field).collect(),
        })
    }
}
