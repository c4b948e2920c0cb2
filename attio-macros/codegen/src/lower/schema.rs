//! A schema, or several that hold at once, → the use of a type.

use std::mem::take;

use openapiv3::{ReferenceOr, SchemaData};

use super::intersect::Intersection;
use super::view::{Key, Node, Part, View, component_name};
use super::{Lowerer, constant, scalar};
use crate::ir::{Docs, Shape, TypeId, TypePlace, Use};
use crate::pointer::Pointer;

/// More than any honest chain of aliases.
const MOST_ALIASES: usize = 64;

/// How deep shapes may be settled ahead of their turn; unions of unions go no deeper than this.
const MOST_FORCED: usize = 32;

impl<'a> Lowerer<'a> {
    /// The type of a schema in its place.
    pub(super) fn schema(&mut self, part: Part<'a>, place: TypePlace) -> Use {
        match part.node {
            Node::Component(name) => self.component(name),
            Node::Inline(_) | Node::Own(_) => self.intersection(vec![part], place),
        }
    }

    /// The type of all `parts` holding at once.
    pub(super) fn intersection(&mut self, parts: Vec<Part<'a>>, place: TypePlace) -> Use {
        let nullable = self.nullable(&parts);
        if let Some(name) = self.alias(&parts).or_else(|| only_member(&parts)) {
            let component = self.component(name);
            return Use {
                nullable: nullable || component.nullable,
                ..component
            };
        }
        let key: Vec<Key<'a>> = parts.iter().map(|part| part.node.into()).collect();
        if let Some((_, ty)) = self.open.iter().find(|(open, _)| *open == key) {
            return Use { ty: *ty, nullable };
        }
        let pointer = parts
            .first()
            .map(|part| part.pointer.clone())
            .unwrap_or_default();
        let whole = Intersection::of(self, parts);
        let ty = self.reserve(place, pointer, whole.docs.clone());
        self.open.push((key, ty));
        let shape = self.shape(ty, whole);
        self.open.pop();
        self.settle(ty, shape);
        Use { ty, nullable }
    }

    /// The type of a named component. Its shape is settled later, in turn: a chain of components
    /// must not become a chain of calls.
    pub(super) fn component(&mut self, name: &'a str) -> Use {
        let mut name = name;
        let mut nullable = false;
        for _ in 0..MOST_ALIASES {
            let Some(schema) = self.named(name) else {
                return self.missing(name);
            };
            let part = Part::new(schema, Pointer::root());
            nullable |= self.nullable(std::slice::from_ref(&part));
            // A component that only points at another one is that other one.
            match self
                .alias(std::slice::from_ref(&part))
                .filter(|other| *other != name && !self.is_mapped_child(name))
            {
                Some(other) => name = other,
                None => break,
            }
        }
        if let Some(&ty) = self.components.get(name) {
            return Use { ty, nullable };
        }
        let pointer = component_pointer(name);
        let ty = self.reserve(
            TypePlace::Component(name.to_owned()),
            pointer,
            Docs::default(),
        );
        self.components.insert(name, ty);
        self.pending.push_back((ty, name));
        Use { ty, nullable }
    }

    /// Whether a component that only points at a base is what a value of the base's tag means: then it is one of the
    /// base's children although it adds nothing.
    fn is_mapped_child(&self, name: &'a str) -> bool {
        let mut base = name;
        for _ in 0..MOST_ALIASES {
            let Some(ReferenceOr::Item(schema)) = self.named(base) else {
                return false;
            };
            let discriminator = schema.schema_data.discriminator.as_ref();
            let mut mapped = discriminator.iter().flat_map(|it| it.mapping.values());
            if mapped.any(|target| component_name(target) == name) {
                return true;
            }
            match self.alias(&[Part {
                node: Node::Inline(schema),
                pointer: Pointer::root(),
            }]) {
                Some(other) if other != base => base = other,
                _ => return false,
            }
        }
        false
    }

    fn missing(&mut self, name: &str) -> Use {
        let place = TypePlace::Component(name.to_owned());
        let ty = self.reserve(place, component_pointer(name), Docs::default());
        self.broken.push(ty);
        Use {
            ty,
            nullable: false,
        }
    }

    /// Settles the shapes of all components that were mentioned so far.
    pub(super) fn settle_pending(&mut self) {
        while let Some((ty, name)) = self.pending.pop_front() {
            self.settle_component(ty, name);
        }
    }

    /// Settles one shape ahead of its turn, for whoever must look at it.
    pub(super) fn force(&mut self, ty: TypeId) {
        if self.forced >= MOST_FORCED {
            return;
        }
        if let Some(at) = self.pending.iter().position(|(pending, _)| *pending == ty)
            && let Some((ty, name)) = self.pending.remove(at)
        {
            self.forced += 1;
            self.settle_component(ty, name);
            self.forced -= 1;
        }
    }

    fn settle_component(&mut self, ty: TypeId, name: &'a str) {
        let shape = match self.polymorph(ty, name) {
            Some(shape) => shape,
            None => {
                let part = Part {
                    node: Node::Component(name),
                    pointer: component_pointer(name),
                };
                let whole = Intersection::of(self, vec![part]);
                self.api.types[ty.0 as usize].docs = whole.docs.clone();
                self.shape(ty, whole)
            }
        };
        self.settle(ty, shape);
    }

