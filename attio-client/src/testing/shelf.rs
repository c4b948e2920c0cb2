//! Things that are no records: notes, tasks, webhooks, each kept as answers show it.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use super::params;
use super::problem::Problem;

/// Things of one sort. Ids are counted, so that their order is the order of making.
#[derive(Debug)]
pub(super) struct Shelf {
    /// What one is called in messages.
    noun: &'static str,
    things: BTreeMap<Uuid, Value>,
}

impl Shelf {
    pub(super) fn new(noun: &'static str) -> Self {
        Self {
            noun,
            things: BTreeMap::new(),
        }
    }

    /// A thing by the id in a path; 404 if there is none.
    pub(super) fn get(&self, id: &str) -> Result<&Value, Problem> {
        let id = params::id(self.noun, id)?;
        self.things.get(&id).ok_or_else(|| self.missing(id))
    }

    /// The same, to change it.
    pub(super) fn get_mut(&mut self, id: &str) -> Result<&mut Value, Problem> {
        let id = params::id(self.noun, id)?;
        let missing = self.missing(id);
        self.things.get_mut(&id).ok_or(missing)
    }

    pub(super) fn put(&mut self, id: Uuid, thing: Value) {
        self.things.insert(id, thing);
    }

    /// Takes a thing away by the id in a path; 404 if there is none.
    pub(super) fn remove(&mut self, id: &str) -> Result<Value, Problem> {
        let id = params::id(self.noun, id)?;
        let missing = self.missing(id);
        self.things.remove(&id).ok_or(missing)
    }

    pub(super) fn retain(&mut self, keep: impl Fn(&Value) -> bool) {
        self.things.retain(|_, thing| keep(thing));
    }

    /// All of them, the oldest first.
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &Value> {
        self.things.values()
    }

    fn missing(&self, id: Uuid) -> Problem {
        Problem::not_found(format!("there is no {} {id}", self.noun))
    }
}
