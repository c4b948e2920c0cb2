//! Which types are the same type: equal in structure, docs, examples and order aside.

use std::collections::HashMap;
use std::fmt::Write;

use crate::ir::{Api, Rest, Shape, Statuses, Type, TypeId, TypePlace, Use};

/// A nameless type of fewer members than this does not borrow the name of a component that happens
/// to look like it.
const TELLING: usize = 3;

/// Equal types, each class with the one member that stands for it.
#[derive(Debug)]
pub(crate) struct Classes {
    class: Vec<usize>,
    members: Vec<Vec<TypeId>>,
}

impl Classes {
    /// The type that stands for `ty`: a component where there is one, else the first.
    pub(crate) fn of(&self, ty: TypeId) -> TypeId {
        self.members_of(ty).first().copied().unwrap_or(ty)
    }

    /// All types that are the same as `ty`.
    pub(crate) fn members_of(&self, ty: TypeId) -> &[TypeId] {
        let class = self.class.get(ty.0 as usize);
        class
            .and_then(|class| self.members.get(*class))
            .map_or(&[], Vec::as_slice)
    }
}

/// Sorts all types into classes.
pub(crate) fn classes(api: &Api) -> Classes {
    let mut class = vec![usize::MAX; api.types.len()];
    let mut count = 0;
    let mut fresh = || {
        count += 1;
        count - 1
    };
    // A component is itself, whatever else looks like it.
    for (slot, ty) in class.iter_mut().zip(&api.types) {
        if matches!(ty.place, TypePlace::Component(_)) {
            *slot = fresh();
        }
    }
    let mut known: HashMap<String, usize> = HashMap::new();
    // What stands inside of another type comes after it: children have their class first.
    for (index, ty) in api.types.iter().enumerate().rev() {
        if class[index] == usize::MAX {
            let key = match ty.place {
                TypePlace::Answer(_, statuses) if is_failure(statuses) => {
                    error_key(api, ty, &class)
                }
                _ => key(&ty.shape, &class),
            };
            class[index] = *known.entry(key).or_insert_with(&mut fresh);
        }
    }
    let mut lent: HashMap<usize, usize> = HashMap::new();
    // The first component of a shape lends its name to the nameless ones.
    for (index, ty) in api.types.iter().enumerate() {
        if is_telling(ty)
            && let Some(nameless) = known.get(&key(&ty.shape, &class))
        {
            lent.entry(*nameless).or_insert(class[index]);
        }
    }
    for slot in &mut class {
        *slot = lent.get(slot).copied().unwrap_or(*slot);
    }
    let mut members = vec![Vec::new(); count];
    for (index, slot) in class.iter().enumerate() {
        members[*slot].push(TypeId(u32::try_from(index).unwrap_or(u32::MAX)));
    }
    for class in &mut members {
        class.sort_by_key(|id| (!matches!(api.ty(*id).place, TypePlace::Component(_)), *id));
    }
    Classes { class, members }
}

fn is_failure(statuses: Statuses) -> bool {
    !matches!(statuses, Statuses::Code(200..=299) | Statuses::Range(2))
}

/// Documents list one code per failure where servers send many: such a literal does not make a type.
fn error_key(api: &Api, ty: &Type, class: &[usize]) -> String {
    let mut shape = ty.shape.clone();
    if let Shape::Struct(object) = &mut shape {
        for field in &mut object.fields {
            if matches!(api.ty(field.ty.ty).shape, Shape::Literal(_)) {
                field.wire.push_str(" (literal)");
                field.ty.ty = TypeId(u32::MAX);
            }
        }
    }
    key(&shape, class)
}

fn is_telling(ty: &Type) -> bool {
    matches!(ty.place, TypePlace::Component(_))
        && match &ty.shape {
            Shape::Struct(object) => object.record.is_none() && object.fields.len() >= TELLING,
            Shape::Enum(list) => list.values.len() >= TELLING,
            Shape::Union(union) => union.variants.len() >= 2,
            _ => false,
        }
}

/// A text that is equal for equal shapes, children told by their class.
fn key(shape: &Shape, class: &[usize]) -> String {
    let child = |used: &Use| {
        let class = class.get(used.ty.0 as usize).copied().unwrap_or_default();
        format!("{class}{}", if used.nullable { "?" } else { "" })
    };
    let mut key = String::new();
    let written = match shape {
        Shape::Scalar(scalar) => write!(key, "{scalar:?}"),
        Shape::Newtype(scalar) => write!(key, "new {scalar:?}"),
        Shape::Literal(text) => write!(key, "literal {text:?}"),
        Shape::Any(_) => write!(key, "any"),
        Shape::List(item) => write!(key, "[{}]", child(item)),
        Shape::Map(item) => write!(key, "{{{}}}", child(item)),
        Shape::Tuple(items) => {
            write!(key, "({:?})", items.iter().map(child).collect::<Vec<_>>())
        }
        Shape::Enum(list) => {
            let mut values = list.values.clone();
            values.sort_unstable();
            write!(key, "enum {values:?}")
        }
        Shape::Union(union) => {
            let variants = union.variants.iter();
            let variants: Vec<_> = variants
                .map(|variant| (child(&variant.ty), &variant.tags))
                .collect();
            write!(key, "union {:?} {variants:?}", union.tag)
        }
        Shape::Struct(object) => {
            let fields = object.fields.iter();
            let mut fields: Vec<_> = fields
                .map(|field| (&field.wire, child(&field.ty), field.required, field.access))
                .collect();
            fields.sort_by(|one, other| one.0.cmp(other.0));
            let rest = match &object.rest {
                Rest::Closed => "closed".to_owned(),
                Rest::Open => "open".to_owned(),
                Rest::Typed(used) => child(used),
            };
            let record = object.record.as_ref().map(|record| &record.name);
            write!(key, "struct {fields:?} {rest} {record:?}")
        }
    };
    debug_assert!(written.is_ok(), "writing to a string does not fail");
    key
}
