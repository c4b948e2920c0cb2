//! What a member starts as that must be there: its default, or the one value that it may have.

use super::build::Inputs;
use super::{StartPlan, Ty};
use crate::ir::{Field, Shape, Start, TypeId};

impl Inputs<'_> {
    /// Whether all that one type stands for say the same of what a member starts as.
    pub(super) fn starts_alike(&self, owner: TypeId, field: &Field) -> bool {
        let alike = self.classes.members_of(owner).iter();
        let mut starts = alike.filter_map(|ty| match &self.api.ty(*ty).shape {
            Shape::Struct(object) => object.fields.iter().find(|one| one.wire == field.wire),
            _ => None,
        });
        starts.all(|one| one.start == field.start)
    }

    /// The start of a required member, if the document says one that its type can be.
    pub(super) fn start(&self, field: &Field, ty: &Ty) -> Option<StartPlan> {
        match (ty, field.start.as_ref()?) {
            (Ty::Bool, Start::Bool(flag)) => Some(StartPlan::Bool(*flag)),
            (Ty::Integer { bits, signed }, Start::Integer(number)) => {
                fits(*number, *bits, *signed).then_some(StartPlan::Integer(*number))
            }
            (Ty::Number, Start::Number(number)) => Some(StartPlan::Number(*number)),
            #[allow(clippy::cast_precision_loss)] // JSON knows one kind of number.
            (Ty::Number, Start::Integer(number)) => Some(StartPlan::Number(*number as f64)),
            (Ty::Text, Start::Text(text)) => Some(StartPlan::Text(text.clone())),
            (Ty::List(item), Start::Texts(texts)) if **item == Ty::Text => {
                Some(StartPlan::Texts(texts.clone()))
            }
            (Ty::List(_), Start::EmptyList) | (Ty::Map(_), Start::EmptyObject) => {
                Some(StartPlan::Empty)
            }
            (Ty::Named(_), start) => self.named_start(field, start),
            _ => None,
        }
    }

    fn named_start(&self, field: &Field, start: &Start) -> Option<StartPlan> {
        let ty = self.classes.of(field.ty.ty);
        match (&self.api.ty(ty).shape, start) {
            (Shape::Enum(list), Start::Text(text)) => {
                let at = list.values.iter().position(|value| value == text)?;
                let variant = self.types.members(ty).get(at)?;
                Some(StartPlan::Variant(variant.clone()))
            }
            (Shape::Struct(object), Start::EmptyObject) => {
                let complete = object.fields.iter().all(|field| !field.required);
                complete.then_some(StartPlan::Empty)
            }
            _ => None,
        }
    }
}

fn fits(number: i64, bits: u8, signed: bool) -> bool {
    let bits = u32::from(bits);
    let (least, most) = match signed {
        true => (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1),
        false => (0, (1_i128 << bits) - 1),
    };
    (least..=most).contains(&i128::from(number))
}
