//! The words that describe a type, from the place where it stands.

use super::TypeNames;
use crate::analyze::Classes;
use crate::ir::{Api, Scalar, Shape, Statuses, TypeId, TypePlace, Union, Variant};
use crate::name::{OperationIds, singular, words};

/// Where labels come from.
pub(super) struct Labels<'a> {
    api: &'a Api,
    classes: &'a Classes,
    ids: &'a OperationIds,
}

impl<'a> Labels<'a> {
    pub(super) fn new(api: &'a Api, classes: &'a Classes, ids: &'a OperationIds) -> Self {
        Self { api, classes, ids }
    }

    /// Descriptions of a type, the best first.
    pub(super) fn candidates(&self, ty: TypeId) -> Vec<String> {
        if let TypePlace::Component(name) = &self.api.ty(ty).place {
            return vec![name.clone(), format!("{name} schema")];
        }
        let members = self.classes.members_of(ty);
        let mut candidates = Vec::new();
        for length in [Length::Short, Length::Long] {
            let mut labels: Vec<Vec<String>> = members
                .iter()
                .map(|member| self.label(*member, length))
                .collect();
            labels.sort_by(|one, other| (one.len(), one).cmp(&(other.len(), other)));
            labels.dedup();
            if labels.len() > 1 {
                candidates.extend(common_ending(&labels));
            }
            candidates.extend(labels.into_iter().map(|label| label.join(" ")));
        }
        candidates
    }

    fn label(&self, ty: TypeId, length: Length) -> Vec<String> {
        match &self.api.ty(ty).place {
            TypePlace::Component(name) => words(name),
            TypePlace::Field(parent, wire) => {
                if self.is_envelope(*parent, wire) {
                    return self.answer(*parent, length);
                }
                let mut label = self.home(*parent, length);
                label.extend(words(wire));
                collapse(label)
            }
            TypePlace::Item(parent) => {
                if let TypePlace::Answer(..) = self.api.ty(*parent).place {
                    return self.answer(*parent, length);
                }
                let mut label = self.home(*parent, length);
                let Some(last) = label.pop() else {
                    return vec!["item".to_owned()];
                };
                let one = singular(&last);
                // What an envelope's list holds is called like the thing already.
                let named = one != last || self.is_unwrapped(*parent);
                label.push(one);
                if !named {
                    label.push("item".to_owned());
                }
                label
            }
            TypePlace::Variant(parent, index) => self.variant_label(*parent, *index, ty, length),
            TypePlace::Body(operation) => self.operation(*operation, "body"),
            TypePlace::Answer(..) => self.answer(ty, length),
            TypePlace::Webhook(name) => {
                let mut label = words(name);
                label.push("payload".to_owned());
                label
            }
            TypePlace::Parameter(operation, wire) => match length {
                Length::Short => words(wire),
                Length::Long => self.operation(*operation, wire),
            },
        }
    }

    /// An answer is called by the thing that it tells of, where the path names one.
    fn answer(&self, ty: TypeId, length: Length) -> Vec<String> {
        let (index, role, success) = match &self.api.ty(ty).place {
            TypePlace::Body(index) => (*index, "body", false),
            TypePlace::Answer(index, statuses) => {
                let success = matches!(statuses, Statuses::Code(200..=299) | Statuses::Range(2));
                (*index, if success { "response" } else { "error" }, success)
            }
            _ => return self.home(ty, length),
        };
        let whole = matches!(self.api.ty(ty).shape, Shape::Struct(_)) && !self.is_wrapper(ty);
        let noun = self
            .api
            .operations
            .get(index)
            .and_then(|operation| noun(&operation.path, &operation.method, whole));
        match (noun, length) {
            (Some(noun), Length::Short) if success => noun,
            _ => self.operation(index, role),
        }
    }

    fn variant_label(
        &self,
        parent: TypeId,
        index: usize,
        ty: TypeId,
        length: Length,
    ) -> Vec<String> {
        let mut label = self.home(parent, length);
        if let Shape::Union(union) = &self.api.ty(parent).shape
            && let Some(variant) = union.variants.get(index)
        {
            let tag = variant.tags.first().filter(|tag| speaks(tag));
            match (&variant.title, tag) {
                (Some(title), _) => return words(title),
                (None, Some(tag)) => label.extend(words(tag)),
                (None, None) => match telling(union, index) {
                    Some(telling) => label.extend(words(telling)),
                    None => label.extend(self.kind_words(ty)),
                },
            }
        }
        collapse(label)
    }

    /// Whether a type is an envelope and nothing else.
    fn is_wrapper(&self, ty: TypeId) -> bool {
        match &self.api.ty(ty).shape {
            Shape::Struct(object) => object
                .fields
                .iter()
                .any(|field| self.is_envelope(ty, &field.wire)),
            _ => false,
        }
    }

    /// Whether a type is what an envelope held.
    fn is_unwrapped(&self, ty: TypeId) -> bool {
        match &self.api.ty(ty).place {
            TypePlace::Field(parent, wire) => self.is_envelope(*parent, wire),
            _ => false,
        }
    }

    /// The label of the type that stands for this one: what it holds is named after that.
    fn home(&self, ty: TypeId, length: Length) -> Vec<String> {
        match &self.api.ty(self.classes.of(ty)).place {
            TypePlace::Component(name) => words(name),
            _ => self.label(ty, length),
        }
    }

    fn operation(&self, index: usize, role: &str) -> Vec<String> {
        let mut label = self.ids.words(index).to_vec();
        label.extend(words(role));
        collapse(label)
    }

