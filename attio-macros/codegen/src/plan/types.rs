//! Types: which Rust type a use comes to, and the items that are written out.

use std::collections::HashMap;

use super::build::Inputs;
use super::{
    FieldPlan, JsonForm, SchemaPlan, StartPlan, StructPlan, Ty, TypeKind, TypePlan, UnionPlan,
    ValuePlan, VariantPlan, derives, docs,
};
use crate::analyze::Direction;
use crate::ir::{Field, JsonKind, Rest, Scalar, Shape, Struct, TypeId, TypePlace, Union, Use};
use crate::name::Name;

impl Inputs<'_> {
    /// The type of a value that must be there.
    pub(super) fn ty(&self, used: Use) -> Ty {
        let ty = self.bare(used.ty);
        match ty {
            Ty::Any => Ty::Any,
            ty if used.nullable => Ty::Option(Box::new(ty)),
            ty => ty,
        }
    }

    fn bare(&self, ty: TypeId) -> Ty {
        let ty = self.classes.of(ty);
        if let Some(name) = self.types.of(ty) {
            return Ty::Named(name.clone());
        }
        match &self.api.ty(ty).shape {
            Shape::Scalar(scalar) | Shape::Newtype(scalar) => self.scalar(scalar),
            Shape::Literal(_) => Ty::Text,
            Shape::List(item) => Ty::List(Box::new(self.ty(*item))),
            Shape::Map(value) => Ty::Map(Box::new(self.ty(*value))),
            Shape::Tuple(items) => Ty::Tuple(items.iter().map(|item| self.ty(*item)).collect()),
            Shape::Any(_) | Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) => Ty::Any,
        }
    }

    pub(super) fn scalar(&self, scalar: &Scalar) -> Ty {
        match scalar {
            Scalar::Bool => Ty::Bool,
            Scalar::Integer { bits, signed } => Ty::Integer {
                bits: *bits,
                signed: *signed,
            },
            Scalar::Number => Ty::Number,
            Scalar::Text { format } => match self.formats.get(format) {
                Some(path) => Ty::External(path.clone()),
                None => Ty::Text,
            },
        }
    }

    pub(super) fn field_ty(&self, owner: TypeId, position: usize, field: &Field) -> Ty {
        let mut ty = self.bare(field.ty.ty);
        if self.boxes.contains(owner, position) && !matches!(ty, Ty::List(_) | Ty::Map(_)) {
            ty = Ty::Boxed(Box::new(ty));
        }
        let required = field.required && !self.boxes.is_endless(owner, position);
        match (required, field.ty.nullable, &ty) {
            // A JSON value holds `null` itself.
            (true, _, Ty::Any) | (true, false, _) => ty,
            (true, true, _) | (false, false, _) => Ty::Option(Box::new(ty)),
            (false, true, _) => Ty::Nullable(Box::new(ty)),
        }
    }

    /// All types that are written out, in document order.
    pub(super) fn type_plans(&self) -> Vec<TypePlan> {
        let all =
            (0..self.api.types.len()).map(|index| TypeId(u32::try_from(index).unwrap_or(u32::MAX)));
        let mut plans: Vec<TypePlan> = all.filter_map(|ty| self.type_plan(ty)).collect();
        derives::assign(&mut plans, self.derives);
        plans
    }

    /// The types of the schemas that stand for themselves; those inside of others are held by these.
    pub(super) fn schema_plans(&self) -> Vec<SchemaPlan> {
        let types = self.api.types.iter().enumerate();
        let whole = types.filter(|(_, ty)| {
            matches!(
                ty.place,
                TypePlace::Component(_) | TypePlace::Body(_) | TypePlace::Answer(..)
            )
        });
        let plans = whole.map(|(index, _)| {
            let ty = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
            let Direction { sent, received } = self.reach.of(self.classes.of(ty));
            SchemaPlan {
                index,
                ty: self.bare(ty),
                sent,
                received,
            }
        });
        plans
            .filter(|schema| schema.sent || schema.received)
            .collect()
    }

    /// Every schema that a written type stands for.
    pub(super) fn places(&self) -> Vec<(usize, Name)> {
        let all = (0..self.api.types.len()).filter_map(|index| {
            let ty = self
                .classes
                .of(TypeId(u32::try_from(index).unwrap_or(u32::MAX)));
            let name = self.types.of(ty).filter(|_| self.reach.of(ty).any())?;
            Some((index, name.clone()))
        });
        all.collect()
    }

    fn type_plan(&self, ty: TypeId) -> Option<TypePlan> {
        let name = self.types.of(ty)?.clone();
        let travels = self.reach.of(ty);
        if self.classes.of(ty) != ty || !travels.any() {
            return None;
        }
        let both = self.traits_both;
        let described = self.api.ty(ty);
        let kind = match &described.shape {
            Shape::Struct(object) => TypeKind::Struct(self.struct_plan(ty, object, travels)),
            Shape::Enum(list) => {
                let names = self.types.members(ty).iter();
                let values = names.zip(&list.values);
                let values = values.map(|(name, wire)| ValuePlan {
                    name: name.clone(),
                    wire: wire.clone(),
                });
                TypeKind::Enum(values.collect())
            }
            Shape::Union(union) => TypeKind::Union(self.union_plan(ty, union)),
            Shape::Newtype(scalar) => {
                let inner = self.scalar(scalar);
                let copy = match &inner {
                    Ty::Text => false,
                    Ty::External(path) => self.copy.contains(path),
                    _ => true,
                };
                TypeKind::Newtype { inner, copy }
            }
            _ => return None,
        };
        Some(TypePlan {
            gate: self.gates.of_type(ty),
            name,
            docs: docs::ty(described),
            deprecated: described.docs.deprecated,
            encode: both || travels.sent,
            decode: both || travels.received,
            derives: Vec::new(),
            kind,
        })
    }

    fn struct_plan(&self, owner: TypeId, object: &Struct, travels: Direction) -> StructPlan {
        let names = self.types.members(owner);
        let accessors = self.accessors(object, names, travels.received);
        let holder = accessors.first().map(|accessor| &accessor.holder);
        let fields = object.fields.iter().enumerate().zip(names);
        let fields: Vec<FieldPlan> = fields
            .map(|((position, field), name)| {
                let (ty, start) = match &self.api.ty(field.ty.ty).shape {
                    Shape::Literal(text) => match self.field_ty(owner, position, field) {
                        Ty::Text => (Ty::Literal, Some(StartPlan::Literal(text.clone()))),
                        ty => (ty, None),
                    },
                    _ => {
                        let ty = self.field_ty(owner, position, field);
                        let is_known = travels.sent && self.starts_alike(owner, field);
                        let start = is_known.then(|| self.start(field, &ty));
                        (ty, start.flatten())
                    }
                };
                FieldPlan {
                    name: name.clone(),
                    wire: field.wire.clone(),
                    docs: docs::field(field, self.api.ty(field.ty.ty)),
                    deprecated: field.docs.deprecated,
                    ty: if holder == Some(name) { ty.held() } else { ty },
                    required: field.required && !self.boxes.is_endless(owner, position),
                    start,
                    secret: self.api.ty(field.ty.ty).shape.is(&Scalar::Text {
                        format: "password".to_owned(),
                    }),
                }
            })
            .collect();
        let rest = self.types.rest(owner).cloned();
        let rest = match object.rest {
            Rest::Closed => None,
            Rest::Open => rest.map(|name| (name, None)),
            Rest::Typed(used) => rest.map(|name| (name, Some(self.ty(used)))),
        };
        let default = fields.iter().all(|field| {
            matches!(
                field.ty,
                Ty::Option(_) | Ty::Nullable(_) | Ty::List(_) | Ty::Map(_)
            ) || field.start.is_some()
        });
        StructPlan {
            default,
            constructed: travels.sent,
            accessors,
            fields,
            rest,
        }
    }

    fn union_plan(&self, ty: TypeId, union: &Union) -> UnionPlan {
        let names = self.types.members(ty);
        let tys: Vec<Ty> = union
            .variants
            .iter()
            .enumerate()
            .map(|(position, variant)| {
                let inner = self.bare(variant.ty.ty);
                if self.boxes.contains(ty, position) {
                    Ty::Boxed(Box::new(inner))
                } else {
                    inner
                }
            })
            .collect();
        let mut count: HashMap<String, usize> = HashMap::new();
        for inner in &tys {
            *count.entry(format!("{inner:?}")).or_default() += 1;
        }
        let variants =
            union
                .variants
                .iter()
                .zip(names)
                .zip(&tys)
                .map(|((variant, name), inner)| VariantPlan {
                    name: name.clone(),
                    ty: inner.clone(),
                    tags: variant.tags.clone(),
                    kind: kind(variant.test.kind),
                    required: variant.test.required.clone(),
                    known: variant.test.known.clone(),
                    literals: variant.test.literals.clone(),
                    from: count.get(&format!("{inner:?}")) == Some(&1) && *inner != Ty::Any,
                });
        UnionPlan {
            tag: union.tag.clone(),
            variants: variants.collect(),
        }
    }
}

fn kind(kind: JsonKind) -> JsonForm {
    match kind {
        JsonKind::Any => JsonForm::Any,
        JsonKind::Bool => JsonForm::Bool,
        JsonKind::Integer => JsonForm::Integer,
        JsonKind::Number => JsonForm::Number,
        JsonKind::Text => JsonForm::Text,
        JsonKind::List => JsonForm::List,
        JsonKind::Object => JsonForm::Object,
    }
}
