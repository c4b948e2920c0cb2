//! Schemas that hold at once (`allOf`, a `$ref` with siblings, one property described twice),
//! brought together into one set of keywords.

use std::borrow::Cow;
use std::collections::HashSet;

use openapiv3::{AdditionalProperties, Discriminator, ReferenceOr, Schema};
use serde_json::Value;

use super::schema::{component_pointer, docs};
use super::view::{Node, Part, View};
use super::{Lowerer, record};
use crate::ir::Docs;
use crate::pointer::Pointer;

/// More members than any honest document has; a bomb made of `allOf` ends here.
const MOST_PARTS: usize = 4_096;

/// The keywords of all parts together.
#[derive(Debug, Default)]
pub(super) struct Intersection<'a> {
    pub docs: Docs,
    pub kind: Option<&'a str>,
    pub format: Cow<'a, str>,
    pub values: Vec<Value>,
    pub properties: Vec<(&'a str, Vec<Part<'a>>)>,
    pub required: HashSet<&'a str>,
    pub closed: bool,
    pub additional: Option<Part<'a>>,
    pub items: Vec<Part<'a>>,
    pub prefix: Vec<Part<'a>>,
    pub unions: Vec<UnionGroup<'a>>,
    pub discriminator: Option<&'a Discriminator>,
    pub newtype: bool,
    /// Whether integers may be too large for a signed type.
    pub huge: bool,
    pub null_only: bool,
    pub record: Option<record::Mark<'a>>,
    pub broken: bool,
    /// The parts that know properties: each alternative has these too.
    pub base: Vec<Part<'a>>,
}

/// The members of one `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(super) struct UnionGroup<'a> {
    pub members: Vec<Part<'a>>,
}

impl<'a> Intersection<'a> {
    pub(super) fn of(lowerer: &Lowerer<'a>, parts: Vec<Part<'a>>) -> Self {
        let mut whole = Self::default();
        let mut seen = HashSet::new();
        let mut queue = parts;
        queue.reverse();
        let mut taken = 0;
        let mut outermost = true;
        while let Some(part) = queue.pop() {
            taken += 1;
            if taken > MOST_PARTS {
                break;
            }
            let Some(view) = part.node.view() else {
                whole.enter(lowerer, part, &mut seen, &mut queue);
                continue;
            };
            let members = view.all_of.iter().enumerate().rev().map(|(index, member)| {
                Part::new(member, part.pointer.join("allOf").join(&index.to_string()))
            });
            queue.extend(members);
            let inline = matches!(part.node, Node::Inline(_));
            whole.add(view, &part, inline && std::mem::take(&mut outermost), &seen);
        }
        whole
    }

    /// Follows a reference, once.
    fn enter(
        &mut self,
        lowerer: &Lowerer<'a>,
        part: Part<'a>,
        seen: &mut HashSet<&'a str>,
        queue: &mut Vec<Part<'a>>,
    ) {
        let Node::Component(name) = part.node else {
            return;
        };
        if !seen.insert(name) {
            return;
        }
        match lowerer.named(name) {
            Some(target) => {
                queue.push(Part::new(target, component_pointer(name)));
            }
            None => self.broken = true,
        }
    }

