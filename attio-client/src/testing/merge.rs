//! Two records become one.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use super::problem::Problem;
use super::table::Held;
use super::values;
use super::world::{Owner, World};
use super::write;

/// Merges that go on after their answer.
#[derive(Debug, Default)]
pub(super) struct Merges {
    /// How many calls on the new record are refused before it is there.
    pub(super) take: u32,
    /// How many are still to come, by record.
    pending: BTreeMap<Uuid, u32>,
}

impl Merges {
    /// Refuses a call on a record that is still being merged: a read with 404, a write with 400.
    pub(super) fn check(&mut self, record: Uuid, is_read: bool) -> Result<(), Problem> {
        match self.pending.get_mut(&record) {
            Some(left) if *left > 0 => {
                *left -= 1;
                Err(Problem::merging(record, is_read))
            }
            _ => Ok(()),
        }
    }
}

impl World {
    /// A new record with the values of both, those of `primary` first; both of them end, and what
    /// referred to them refers to the new one.
    pub(super) fn merge(
        &mut self,
        object: &str,
        primary: Uuid,
        secondary: Uuid,
    ) -> Result<Uuid, Problem> {
        if primary == secondary {
            let message = "a record cannot be merged with itself";
            return Err(Problem::invalid("self_merge", message));
        }
        let owner = Owner::Object(object);
        let stamp = self.stamp();
        let id = self.ids.mint();
        let home = self.collection(owner)?;
        let (first, second) = (home.record(primary)?, home.record(secondary)?);
        let mut merged = self.blank(home, id, None, &stamp);
        for attribute in &home.attributes {
            let slug = &attribute.slug;
            if merged.values.contains_key(slug) {
                continue;
            }
            let identity = |held: &Held| values::identity(attribute, &held.fields);
            let mut all = first.values(slug).to_vec();
            if attribute.multiple || all.is_empty() {
                let known: Vec<String> = all.iter().map(identity).collect();
                let more = second.values(slug).iter();
                all.extend(
                    more.filter(|held| !known.contains(&identity(held)))
                        .cloned(),
                );
            }
            if !all.is_empty() {
                merged.values.insert(slug.clone(), all);
            }
        }
        let before = [home.links(first), home.links(second)].concat();
        let after = home.links(&merged);
        let home = self.collection_mut(owner)?;
        home.records.remove(primary);
        home.records.remove(secondary);
        let keys = write::unique_keys(home, &merged)?;
        home.records.put(merged, keys);
        self.redirect(&[primary, secondary], id);
        // What one of them referred to, and the new one does not, refers to it no more.
        self.mirror(id, &before, &after, &stamp);
        self.merges.pending.insert(id, self.merges.take);
        Ok(id)
    }

    /// Lets every reference to these records lead elsewhere.
    fn redirect(&mut self, from: &[Uuid], to: Uuid) {
        let from = from.iter().map(|id| Value::from(id.to_string()));
        let from: Vec<Value> = from.collect();
        for home in self.collections_mut() {
            for record in home.records.iter_mut() {
                for values in record.values.values_mut() {
                    for held in values.iter_mut() {
                        if let Some(target) = held.fields.get_mut("target_record_id")
                            && from.contains(target)
                        {
                            *target = to.to_string().into();
                        }
                    }
                    // Whoever referred to both refers to one now.
                    let mut seen = false;
                    values.retain(|held| {
                        let is_new = held.target() == Some(to);
                        let again = is_new && seen;
                        seen |= is_new;
                        !again
                    });
                }
            }
        }
    }
}
