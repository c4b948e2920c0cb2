//! What has attributes and holds records: an object, a list with its entries, an activity.

use std::fmt;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::problem::Problem;
use super::schema::Attribute;
use super::table::{Record, Table};
use super::world::World;

/// An object, a list or an activity, and what it holds.
#[derive(Debug)]
pub(super) struct Collection {
    pub(super) id: Uuid,
    pub(super) slug: String,
    pub(super) nature: Nature,
    pub(super) created_at: Value,
    pub(super) attributes: Vec<Attribute>,
    pub(super) records: Table,
}

/// What only objects, only lists, or only activities have.
#[derive(Debug)]
pub(super) enum Nature {
    Object {
        singular: String,
        plural: String,
        standard: bool,
    },
    List(List),
    Activity {
        singular: String,
        plural: String,
        /// The activity that it extends; a system activity may extend nothing.
        extends: Option<Uuid>,
        system: bool,
    },
}

/// What lists have.
#[derive(Debug)]
pub(super) struct List {
    pub(super) name: String,
    /// The object whose records can be on it.
    pub(super) parent: Uuid,
    pub(super) workspace_access: Value,
    pub(super) member_access: Value,
}

/// How requests name a collection: by slug or id.
#[derive(Clone, Copy, Debug)]
pub(super) enum Owner<'a> {
    Object(&'a str),
    List(&'a str),
    Activity(&'a str),
}

impl Collection {
    pub(super) fn new(
        id: Uuid,
        slug: &str,
        nature: Nature,
        created_at: Value,
        attributes: Vec<Attribute>,
    ) -> Self {
        Self {
            id,
            slug: slug.to_owned(),
            nature,
            created_at,
            attributes,
            records: Table::default(),
        }
    }

    /// Whether this is its slug or its id.
    pub(super) fn is_named(&self, name: &str) -> bool {
        is_named(self.id, &self.slug, name)
    }

    /// An attribute by slug or id, unless it is in the archive.
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.any_attribute(name)
            .filter(|attribute| !attribute.archived)
    }

    /// An attribute by slug or id.
    pub(super) fn any_attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes
            .iter()
            .find(|attribute| is_named(attribute.id, &attribute.slug, name))
    }

    /// An attribute by slug or id; 400 if there is none.
    pub(super) fn expect_attribute(&self, name: &str) -> Result<&Attribute, Problem> {
        self.attribute(name).ok_or_else(|| {
            let message = format!(
                "`{}` has no attribute with the slug or id `{name}`",
                self.slug
            );
            Problem::value_not_found(message)
        })
    }

    /// An attribute that the path of a request names; 404 if there is none.
    pub(super) fn addressed_attribute(&self, name: &str) -> Result<&Attribute, Problem> {
        self.any_attribute(name)
            .ok_or_else(|| self.no_attribute(name))
    }

    /// The same, to change it.
    pub(super) fn addressed_attribute_mut(
        &mut self,
        name: &str,
    ) -> Result<&mut Attribute, Problem> {
        let missing = self.no_attribute(name);
        self.attributes
            .iter_mut()
            .find(|attribute| is_named(attribute.id, &attribute.slug, name))
            .ok_or(missing)
    }

    /// A record or entry by id; 404 if there is none.
    pub(super) fn record(&self, id: Uuid) -> Result<&Record, Problem> {
        self.records.get(id).ok_or_else(|| self.no_record(id))
    }

    /// What to say if there is none.
    pub(super) fn no_record(&self, id: Uuid) -> Problem {
        let noun = match self.nature {
            Nature::Object { .. } | Nature::Activity { .. } => "record",
            Nature::List(_) => "entry",
        };
        Problem::not_found(format!("there is no {noun} {id} in `{}`", self.slug))
    }

    /// The member of requests and answers that has the values.
    pub(super) fn values_key(&self) -> &'static str {
        match self.nature {
            Nature::Object { .. } | Nature::Activity { .. } => "values",
            Nature::List(_) => "entry_values",
        }
    }

    /// A record or an entry as answers show it.
    pub(super) fn render(&self, world: &World, record: &Record) -> Value {
        let live = self
            .attributes
            .iter()
            .filter(|attribute| !attribute.archived);
        let values: Map<String, Value> = live
            .map(|attribute| {
                let kind = attribute.kind.name();
                let held = record.values(&attribute.slug).iter();
                (
                    attribute.slug.clone(),
                    held.map(|value| value.render(kind)).collect(),
                )
            })
            .collect();
        match &self.nature {
            Nature::Object { .. } => {
                let noun = match self.slug.as_str() {
                    "people" => "person".to_owned(),
                    "companies" => "company".to_owned(),
                    slug => format!("{slug}/record"),
                };
                json!({
                    "id": {
                        "workspace_id": world.workspace_id,
                        "object_id": self.id,
                        "record_id": record.id,
                    },
                    "created_at": *record.created_at,
                    "web_url": format!("https://app.attio.com/fake/{noun}/{}", record.id),
                    "values": values,
                })
            }
            Nature::List(list) => json!({
                "id": {
                    "workspace_id": world.workspace_id,
                    "list_id": self.id,
                    "entry_id": record.id,
                },
                "parent_record_id": record.parent(),
                "parent_object": world.slug_of(list.parent),
                "created_at": *record.created_at,
                "entry_values": values,
            }),
            Nature::Activity { .. } => json!({
                "id": {
                    "workspace_id": world.workspace_id,
                    "activity_id": self.id,
                    "record_id": record.id,
                },
                "created_at": *record.created_at,
                "values": values,
            }),
        }
    }

    fn no_attribute(&self, name: &str) -> Problem {
        Problem::not_found(format!(
            "`{}` has no attribute with the slug or id `{name}`",
            self.slug
        ))
    }
}

impl World {
    /// The object of a record that a request names beside it; 404 unless both are there.
    pub(super) fn addressed(&self, object: &str, record: Uuid) -> Result<&Collection, Problem> {
        let home = self.object(object)?;
        home.record(record)?;
        Ok(home)
    }

    /// The slug that an object has at present.
    pub(super) fn slug_of(&self, object: Uuid) -> &str {
        let found = self.objects.iter().find(|one| one.id == object);
        found.map_or("", |object| object.slug.as_str())
    }
}

impl Owner<'_> {
    /// What to say if there is none.
    pub(super) fn missing(self) -> Problem {
        let (noun, name) = match self {
            Self::Object(name) => ("object", name),
            Self::List(name) => ("list", name),
            Self::Activity(name) => ("activity", name),
        };
        Problem::not_found(format!("there is no {noun} with the slug or id `{name}`"))
    }
}

impl fmt::Display for Owner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(name) => write!(f, "object `{name}`"),
            Self::List(name) => write!(f, "list `{name}`"),
            Self::Activity(name) => write!(f, "activity `{name}`"),
        }
    }
}

fn is_named(id: Uuid, slug: &str, name: &str) -> bool {
    slug == name || name.parse() == Ok(id)
}
