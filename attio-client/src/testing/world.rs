//! The workspace in memory: objects, members, records.
//!
//! Knows nothing of HTTP and nothing of write forms.

use serde_json::{Value, json};
use uuid::Uuid;

use super::clock::{Clock, Ids};
use super::error::FakeError;
use super::problem::Problem;
use super::schema::{Attribute, Kind};
use super::standard;
use super::table::{Record, Table};

/// Everything that the fake remembers.
#[derive(Debug)]
pub(super) struct World {
    pub(super) workspace_id: Uuid,
    /// The API key that all writes are made with.
    pub(super) actor_id: Uuid,
    pub(super) objects: Vec<Object>,
    pub(super) members: Vec<Member>,
    pub(super) clock: Clock,
    pub(super) ids: Ids,
}

/// An object and its records.
#[derive(Debug)]
pub(super) struct Object {
    pub(super) id: Uuid,
    pub(super) slug: String,
    pub(super) attributes: Vec<Attribute>,
    pub(super) records: Table,
}

/// A member of the workspace.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) id: Uuid,
    pub(super) email: String,
}

impl World {
    /// A workspace with Attio's standard objects and nothing in them.
    pub(super) fn new() -> Self {
        let mut ids = Ids::default();
        let mut world = Self {
            workspace_id: ids.mint(),
            actor_id: ids.mint(),
            objects: Vec::new(),
            members: Vec::new(),
            clock: Clock::new(),
            ids,
        };
        for (slug, attributes) in standard::objects() {
            world.add_object(slug, attributes);
        }
        world
    }

    /// Declares an object.
    pub(super) fn declare_object(
        &mut self,
        slug: &str,
        attributes: Vec<Attribute>,
    ) -> Result<(), FakeError> {
        if self.objects.iter().any(|object| object.slug == slug) {
            return Err(FakeError::declaration(format!(
                "there is an object `{slug}` already"
            )));
        }
        self.add_object(slug, Vec::new());
        attributes
            .into_iter()
            .try_for_each(|attribute| self.declare_attribute(slug, attribute))
    }

    /// Declares an attribute on an object.
    pub(super) fn declare_attribute(
        &mut self,
        slug: &str,
        attribute: Attribute,
    ) -> Result<(), FakeError> {
        let attribute = self.named(attribute);
        let Some(object) = self.objects.iter_mut().find(|object| object.slug == slug) else {
            return Err(FakeError::declaration(format!(
                "there is no object `{slug}`"
            )));
        };
        if object
            .attributes
            .iter()
            .any(|known| known.slug == attribute.slug)
        {
            let why = format!("`{slug}` has an attribute `{}` already", attribute.slug);
            return Err(FakeError::declaration(why));
        }
        object.attributes.push(attribute);
        Ok(())
    }

    /// Refuses references to records of objects that do not exist.
    pub(super) fn check_references(&self) -> Result<(), FakeError> {
        let attributes = self.objects.iter().flat_map(|object| &object.attributes);
        for attribute in attributes {
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

    /// An object by slug or id; 404 if there is none.
    pub(super) fn object(&self, name: &str) -> Result<&Object, Problem> {
        self.find_object(name).ok_or_else(|| no_object(name))
    }

    /// The same, to write to its records.
    pub(super) fn object_mut(&mut self, name: &str) -> Result<&mut Object, Problem> {
        self.objects
            .iter_mut()
            .find(|object| is_named(object.id, &object.slug, name))
            .ok_or_else(|| no_object(name))
    }

    /// An object by slug or id.
    pub(super) fn find_object(&self, name: &str) -> Option<&Object> {
        self.objects
            .iter()
            .find(|object| is_named(object.id, &object.slug, name))
    }

    /// A record as answers show it.
    pub(super) fn render(&self, object: &Object, record: &Record) -> Value {
        let noun = match object.slug.as_str() {
            "people" => "person".to_owned(),
            "companies" => "company".to_owned(),
            slug => format!("{slug}/record"),
        };
        let values: serde_json::Map<String, Value> = object
            .attributes
            .iter()
            .map(|attribute| {
                (
                    attribute.slug.clone(),
                    json!(record.values(&attribute.slug)),
                )
            })
            .collect();
        json!({
            "id": {
                "workspace_id": self.workspace_id,
                "object_id": object.id,
                "record_id": record.id,
            },
            "created_at": record.created_at,
            "web_url": format!("https://app.attio.com/fake/{noun}/{}", record.id),
            "values": values,
        })
    }

    fn add_object(&mut self, slug: &str, attributes: Vec<Attribute>) {
        let id = self.ids.mint();
        let attributes = standard::common()
            .into_iter()
            .chain(attributes)
            .map(|one| self.named(one))
            .collect();
        self.objects.push(Object {
            id,
            slug: slug.to_owned(),
            attributes,
            records: Table::default(),
        });
    }

    /// Gives an attribute and its options their ids.
    fn named(&mut self, mut attribute: Attribute) -> Attribute {
        attribute.id = self.ids.mint();
        for choice in attribute.kind.choices_mut() {
            choice.id = self.ids.mint();
        }
        attribute
    }
}

impl Object {
    /// An attribute by slug or id.
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes
            .iter()
            .find(|attribute| is_named(attribute.id, &attribute.slug, name))
    }

    /// The same; 400 if there is none.
    pub(super) fn expect_attribute(&self, name: &str) -> Result<&Attribute, Problem> {
        self.attribute(name).ok_or_else(|| {
            let message = format!(
                "`{}` has no attribute with the slug or id `{name}`",
                self.slug
            );
            Problem::value_not_found(message)
        })
    }
}

fn no_object(name: &str) -> Problem {
    Problem::not_found(format!("there is no object with the slug or id `{name}`"))
}

fn is_named(id: Uuid, slug: &str, name: &str) -> bool {
    slug == name || name.parse() == Ok(id)
}
