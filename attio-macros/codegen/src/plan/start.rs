//! What a member starts as that must be there: its default, or the one value that it may have.

use serde_json::Value;

use super::build::Inputs;
use super::{StartPlan, Ty};
use crate::ir::{Field, Shape};

impl Inputs<'_> {
    /// The start of a required member, if the document says one that its type can be.
    pub(super) fn start(&self, field: &Field, ty: &Ty) -> Option<StartPlan> {
        let said: Value = serde_json::from_str(field.start()?).ok()?;
        match (ty, said) {
            (Ty::Bool, Value::Bool(flag)) => Some(StartPlan::Bool(flag)),
            (Ty::Integer { bits, signed }, Value::Number(number)) => {
                let number = i128::from(number.as_i64()?);
                let (least, most) = match signed {
                    true => (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1),
                    false => (0, (1_i128 << bits) - 1),
                };
                let fits = (least..=most).contains(&number);
                fits.then(|| i64::try_from(number).ok().map(StartPlan::Integer))?
            }
            (Ty::Number, Value::Number(number)) => number.as_f64().map(StartPlan::Number),
            (Ty::Text, Value::String(text)) => Some(StartPlan::Text(text)),
            (Ty::List(_), Value::Array(items)) if items.is_empty() => Some(StartPlan::Empty),
            (Ty::Map(_), Value::Object(members)) if members.is_empty() => Some(StartPlan::Empty),
            (Ty::Named(_), said) => self.named_start(field, &said),
            _ => None,
        }
    }

    fn named_start(&self, field: &Field, said: &Value) -> Option<StartPlan> {
        let ty = self.classes.of(field.ty.ty);
        match (&self.api.ty(ty).shape, said) {
            (Shape::Enum(list), Value::String(text)) => {
                let at = list.values.iter().position(|value| value == text)?;
                let variant = self.types.members(ty).get(at)?;
                Some(StartPlan::Variant(variant.clone()))
            }
            (Shape::Struct(object), Value::Object(members)) if members.is_empty() => {
                let complete = object.fields.iter().all(|field| !field.required);
                complete.then_some(StartPlan::Empty)
            }
            _ => None,
        }
    }
}
