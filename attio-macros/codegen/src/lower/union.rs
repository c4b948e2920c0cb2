//! `oneOf` and `anyOf`: a union, or the one type that its members come down to.

use serde_json::Value;

use super::Lowerer;
use super::intersect::{Intersection, UnionGroup};
use super::object::only_requires;
use super::view::{Node, Part, View, component_name};
use crate::ir::{Enum, JsonKind, Scalar, Shape, Test, TypeId, TypePlace, Union, Use, Variant};

/// How deep unions are looked into to tell one from its neighbours.
const MOST_NESTED: usize = 4;

impl<'a> Lowerer<'a> {
    /// The shape of a schema that has alternatives; `None` where they constrain nothing we hold.
    pub(super) fn union(&mut self, ty: TypeId, whole: &Intersection<'a>) -> Option<Shape> {
        let group = whole.unions.iter().find(|group| !constrains_only(group))?;
        if let Some(shape) = self.open_enum(group) {
            return Some(shape);
        }
        let mut variants = Vec::with_capacity(group.members.len());
        let mut members = Vec::with_capacity(group.members.len());
        for (index, member) in group.members.iter().enumerate() {
            if self.contradicts(member, whole) {
                continue;
            }
            let title = title(member);
            let used = self.member(ty, index, member.clone(), &whole.base);
            let used = Use {
                nullable: false,
                ..used
            };
            self.force(used.ty);
            // Members that come down to one type are told apart by the tag alone, where there is one.
            let tagged = whole.discriminator.is_some()
                && matches!(member.node, Node::Component(_))
                && members
                    .iter()
                    .all(|known: &&Part<'_>| known.node != member.node);
            let test = self.test(member);
            let mut known = variants.iter_mut();
            if !tagged
                && let Some(known) = known.find(|known: &&mut Variant| self.absorb(known.ty, used))
            {
                known.test.kind = wider(known.test.kind, test.kind);
                continue;
            }
            variants.push(Variant {
                ty: used,
                title,
                tags: Vec::new(),
                test,
            });
            members.push(member);
        }
        if variants.is_empty() {
            return None;
        }
        if let [only] = variants.as_slice() {
            let only = only.ty;
            return self.stand_in(ty, only);
        }
        let tag = self.tag(whole, &members, &mut variants);
        Some(Shape::Union(Union { tag, variants }))
    }

    /// A member together with what the schema around it says of every member.
    fn member(&mut self, ty: TypeId, index: usize, member: Part<'a>, base: &[Part<'a>]) -> Use {
        let place = TypePlace::Variant(ty, index);
        let known = Intersection::of(self, vec![member.clone()]);
        let own = Intersection::of(self, base.to_vec());
        let adds = |(name, _): &(&str, Vec<Part<'a>>)| {
            known.properties.iter().all(|(known, _)| known != name)
        };
        if !own.properties.iter().any(adds) {
            return self.schema(member, place);
        }
        let mut parts = base.to_vec();
        parts.push(member);
        self.intersection(parts, place)
    }

    /// A union of one is that one; its shape is taken over, since the place has a type already.
    fn stand_in(&mut self, ty: TypeId, only: Use) -> Option<Shape> {
        let target = self.api.ty(only.ty);
        let (shape, docs) = (target.shape.clone(), target.docs.clone());
        if self.broken.contains(&only.ty) {
            self.broken.push(ty);
        }
        let own = &mut self.api.types[ty.0 as usize].docs;
        if own.description.is_empty() {
            *own = docs;
        }
        Some(shape)
    }

    /// `anyOf: [string, enum]` is how documents say that an enumeration may grow; ours all may.
    fn open_enum(&self, group: &UnionGroup<'a>) -> Option<Shape> {
        let mut values: Vec<String> = Vec::new();
        for member in &group.members {
            let part = Intersection::of(self, vec![member.clone()]);
            let texts: Option<Vec<String>> = part
                .values
                .iter()
                .map(|value| value.as_str().map(str::to_owned))
                .collect();
            let plain = part.kind.is_none_or(|kind| kind == "string") && part.unions.is_empty();
            let holds = part.kind.is_some() || !part.values.is_empty();
            for text in texts.filter(|_| plain && holds)? {
                if !values.contains(&text) {
                    values.push(text);
                }
            }
        }
        (values.len() > 1).then_some(Shape::Enum(Enum { values }))
    }