    fn add(&mut self, view: View<'a>, part: &Part<'a>, outermost: bool, seen: &HashSet<&'a str>) {
        let at = &part.pointer;
        if let Node::Inline(schema) = part.node {
            self.add_docs(docs(view.data), outermost);
            if !view.properties.is_empty() {
                self.base.push(Part {
                    node: Node::Own(schema),
                    pointer: at.clone(),
                });
            }
        }
        self.broken |=
            view.extension("x-broken-ref").is_some() || view.extension("x-broken").is_some();
        self.newtype |= outermost && view.flag("x-newtype");
        let beyond = |word| view.extension(word).is_some();
        self.huge |= beyond("x-maximum") && !beyond("x-minimum");
        self.null_only |= view.flag("x-null");
        self.record = self
            .record
            .or(view.extension(record::MARK).and_then(record::mark));
        self.discriminator = self.discriminator.or(view.data.discriminator.as_ref());
        self.add_scalar(&view);
        for (name, node) in &view.properties {
            let part = Part {
                node: *node,
                pointer: at.join("properties").join(name),
            };
            self.add_property(name, part);
        }
        self.required
            .extend(view.required.iter().map(String::as_str));
        match view.additional {
            Some(AdditionalProperties::Any(allowed)) => self.closed |= !allowed,
            Some(AdditionalProperties::Schema(schema)) => {
                let schema: &'a ReferenceOr<Schema> = schema;
                self.additional = Some(Part::new(schema, at.join("additionalProperties")));
            }
            None => {}
        }
        if let Some(node) = view.items {
            let items = Part {
                node,
                pointer: at.join("items"),
            };
            match node {
                Node::Inline(schema) if view.flag("x-tuple") => {
                    self.prefix = tuple(schema, &items.pointer)
                }
                _ => self.items.push(items),
            }
        }
        for (word, members) in [("oneOf", view.one_of), ("anyOf", view.any_of)] {
            // A base that lists its children does not make each child such a list again.
            let lists_itself = members
                .iter()
                .map(Node::from)
                .any(|member| matches!(member, Node::Component(name) if seen.contains(name)));
            if members.is_empty() || lists_itself {
                continue;
            }
            let at = at.join(word);
            let members = members.iter().enumerate();
            let members =
                members.map(|(index, member)| Part::new(member, at.join(&index.to_string())));
            self.unions.push(UnionGroup {
                members: members.collect(),
            });
        }
    }

    /// The outermost schema speaks for the whole; what it leaves unsaid an inner one may say.
    fn add_docs(&mut self, docs: Docs, outermost: bool) {
        if outermost {
            self.docs = docs;
            return;
        }
        if self.docs.description.is_empty() {
            self.docs.description = docs.description;
        }
        self.docs.example = self.docs.example.take().or(docs.example);
    }

    fn add_scalar(&mut self, view: &View<'a>) {
        match (self.kind, view.kind) {
            (None, kind) => self.kind = kind,
            // Every integer is a number: the narrower one holds.
            (Some("number"), Some("integer")) => self.kind = Some("integer"),
            _ => {}
        }
        if self.format.is_empty() {
            self.format = view.format.clone();
        }
        if self.values.is_empty() {
            self.values.clone_from(&view.values);
        } else if !view.values.is_empty() {
            let both: Vec<Value> = self
                .values
                .iter()
                .filter(|value| view.values.contains(value))
                .cloned()
                .collect();
            if !both.is_empty() {
                self.values = both;
            }
        }
    }

    fn add_property(&mut self, name: &'a str, part: Part<'a>) {
        let Some((_, parts)) = self.properties.iter_mut().find(|(known, _)| *known == name) else {
            self.properties.push((name, vec![part]));
            return;
        };
        if parts.iter().any(|known| known.node == part.node) {
            return;
        }
        let by_reference = |part: &Part<'_>| matches!(part.node, Node::Component(_));
        if by_reference(&part) || parts.iter().any(by_reference) {
            // Two named types cannot become one without inventing a third: the later says more.
            if !is_annotation(&part) {
                *parts = vec![part];
            }
        } else {
            parts.push(part);
        }
    }
}

/// `normalize` keeps the members of a tuple as the alternatives of its items.
fn tuple<'a>(items: &'a Schema, at: &Pointer) -> Vec<Part<'a>> {
    let members = View::of(items).any_of.iter().enumerate();
    members
        .map(|(index, member)| Part::new(member, at.join(&index.to_string())))
        .collect()
}

fn is_annotation(part: &Part<'_>) -> bool {
    part.node.view().is_some_and(|view| view.is_annotation())
}
