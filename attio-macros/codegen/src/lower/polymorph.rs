//! A base schema with a discriminator stands for whichever component extends it.

use std::collections::HashMap;

use openapiv3::{OpenAPI, ReferenceOr, Schema};

use super::Lowerer;
use super::intersect::Intersection;
use super::view::{Node, Part, View, component_name};
use crate::ir::{Shape, Test, TypeId, Union, Variant};
use crate::pointer::Pointer;

/// For each component, those that extend it through `allOf`.
pub(super) fn children(document: &OpenAPI) -> HashMap<&str, Vec<&str>> {
    let mut children: HashMap<&str, Vec<&str>> = HashMap::new();
    let schemas = document
        .components
        .iter()
        .flat_map(|components| &components.schemas);
    for (name, schema) in schemas {
        let ReferenceOr::Item(schema) = schema else {
            continue;
        };
        for member in View::of(schema).all_of {
            if let ReferenceOr::Reference { reference } = member {
                children
                    .entry(component_name(reference))
                    .or_default()
                    .push(name);
            }
        }
    }
    children
}

impl<'a> Lowerer<'a> {
    /// The union of a base's children, if the component is such a base.
    pub(super) fn polymorph(&mut self, ty: TypeId, name: &'a str) -> Option<Shape> {
        let schema = self.named(name)?.as_item()?;
        let view = View::of(schema);
        let discriminator = schema.schema_data.discriminator.as_ref()?;
        if !view.one_of.is_empty() || !view.any_of.is_empty() {
            return None;
        }
        let mut descendants = self.descendants(name);
        // What only points at the base adds nothing to it.
        descendants.retain(|child| self.component(child).ty != ty);
        if descendants.is_empty() {
            return None;
        }
        let tag = discriminator.property_name.clone();
        let tags = |child: &str| {
            let mapped = discriminator.mapping.iter();
            let mapped = mapped.filter(|(_, target)| component_name(target) == child);
            let tags: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
            if tags.is_empty() {
                vec![child.to_owned()]
            } else {
                tags
            }
        };
        let own = self.listed(schema, &tag);
        let is_own = |text: &String| own.contains(text);
        if !own.is_empty()
            && !descendants
                .iter()
                .any(|child| tags(child).iter().any(is_own))
        {
            return None;
        }
        self.api.types[ty.0 as usize].docs = super::schema::docs(&schema.schema_data);
        let variants = descendants.into_iter().map(|child| {
            let used = self.component(child);
            let test: Test = self.test(&Part {
                node: Node::Component(child),
                pointer: Pointer::root(),
            });
            Variant {
                ty: used,
                title: None,
                tags: tags(child),
                test,
            }
        });
        let variants = variants.collect();
        Some(Shape::Union(Union {
            tag: Some(tag),
            variants,
        }))
    }

    /// What a schema itself lists for a property: where no child is among it, the schema stands for itself.
    fn listed(&self, schema: &'a Schema, property: &str) -> Vec<String> {
        let node = Node::Own(schema);
        let pointer = Pointer::root();
        let own = Intersection::of(self, vec![Part { node, pointer }]);
        let parts = own.properties.into_iter();
        let Some((_, parts)) = parts.into_iter().find(|(name, _)| *name == property) else {
            return Vec::new();
        };
        let values = Intersection::of(self, parts).values.into_iter();
        values
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect()
    }

    /// The components that extend one, and those that extend these, the nearest first.
    fn descendants(&self, name: &'a str) -> Vec<&'a str> {
        let mut found: Vec<&'a str> = Vec::new();
        let mut next = 0;
        let mut last = name;
        loop {
            let children = self.children.get(last).into_iter().flatten().copied();
            let fresh: Vec<&'a str> = children
                .filter(|child| *child != name && !found.contains(child))
                .collect();
            found.extend(fresh);
            let Some(following) = found.get(next) else {
                return found;
            };
            (last, next) = (following, next + 1);
        }
    }
}
