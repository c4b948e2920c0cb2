//! Creating, changing, matching and deleting records and entries.
//!
//! In: who owns them, an id, the values of a request. Out: the record, or a refusal that leaves
//! everything as it was. Knows nothing of HTTP.

use std::sync::Arc;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::problem::{Path, Problem};
use super::table::{Fields, Record, UniqueKey};
use super::values;
use super::world::{Collection, Nature, Owner, World};
use super::write::{self, Change, Stamp, Writer};

/// What becomes of the values that a multi-select holds already.
#[derive(Clone, Copy)]
pub(super) enum Multiples<'a> {
    /// They stay, behind the new ones.
    Kept,
    /// They go, except those of the attribute named.
    Replaced { except: Option<&'a str> },
}

/// A record or an entry to make.
#[derive(Clone, Copy)]
pub(super) struct New<'a> {
    pub(super) id: Option<Uuid>,
    /// The record that an entry stands for.
    pub(super) parent: Option<Uuid>,
    pub(super) values: &'a Map<String, Value>,
    pub(super) writer: Writer,
}

impl World {
    /// A new record or entry.
    pub(super) fn create(&mut self, owner: Owner<'_>, new: New<'_>) -> Result<Value, Problem> {
        let id = self.make(owner, new)?;
        let home = self.collection(owner)?;
        Ok(home.render(self, home.record(id)?))
    }

    /// The same, unseen.
    pub(super) fn make(&mut self, owner: Owner<'_>, new: New<'_>) -> Result<Uuid, Problem> {
        let stamp = self.stamp();
        let id = new.id.unwrap_or_else(|| self.ids.mint());
        let home = self.collection(owner)?;
        let values = self.with_defaults(home, new.values, &stamp);
        let changes = write::changes(self, home, &values, new.writer)?;
        write::check_complete(home, &changes)?;
        let mut record = self.blank(home, id, new.parent, &stamp);
        apply_all(&mut record, changes, Multiples::Kept, &stamp);
        let keys = write::unique_keys(home, &record)?;
        let links = home.links(&record);
        self.collection_mut(owner)?.records.put(record, keys);
        self.mirror(id, &[], &links, &stamp);
        Ok(id)
    }

    /// A change of a record or an entry that exists.
    pub(super) fn update(
        &mut self,
        owner: Owner<'_>,
        id: Uuid,
        values: &Map<String, Value>,
        multiples: Multiples<'_>,
    ) -> Result<Value, Problem> {
        let stamp = self.stamp();
        let home = self.collection(owner)?;
        let mut record = home.record(id)?.clone();
        let before = home.links(&record);
        let changes = write::changes(self, home, values, Writer::Client)?;
        apply_all(&mut record, changes, multiples, &stamp);
        let keys = write::unique_keys(home, &record)?;
        let after = home.links(&record);
        self.collection_mut(owner)?.records.put(record, keys);
        self.mirror(id, &before, &after, &stamp);
        let home = self.collection(owner)?;
        Ok(home.render(self, home.record(id)?))
    }

    /// A change of the record that holds the value sent of a unique attribute; else a new record.
    pub(super) fn upsert(
        &mut self,
        owner: Owner<'_>,
        matching: &str,
        values: &Map<String, Value>,
    ) -> Result<Value, Problem> {
        let (found, slug) = self.find_match(owner, matching, values)?;
        match found {
            Some(id) => {
                self.merges.check(id, false)?;
                let multiples = Multiples::Replaced {
                    except: Some(&slug),
                };
                self.update(owner, id, values, multiples)
            }
            None => {
                let new = New {
                    id: None,
                    parent: None,
                    values,
                    writer: Writer::Client,
                };
                self.create(owner, new)
            }
        }
    }

    /// The end of a record or an entry; of a record also that of its entries, and of every
    /// reference to it.
    pub(super) fn delete(&mut self, owner: Owner<'_>, id: Uuid) -> Result<(), Problem> {
        let home = self.collection_mut(owner)?;
        if home.records.remove(id).is_none() {
            return Err(home.no_record(id));
        }
        let object = home.id;
        for list in &mut self.lists {
            if matches!(&list.nature, Nature::List(facts) if facts.parent == object) {
                let entries: Vec<Uuid> = entries_of(list, id).map(|entry| entry.id).collect();
                for entry in entries {
                    list.records.remove(entry);
                }
            }
        }
        let gone = Value::from(id.to_string());
        for home in self.collections_mut() {
            for record in home.records.iter_mut() {
                for values in record.values.values_mut() {
                    values.retain(|value| value.get("target_record_id") != Some(&gone));
                }
            }
        }
        Ok(())
    }