    pub(super) fn named(&self, name: &str) -> Option<&'a ReferenceOr<openapiv3::Schema>> {
        self.document.components.as_ref()?.schemas.get(name)
    }

    /// Whether `null` satisfies the parts: one that stands here says so, or all do by reference.
    fn nullable(&self, parts: &[Part<'a>]) -> bool {
        let own = |view: &View<'_>| view.data.nullable || view.flag("x-null");
        let member = |node: Node<'a>| match node {
            Node::Component(name) => {
                let schema = self.named(name).and_then(ReferenceOr::as_item);
                schema.is_some_and(|schema| own(&View::of(schema)))
            }
            node => node.view().is_some_and(|view| own(&view)),
        };
        parts
            .iter()
            .filter_map(|part| part.node.view())
            .any(|view| {
                let members = view.one_of.iter().chain(view.any_of);
                own(&view) || members.map(Node::from).any(member) || self.nullable_by_all(&view)
            })
    }

    /// Whether a schema is no more than members that hold at once, written here, of which one says that `null` is a
    /// value and none says what else it must be.
    fn nullable_by_all(&self, view: &View<'a>) -> bool {
        let members: Option<Vec<View<'_>>> = view
            .all_of
            .iter()
            .map(|member| Node::from(member).view())
            .collect();
        let bare = view.kind.is_none() && view.values.is_empty();
        members.is_some_and(|members| {
            bare && members.iter().any(|member| member.data.nullable)
                && members
                    .iter()
                    .all(|member| member.data.nullable || member.is_annotation())
        })
    }

    /// The single component that the parts come down to, if they add nothing to it.
    pub(super) fn alias(&self, parts: &[Part<'a>]) -> Option<&'a str> {
        let mut found = None;
        let mut steps = 0;
        let mut stack: Vec<Node<'a>> = parts.iter().map(|part| part.node).collect();
        while let Some(node) = stack.pop() {
            steps += 1;
            match node {
                Node::Component(name) => {
                    if found.replace(name).is_some_and(|other| other != name) || steps > 64 {
                        return None;
                    }
                }
                Node::Own(_) => return None,
                Node::Inline(schema) => {
                    let view = View::of(schema);
                    let wraps = View {
                        all_of: &[],
                        ..View::of(schema)
                    }
                    .is_annotation();
                    if !wraps || view.impossible || view.flag("x-newtype") {
                        return None;
                    }
                    stack.extend(view.all_of.iter().map(Node::from));
                }
            }
        }
        found
    }

    fn shape(&mut self, ty: TypeId, whole: Intersection<'a>) -> Shape {
        if whole.broken {
            self.broken.push(ty);
            return Shape::Any(None);
        }
        let named = matches!(self.api.ty(ty).place, TypePlace::Component(_));
        if !whole.unions.is_empty()
            && let Some(shape) = self.union(ty, &whole)
        {
            return shape;
        }
        if let Some(shape) = constant::shape(&whole, named) {
            return shape;
        }
        match whole.kind {
            Some("object") => self.object(ty, whole),
            Some("array") => self.list(ty, whole),
            Some(kind) => scalar::shape(kind, &whole),
            None if !whole.properties.is_empty() => self.object(ty, whole),
            None => Shape::Any(None),
        }
    }

    fn list(&mut self, ty: TypeId, whole: Intersection<'a>) -> Shape {
        if !whole.prefix.is_empty() {
            let items = whole.prefix.into_iter();
            return Shape::Tuple(
                items
                    .map(|part| self.schema(part, TypePlace::Item(ty)))
                    .collect(),
            );
        }
        match whole.items.len() {
            0 => {
                let pointer = self.api.ty(ty).pointer.join("items");
                let any = self.reserve(TypePlace::Item(ty), pointer, Docs::default());
                Shape::List(Use {
                    ty: any,
                    nullable: false,
                })
            }
            _ => Shape::List(self.intersection(whole.items, TypePlace::Item(ty))),
        }
    }

    /// An object without anything known about its members.
    pub(super) fn free_form(&mut self, ty: TypeId) -> Shape {
        let pointer = self.api.ty(ty).pointer.join("additionalProperties");
        let any = self.reserve(TypePlace::Item(ty), pointer, Docs::default());
        Shape::Map(Use {
            ty: any,
            nullable: false,
        })
    }
}

/// The component that a choice of one leaves.
fn only_member<'a>(parts: &[Part<'a>]) -> Option<&'a str> {
    let [part] = parts else { return None };
    let Node::Inline(schema) = part.node else {
        return None;
    };
    let mut view = View::of(schema);
    let (one_of, any_of) = (take(&mut view.one_of), take(&mut view.any_of));
    match (one_of, any_of) {
        ([only], []) | ([], [only]) if view.is_annotation() && !view.flag("x-newtype") => {
            match Node::from(only) {
                Node::Component(name) => Some(name),
                Node::Inline(_) | Node::Own(_) => None,
            }
        }
        _ => None,
    }
}

pub(super) fn component_pointer(name: &str) -> Pointer {
    Pointer::from_tokens(["components", "schemas", name])
}

/// The prose of a schema.
pub(super) fn docs(data: &SchemaData) -> Docs {
    Docs {
        title: data.title.clone().unwrap_or_default(),
        description: data.description.clone().unwrap_or_default(),
        example: data.example.as_ref().map(ToString::to_string),
        deprecated: data.deprecated,
    }
}
