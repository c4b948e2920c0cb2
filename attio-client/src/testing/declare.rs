//! What a builder says that a workspace has: objects, lists, activities and their attributes.
//!
//! Out: a larger workspace, or the contradiction in what was said. Knows nothing of records.

use serde_json::json;

use super::collection::List;
use super::error::FakeError;
use super::kind::Kind;
use super::schema::{Attribute, spoken};
use super::world::{Nature, Owner, World};

impl World {
    /// Declares an object.
    pub(super) fn declare_object(
        &mut self,
        slug: &str,
        attributes: Vec<Attribute>,
    ) -> Result<(), FakeError> {
        if self.find(Owner::Object(slug)).is_some() {
            let why = format!("there is an object `{slug}` already");
            return Err(FakeError::declaration(why));
        }
        let nature = Nature::Object {
            singular: spoken(slug),
            plural: spoken(slug),
            standard: false,
        };
        self.add(slug, nature, Vec::new());
        attributes
            .into_iter()
            .try_for_each(|attribute| self.declare_attribute(Owner::Object(slug), attribute))
    }

    /// Declares a list.
    pub(super) fn declare_list(
        &mut self,
        slug: &str,
        parent: &str,
        attributes: Vec<Attribute>,
    ) -> Result<(), FakeError> {
        if self.find(Owner::List(slug)).is_some() {
            let why = format!("there is a list `{slug}` already");
            return Err(FakeError::declaration(why));
        }
        let Some(parent) = self.find_object(parent) else {
            let why =
                format!("the list `{slug}` is one of `{parent}`, and there is no such object");
            return Err(FakeError::declaration(why));
        };
        let list = List {
            name: spoken(slug),
            parent: parent.id,
            workspace_access: json!("full-access"),
            member_access: json!([]),
        };
        self.add(slug, Nature::List(list), Vec::new());
        attributes
            .into_iter()
            .try_for_each(|attribute| self.declare_attribute(Owner::List(slug), attribute))
    }

    /// Declares an activity.
    pub(super) fn declare_activity(
        &mut self,
        slug: &str,
        attributes: Vec<Attribute>,
    ) -> Result<(), FakeError> {
        if self.find(Owner::Activity(slug)).is_some() {
            let why = format!("there is an activity `{slug}` already");
            return Err(FakeError::declaration(why));
        }
        let nature = Nature::Activity {
            singular: spoken(slug),
            plural: spoken(slug),
            extends: self.find(Owner::Activity("activities")).map(|one| one.id),
            system: false,
        };
        self.add(slug, nature, Vec::new());
        attributes
            .into_iter()
            .try_for_each(|attribute| self.declare_attribute(Owner::Activity(slug), attribute))
    }

    /// Declares an attribute of an object, a list or an activity.
    pub(super) fn declare_attribute(
        &mut self,
        owner: Owner<'_>,
        attribute: Attribute,
    ) -> Result<(), FakeError> {
        let attribute = self.named(attribute);
        let Ok(collection) = self.collection_mut(owner) else {
            return Err(FakeError::declaration(format!("there is no {owner}")));
        };
        if collection.any_attribute(&attribute.slug).is_some() {
            let why = format!("{owner} has an attribute `{}` already", attribute.slug);
            return Err(FakeError::declaration(why));
        }
        collection.attributes.push(attribute);
        Ok(())
    }

    /// Refuses references to records of objects that do not exist.
    pub(super) fn check_references(&self) -> Result<(), FakeError> {
        let collections = self
            .objects
            .iter()
            .chain(&self.lists)
            .chain(&self.activities);
        for attribute in collections.flat_map(|collection| &collection.attributes) {
            let Kind::RecordReference { objects } = &attribute.kind else {
                continue;
            };
            if let Some(unknown) = objects.iter().find(|slug| self.find_object(slug).is_none()) {
                let slug = &attribute.slug;
                let why = format!("`{slug}` refers to `{unknown}`, and there is no such object");
                return Err(FakeError::declaration(why));
            }
        }
        Ok(())
    }
}
