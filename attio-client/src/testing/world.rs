//! The workspace in memory.
//!
//! Knows nothing of HTTP and nothing of write forms.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Bytes;
use serde_json::{Value, json};
use uuid::Uuid;

use super::clock::{Clock, Ids};
pub(super) use super::collection::{Collection, Nature, Owner};
use super::merge::Merges;
use super::problem::Problem;
use super::schema::Attribute;
use super::shelf::Shelf;
use super::standard;
use super::views::View;

/// Everything that the fake remembers.
#[derive(Debug)]
pub(super) struct World {
    pub(super) workspace_id: Uuid,
    /// The API key that all writes are made with.
    pub(super) actor_id: Uuid,
    /// The same, and Attio itself, as every value shows them: once for all values.
    pub(super) actor: Arc<Value>,
    pub(super) system: Arc<Value>,
    pub(super) objects: Vec<Collection>,
    /// Ids and slugs of the standard objects that are off.
    pub(super) disabled: Vec<(Uuid, String)>,
    pub(super) lists: Vec<Collection>,
    pub(super) activities: Vec<Collection>,
    pub(super) members: Vec<Member>,
    /// Saved views, by id.
    pub(super) views: Vec<View>,
    pub(super) notes: Shelf,
    pub(super) tasks: Shelf,
    pub(super) comments: Shelf,
    pub(super) meetings: Shelf,
    pub(super) recordings: Shelf,
    pub(super) files: Shelf,
    /// What the files that Attio keeps hold.
    pub(super) contents: BTreeMap<Uuid, Bytes>,
    pub(super) webhooks: Shelf,
    /// Those that were sent and received; nobody writes any over the API.
    pub(super) emails: Vec<Value>,
    /// Address → since when no sequence may write to it.
    pub(super) unsubscribed: BTreeMap<String, Value>,
    pub(super) scim_users: Shelf,
    pub(super) scim_groups: Shelf,
    /// Statement → rows.
    pub(super) sql: BTreeMap<String, Value>,
    pub(super) merges: Merges,
    pub(super) clock: Clock,
    pub(super) ids: Ids,
}

/// A member of the workspace.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) id: Uuid,
    pub(super) email: String,
    pub(super) created_at: Value,
}

impl World {
    /// A workspace with Attio's standard objects and nothing in them.
    pub(super) fn new() -> Self {
        let mut ids = Ids::default();
        let (workspace_id, actor_id) = (ids.mint(), ids.mint());
        let mut world = Self {
            workspace_id,
            actor_id,
            actor: Arc::new(json!({ "type": "api-token", "id": actor_id })),
            system: Arc::new(json!({ "type": "system", "id": null })),
            objects: Vec::new(),
            disabled: Vec::new(),
            lists: Vec::new(),
            activities: Vec::new(),
            members: Vec::new(),
            views: Vec::new(),
            notes: Shelf::new("note"),
            tasks: Shelf::new("task"),
            comments: Shelf::new("comment"),
            meetings: Shelf::new("meeting"),
            recordings: Shelf::new("call recording"),
            files: Shelf::new("file or folder"),
            contents: BTreeMap::new(),
            webhooks: Shelf::new("webhook"),
            emails: Vec::new(),
            unsubscribed: BTreeMap::new(),
            scim_users: Shelf::new("user"),
            scim_groups: Shelf::new("group"),
            sql: BTreeMap::new(),
            merges: Merges::default(),
            clock: Clock::new(),
            ids,
        };
        for (slug, singular, plural, attributes) in standard::objects() {
            let nature = Nature::Object {
                singular: singular.to_owned(),
                plural: plural.to_owned(),
                standard: true,
            };
            let attributes = attributes.into_iter().map(Attribute::system);
            world.add(slug, nature, attributes.collect());
        }
        for (one, other) in standard::RELATIONSHIPS {
            // Both are there: they are Attio's own.
            let ends = [one, other].map(|(object, slug)| (Owner::Object(object), slug));
            world.relate(ends[0], ends[1]).ok();
        }
        let mut extends = None;
        for (slug, singular, plural) in standard::ACTIVITIES {
            let nature = Nature::Activity {
                singular: singular.to_owned(),
                plural: plural.to_owned(),
                extends,
                system: true,
            };
            extends = Some(world.add(slug, nature, Vec::new()));
        }
        world
    }

    /// Makes an object or a list, with the attributes that all of them have.
    pub(super) fn add(&mut self, slug: &str, nature: Nature, attributes: Vec<Attribute>) -> Uuid {
        let id = self.ids.mint();
        let common = match &nature {
            Nature::Object { .. } | Nature::Activity { .. } => standard::of_objects(),
            Nature::List(list) => {
                let parent = self.objects.iter().find(|object| object.id == list.parent);
                standard::of_lists(parent.map(|object| object.slug.as_str()))
            }
        };
        let attributes = common
            .into_iter()
            .map(Attribute::system)
            .chain(attributes)
            .map(|one| self.named(one))
            .collect();
        let into = match &nature {
            Nature::Object { .. } => &mut self.objects,
            Nature::List(_) => &mut self.lists,
            Nature::Activity { .. } => &mut self.activities,
        };
        let created_at = self.clock.now();
        into.push(Collection::new(id, slug, nature, created_at, attributes));
        id
    }

    /// Gives an attribute and its options their ids.
    pub(super) fn named(&mut self, mut attribute: Attribute) -> Attribute {
        attribute.id = self.ids.mint();
        attribute.created_at = self.clock.now();
        if let Some((_, choices)) = attribute.kind.choices_mut() {
            for choice in choices {
                choice.id = self.ids.mint();
            }
        }
        attribute
    }

    /// An object or a list; 404 if there is none.
    pub(super) fn collection(&self, owner: Owner<'_>) -> Result<&Collection, Problem> {
        self.find(owner).ok_or_else(|| self.missing(owner))
    }

    /// The same, to change it.
    pub(super) fn collection_mut(&mut self, owner: Owner<'_>) -> Result<&mut Collection, Problem> {
        if self.find(owner).is_none() {
            return Err(self.missing(owner));
        }
        let (all, name) = match owner {
            Owner::Object(name) => (&mut self.objects, name),
            Owner::List(name) => (&mut self.lists, name),
            Owner::Activity(name) => (&mut self.activities, name),
        };
        all.iter_mut()
            .find(|one| one.is_named(name))
            .ok_or_else(|| owner.missing())
    }

    /// Everything that may hold references.
    pub(super) fn collections_mut(&mut self) -> impl Iterator<Item = &mut Collection> {
        let objects = self.objects.iter_mut();
        objects.chain(&mut self.lists).chain(&mut self.activities)
    }

    /// An object by slug or id; 404 if there is none.
    pub(super) fn object(&self, name: &str) -> Result<&Collection, Problem> {
        self.collection(Owner::Object(name))
    }

    /// An object by slug or id.
    pub(super) fn find_object(&self, name: &str) -> Option<&Collection> {
        self.find(Owner::Object(name))
    }

    /// Who makes everything that requests make.
    pub(super) fn actor(&self) -> Value {
        (*self.actor).clone()
    }

    pub(super) fn find(&self, owner: Owner<'_>) -> Option<&Collection> {
        let (all, name) = match owner {
            Owner::Object(name) => (&self.objects, name),
            Owner::List(name) => (&self.lists, name),
            Owner::Activity(name) => (&self.activities, name),
        };
        all.iter().find(|one| one.is_named(name))
    }
}
