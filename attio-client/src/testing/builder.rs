//! A fake in the making: what its workspace has before the first request.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;
use uuid::Uuid;

use super::FakeAttio;
use super::auth::KEY_LENGTH;
use super::error::FakeError;
use super::problem::Problem;
use super::schema::Attribute;
use super::server::{Running, Shared};
use super::world::{Member, World};
use super::write::Writer;

/// Declares objects, attributes, members and records, and starts the fake.
///
/// Records are made in the order in which they are named, after everything else; so a record that
/// another one refers to comes first.
#[must_use = "a builder does nothing until it is started"]
pub struct FakeAttioBuilder {
    token: String,
    objects: Vec<(String, Vec<Attribute>)>,
    attributes: Vec<(String, Attribute)>,
    members: Vec<(String, String)>,
    records: Vec<Seed>,
}

struct Seed {
    object: String,
    id: String,
    values: Value,
}

impl FakeAttioBuilder {
    pub(super) fn new() -> Self {
        Self {
            token: "fake".repeat(KEY_LENGTH / 4),
            objects: Vec::new(),
            attributes: Vec::new(),
            members: Vec::new(),
            records: Vec::new(),
        }
    }

    /// Another token than the default one. Attio's API keys have 64 characters, OAuth tokens any
    /// number.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = token.into();
        self
    }

    /// An object beside the standard ones.
    pub fn object(
        mut self,
        slug: impl Into<String>,
        attributes: impl IntoIterator<Item = Attribute>,
    ) -> Self {
        self.objects
            .push((slug.into(), attributes.into_iter().collect()));
        self
    }

    /// An attribute of an object, standard or not.
    pub fn attribute(mut self, object: impl Into<String>, attribute: Attribute) -> Self {
        self.attributes.push((object.into(), attribute));
        self
    }

    /// A member of the workspace, for actor references.
    pub fn member(mut self, id: impl fmt::Display, email: impl Into<String>) -> Self {
        self.members.push((id.to_string(), email.into()));
        self
    }

    /// A record, in the write form that a request takes. It may have what is read-only otherwise.
    pub fn record(
        mut self,
        object: impl Into<String>,
        id: impl fmt::Display,
        values: Value,
    ) -> Self {
        self.records.push(Seed {
            object: object.into(),
            id: id.to_string(),
            values,
        });
        self
    }

    /// Starts the fake on a free loopback port.
    ///
    /// # Errors
    ///
    /// If a declaration contradicts itself or another, if a record would be refused by Attio, or
    /// if there is no port to be had.
    pub async fn start(self) -> Result<FakeAttio, FakeError> {
        let (token, world) = self.world()?;
        let shared = Arc::new(Shared::new(token, world));
        let running = Running::start(Arc::clone(&shared)).map_err(FakeError::io)?;
        Ok(FakeAttio::new(shared, running))
    }

    fn world(self) -> Result<(String, World), FakeError> {
        let mut world = World::new();
        for (slug, attributes) in self.objects {
            world.declare_object(&slug, attributes)?;
        }
        for (object, attribute) in self.attributes {
            world.declare_attribute(&object, attribute)?;
        }
        world.check_references()?;
        for (id, email) in self.members {
            let id = uuid(&id)?;
            world.members.push(Member { id, email });
        }
        for seed in &self.records {
            plant(&mut world, seed)?;
        }
        Ok((self.token, world))
    }
}

fn plant(world: &mut World, seed: &Seed) -> Result<(), FakeError> {
    let id = uuid(&seed.id)?;
    let refused = |problem: Problem| FakeError::seed(&seed.object, &seed.id, &problem);
    if world
        .object(&seed.object)
        .map_err(refused)?
        .records
        .get(id)
        .is_some()
    {
        return Err(FakeError::declaration(format!(
            "the record {id} is named twice"
        )));
    }
    let values = seed.values.as_object().ok_or_else(|| {
        FakeError::declaration(format!("the values of the record {id} are no JSON object"))
    })?;
    world
        .create(&seed.object, Some(id), values, Writer::Seed)
        .map_err(refused)?;
    Ok(())
}

fn uuid(text: &str) -> Result<Uuid, FakeError> {
    text.parse()
        .map_err(|_| FakeError::declaration(format!("`{text}` is no UUID")))
}

impl fmt::Debug for FakeAttioBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeAttioBuilder").finish_non_exhaustive()
    }
}