    /// Whether the type of an earlier member can hold a later one too; it is widened where that helps.
    fn absorb(&mut self, known: Use, used: Use) -> bool {
        if known.ty == used.ty {
            return true;
        }
        let wide = match (&self.api.ty(known.ty).shape, &self.api.ty(used.ty).shape) {
            (Shape::Scalar(one), Shape::Scalar(other)) => match widest(one, other) {
                Some(wide) => wide,
                None => return false,
            },
            (Shape::Scalar(text @ Scalar::Text { .. }), Shape::Literal(_)) => text.clone(),
            // A type whose turn has not come is not anything, but something.
            (Shape::Any(_), Shape::Any(_)) => {
                return self.is_settled(known) && self.is_settled(used);
            }
            _ => return false,
        };
        if self.api.ty(known.ty).shape.is(&wide) {
            return true;
        }
        // Widening a named component would change it elsewhere; its neighbour stays a variant.
        if matches!(self.api.ty(known.ty).place, TypePlace::Component(_)) {
            return false;
        }
        self.settle(known.ty, Shape::Scalar(wide));
        true
    }

    /// The component that a member is, also where something stands beside the reference.
    fn component_of(&self, member: &Part<'a>) -> Option<&'a str> {
        match member.node {
            Node::Component(name) => Some(name),
            Node::Inline(_) | Node::Own(_) => self.alias(std::slice::from_ref(member)),
        }
    }

    fn is_settled(&self, used: Use) -> bool {
        let place = &self.api.ty(used.ty).place;
        !matches!(place, TypePlace::Component(_)) || !self.unsettled.contains(&used.ty)
    }

    /// The property that tells the variants apart: declared, or held by each with values of its own.
    fn tag(
        &self,
        whole: &Intersection<'a>,
        members: &[&Part<'a>],
        variants: &mut [Variant],
    ) -> Option<String> {
        let Some(discriminator) = whole.discriminator else {
            let candidates = variants.first()?.test.literals.clone();
            let (tag, _) = candidates
                .into_iter()
                .find(|(tag, _)| tells_apart(tag, variants))?;
            for variant in variants {
                let literals = variant.test.literals.iter();
                variant.tags = literals
                    .filter(|(name, _)| *name == tag)
                    .map(|(_, value)| value.clone())
                    .collect();
            }
            return Some(tag);
        };
        let tag = discriminator.property_name.clone();
        let mapped: Vec<Vec<String>> = members
            .iter()
            .map(|member| {
                let Some(name) = self.component_of(member) else {
                    return Vec::new();
                };
                let mapping = discriminator.mapping.iter();
                let mapped = mapping.filter(|(_, target)| component_name(target) == name);
                mapped.map(|(tag, _)| tag.clone()).collect()
            })
            .collect();
        for (position, (member, variant)) in members.iter().zip(variants).enumerate() {
            let literals = variant
                .test
                .literals
                .iter()
                .filter(|(name, _)| *name == tag);
            // What the mapping gives to one variant is not another's, even if that lists it.
            let free = |value: &String| {
                let mut others = mapped
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| *other != position);
                !others.any(|(_, tags)| tags.contains(value))
            };
            let mut tags: Vec<String> = literals
                .map(|(_, value)| value.clone())
                .filter(free)
                .collect();
            for one in mapped.get(position).into_iter().flatten() {
                if !tags.contains(one) {
                    tags.push(one.clone());
                }
            }
            if tags.is_empty() {
                tags.extend(self.component_of(member).map(str::to_owned));
            }
            variant.tags = tags;
        }
        Some(tag)
    }

    /// Whether no value is both the member and what stands around it.
    fn contradicts(&self, member: &Part<'a>, whole: &Intersection<'a>) -> bool {
        let own = Intersection::of(self, whole.base.clone());
        let known = Intersection::of(self, vec![member.clone()]);
        let is_list = whole.kind == Some("array") && !whole.items.is_empty();
        match known.kind {
            Some("object") => is_list,
            None => is_list && !known.properties.is_empty(),
            Some(_) => !own.properties.is_empty(),
        }
    }

    /// How a value of a member is recognised.
    pub(super) fn test(&self, member: &Part<'a>) -> Test {
        self.test_within(member, MOST_NESTED)
    }

    fn test_within(&self, member: &Part<'a>, depth: usize) -> Test {
        let part = Intersection::of(self, vec![member.clone()]);
        if let Some(group) = part.unions.first()
            && part.properties.is_empty()
            && depth > 0
        {
            let members = group.members.iter();
            let tests = members.map(|member| self.test_within(member, depth - 1));
            return tests.reduce(either).unwrap_or_default();
        }
        let kind = match part.kind {
            Some("object") => JsonKind::Object,
            Some("array") => JsonKind::List,
            Some("string") => JsonKind::Text,
            Some("boolean") => JsonKind::Bool,
            Some("integer") => JsonKind::Integer,
            Some("number") => JsonKind::Number,
            _ if !part.properties.is_empty() => JsonKind::Object,
            _ if part.values.iter().any(Value::is_string) => JsonKind::Text,
            _ => JsonKind::Any,
        };
        let names = part.properties.iter().map(|(name, _)| *name);
        let required = names.clone().filter(|name| part.required.contains(name));
        let mut literals = Vec::new();
        for (name, parts) in &part.properties {
            let field = Intersection::of(self, parts.clone());
            // An enumeration of a few values tells as well as one of one.
            let texts = field.values.iter().filter_map(written);
            if field.values.len() <= 8 {
                literals.extend(texts.map(|text| ((*name).to_owned(), text)));
            }
        }
        Test {
            kind,
            required: required.map(str::to_owned).collect(),
            known: names.map(str::to_owned).collect(),
            literals,
        }
    }
}

/// A listed value as descriptions write it; fractions are told apart by nobody.
fn written(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) => Some(value.to_string()),
        Value::Number(number) if number.is_i64() => Some(value.to_string()),
        _ => None,
    }
}