    /// Whether `wire` of `ty` is the member that an operation unwraps.
    fn is_envelope(&self, ty: TypeId, wire: &str) -> bool {
        let operation = match &self.api.ty(ty).place {
            TypePlace::Body(index) => self.api.operations.get(*index),
            TypePlace::Answer(index, _) => self.api.operations.get(*index),
            _ => return false,
        };
        operation.is_some_and(|operation| {
            operation.request_envelope.as_deref() == Some(wire)
                || operation.answer_envelope.as_deref() == Some(wire)
        })
    }

    /// What a variant is called in its union.
    pub(super) fn variant(
        &self,
        union: TypeId,
        index: usize,
        variant: &Variant,
        names: &TypeNames,
    ) -> Vec<String> {
        let mut candidates = Vec::new();
        if let [tag] = variant.tags.as_slice()
            && speaks(tag)
        {
            candidates.push(tag.clone());
        } else if let Shape::Union(union) = &self.api.ty(union).shape {
            candidates.extend(telling(union, index).map(str::to_owned));
        }
        candidates.extend(variant.title.clone());
        let ty = self.classes.of(variant.ty.ty);
        if let TypePlace::Component(name) = &self.api.ty(ty).place {
            candidates.push(name.clone());
        }
        candidates.extend(names.of(ty).map(|name| name.as_str().to_owned()));
        candidates.push(self.kind_words(ty).join(" "));
        let label = self.home(union, Length::Short);
        candidates.push(format!("{} {}", label.join(" "), index + 1));
        // What all variants share with the union's own name says nothing.
        candidates
    }

    fn kind_words(&self, ty: TypeId) -> Vec<String> {
        let word = match &self.api.ty(ty).shape {
            Shape::Scalar(scalar) | Shape::Newtype(scalar) => match scalar {
                Scalar::Bool => "bool",
                Scalar::Integer { .. } => "integer",
                Scalar::Number => "number",
                Scalar::Text { .. } => "text",
            },
            Shape::Literal(text) => return words(text),
            Shape::Enum(_) => "enum",
            Shape::List(item) => {
                let mut inner = self.kind_words(item.ty);
                inner.push("list".to_owned());
                return inner;
            }
            Shape::Map(_) => "map",
            Shape::Tuple(_) => "tuple",
            Shape::Any(_) => "any",
            Shape::Struct(_) | Shape::Union(_) => match &self.api.ty(ty).place {
                TypePlace::Component(name) => return words(name),
                _ => "object",
            },
        };
        vec![word.to_owned()]
    }
}

/// How much of its place a label tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    Short,
    Long,
}

/// What tells one nameless variant from the others: a value of its own, or a member that only it has.
fn telling(union: &Union, index: usize) -> Option<&str> {
    let own = union.variants.get(index)?;
    if own.title.is_some() || own.test.known.is_empty() {
        return None;
    }
    let others = || {
        union
            .variants
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != index)
    };
    let value = own.test.literals.iter().find(|literal| {
        let single = own
            .test
            .literals
            .iter()
            .filter(|(name, _)| *name == literal.0)
            .count()
            == 1;
        single
            && speaks(&literal.1)
            && others().all(|(_, other)| {
                other
                    .test
                    .literals
                    .iter()
                    .any(|(name, _)| *name == literal.0)
                    && !other.test.literals.contains(literal)
            })
    });
    if let Some((_, value)) = value {
        return Some(value);
    }
    let alone = |name: &&String| others().all(|(_, other)| !other.test.known.contains(name));
    let required = own.test.required.iter().find(alone);
    required
        .or_else(|| own.test.known.iter().find(alone))
        .map(String::as_str)
}

/// Whether a value is a word: numbers and truths tell variants apart, but name nothing.
fn speaks(value: &str) -> bool {
    value.contains(char::is_alphabetic) && value != "true" && value != "false"
}

/// The thing that a path is about, if it reads as one: `/v2/objects/{object}/records/{id}` → record.
fn noun(path: &str, method: &str, whole: bool) -> Option<Vec<String>> {
    let mut segments = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .rev()
        .peekable();
    let on_item = segments.peek()?.contains('{');
    let last = segments.find(|segment| !segment.contains('{'))?;
    let mut label = words(last);
    let name = label.pop()?;
    let one = singular(&name);
    // A list is no thing; it is told by the operation's own words.
    if one == name || (whole && method == "GET" && !on_item) {
        return None;
    }
    label.push(one);
    Some(label)
}

/// The words that all labels end with, if they say something by themselves.
fn common_ending(labels: &[Vec<String>]) -> Option<String> {
    const VAGUE: &[&str] = &[
        "data", "id", "item", "object", "result", "type", "value", "values", "response", "body",
    ];
    let first = labels.first()?;
    let shared = (1..=first.len())
        .take_while(|count| {
            let ending = first.get(first.len() - count..);
            labels.iter().all(|label| {
                label
                    .len()
                    .checked_sub(*count)
                    .and_then(|from| label.get(from..))
                    == ending
            })
        })
        .last()?;
    let ending = first.get(first.len() - shared..)?;
    let telling = ending.iter().any(|word| !VAGUE.contains(&word.as_str()));
    telling.then(|| ending.join(" "))
}

/// `note note id` says no more than `note id`.
fn collapse(label: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(label.len());
    for word in label {
        if out.last() != Some(&word) {
            out.push(word);
        }
    }
    out
}