    /// Who writes, and when; time advances.
    pub(super) fn stamp(&mut self) -> Stamp {
        Stamp {
            at: Arc::new(self.clock.tick()),
            actor: Arc::clone(&self.actor),
            system: Arc::clone(&self.system),
        }
    }

    /// Stores a record, and shows it.
    pub(super) fn put(
        &mut self,
        owner: Owner<'_>,
        record: Record,
        keys: Vec<UniqueKey>,
    ) -> Result<Value, Problem> {
        let answer = self.collection(owner)?.render(self, &record);
        self.collection_mut(owner)?.records.put(record, keys);
        Ok(answer)
    }

    /// A record with nothing but what every record has.
    pub(super) fn blank(
        &self,
        home: &Collection,
        id: Uuid,
        parent: Option<Uuid>,
        stamp: &Stamp,
    ) -> Record {
        let text = |value: Value| Fields::from_iter([("value", value)]);
        let mut own = vec![
            ("record_id", text(json!(id))),
            ("entry_id", text(json!(id))),
            ("created_at", text((*stamp.at).clone())),
            (
                "created_by",
                Fields::from_iter([
                    ("referenced_actor_type", json!("api-token")),
                    ("referenced_actor_id", json!(self.actor_id)),
                ]),
            ),
        ];
        if let (Some(parent), Nature::List(list)) = (parent, &home.nature) {
            let fields = [
                ("target_object", json!(self.slug_of(list.parent))),
                ("target_record_id", json!(parent)),
            ];
            own.push(("parent_record", Fields::from_iter(fields)));
        }
        let own = own.into_iter().filter_map(|(slug, fields)| {
            let attribute = home.attribute(slug)?;
            Some((slug.to_owned(), vec![stamp.put_on(attribute, fields)]))
        });
        Record {
            id,
            created_at: Arc::clone(&stamp.at),
            values: own.collect(),
            past: Default::default(),
        }
    }

    /// The matching attribute's slug, and the one record that holds one of the values sent for it.
    fn find_match(
        &self,
        owner: Owner<'_>,
        matching: &str,
        values: &Map<String, Value>,
    ) -> Result<(Option<Uuid>, String), Problem> {
        let home = self.collection(owner)?;
        let attribute = home.expect_attribute(matching)?;
        let slug = attribute.slug.clone();
        if !attribute.unique {
            let message =
                format!("`{slug}` is not unique, so that records cannot be matched by it");
            return Err(Problem::invalid(
                "matching_attribute_definition_not_unique",
                message,
            ));
        }
        let changes = write::changes(self, home, values, Writer::Client)?;
        let sent = changes.iter().find(|change| change.attribute.slug == slug);
        let Some(sent) = sent.filter(|change| !change.values.is_empty()) else {
            let path: Path = vec!["data".into(), home.values_key().into(), matching.into()];
            return Err(Problem::required(&path, "a value to match by"));
        };
        let mut found: Vec<Uuid> = sent
            .values
            .iter()
            .map(|value| (attribute.id, values::identity(attribute, value)))
            .filter_map(|key| home.records.holder(&key).map(|record| record.id))
            .collect();
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [] => Ok((None, slug)),
            [one] => Ok((Some(*one), slug)),
            several => Err(Problem::invalid(
                "multiple_match_results",
                format!(
                    "{} records hold a value that was sent for `{slug}`",
                    several.len()
                ),
            )),
        }
    }
}

/// The entries that a record has on a list.
pub(super) fn entries_of(list: &Collection, record: Uuid) -> impl Iterator<Item = &Record> {
    list.records
        .iter()
        .filter(move |entry| entry.parent() == Some(record))
}

fn apply_all(
    record: &mut Record,
    changes: Vec<Change<'_>>,
    multiples: Multiples<'_>,
    stamp: &Stamp,
) {
    for change in changes {
        let add = match multiples {
            Multiples::Kept => true,
            Multiples::Replaced { except } => except == Some(change.attribute.slug.as_str()),
        };
        write::apply(record, change, add, stamp);
    }
}