/// How a value is recognised that is one or the other.
fn either(mut one: Test, other: Test) -> Test {
    if one.kind != other.kind {
        one.kind = JsonKind::Any;
    }
    one.required.retain(|name| other.required.contains(name));
    let fresh = other
        .known
        .into_iter()
        .filter(|name| !one.known.contains(name));
    one.known.extend(fresh.collect::<Vec<_>>());
    // What only one of them lists says nothing of both.
    let names = |list: &[(String, String)], name: &str| list.iter().any(|(other, _)| other == name);
    one.literals
        .retain(|(name, _)| names(&other.literals, name));
    let shared: Vec<_> = other
        .literals
        .into_iter()
        .filter(|(name, _)| names(&one.literals, name))
        .collect();
    for literal in shared {
        if !one.literals.contains(&literal) {
            one.literals.push(literal);
        }
    }
    one
}

/// The scalar that holds the values of both.
fn widest(one: &Scalar, other: &Scalar) -> Option<Scalar> {
    match (one, other) {
        _ if one == other => Some(one.clone()),
        (Scalar::Text { .. }, Scalar::Text { .. }) => Some(Scalar::Text {
            format: String::new(),
        }),
        (Scalar::Integer { .. }, Scalar::Integer { .. }) => Some(Scalar::Integer {
            bits: 64,
            signed: true,
        }),
        (Scalar::Integer { .. } | Scalar::Number, Scalar::Integer { .. } | Scalar::Number) => {
            Some(Scalar::Number)
        }
        _ => None,
    }
}

/// The kind of what is of one kind or the other.
fn wider(one: JsonKind, other: JsonKind) -> JsonKind {
    use JsonKind::{Any, Integer, Number};
    match (one, other) {
        (one, other) if one == other => one,
        (Integer | Number, Integer | Number) => Number,
        _ => Any,
    }
}

/// Whether each variant has values for the tag that no other has, and must have one.
fn tells_apart(tag: &str, variants: &[Variant]) -> bool {
    let values = |variant: &Variant| -> Vec<String> {
        let literals = variant.test.literals.iter().filter(|(name, _)| name == tag);
        literals.map(|(_, value)| value.clone()).collect()
    };
    let mut seen: Vec<String> = Vec::new();
    variants.iter().all(|variant| {
        let own = values(variant);
        let required = variant.test.required.iter().any(|name| name == tag);
        let fresh = own.iter().all(|value| !seen.contains(value));
        let holds = !own.is_empty() && required && fresh;
        seen.extend(own);
        holds
    })
}

/// Alternatives that only say which properties go together constrain, and make no type.
fn constrains_only(group: &UnionGroup<'_>) -> bool {
    group
        .members
        .iter()
        .all(|member| only_requires(member.node))
}

fn title(member: &Part<'_>) -> Option<String> {
    match member.node {
        Node::Component(name) => Some(name.to_owned()),
        Node::Inline(schema) | Node::Own(schema) => View::of(schema).data.title.clone(),
    }
}
