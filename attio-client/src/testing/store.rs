//! Creating, changing, matching and deleting records.
//!
//! In: an object's name, a record's id, the `values` of a request. Out: the record, or a refusal
//! that leaves everything as it was. Knows nothing of HTTP.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::problem::{Path, Problem};
use super::table::{Record, UniqueKey};
use super::values;
use super::world::{Object, World};
use super::write::{self, Change, Stamp, Writer};

/// What becomes of the values that a multi-select holds already.
#[derive(Clone, Copy)]
pub(super) enum Multiples<'a> {
    /// They stay, behind the new ones.
    Kept,
    /// They go, except those of the attribute named.
    Replaced { except: Option<&'a str> },
}

impl World {
    /// A new record.
    pub(super) fn create(
        &mut self,
        object: &str,
        id: Option<Uuid>,
        values: &Map<String, Value>,
        writer: Writer,
    ) -> Result<Value, Problem> {
        let stamp = self.stamp();
        let id = id.unwrap_or_else(|| self.ids.mint());
        let (record, keys) = {
            let object = self.object(object)?;
            let changes = write::changes(self, object, values, writer)?;
            write::check_complete(object, &changes)?;
            let mut record = new_record(self, object, id, &stamp);
            apply_all(&mut record, changes, Multiples::Kept, &stamp);
            let keys = write::unique_keys(object, &record)?;
            (record, keys)
        };
        self.put(object, record, keys)
    }

    /// A change of a record that exists.
    pub(super) fn update(
        &mut self,
        object: &str,
        id: Uuid,
        values: &Map<String, Value>,
        multiples: Multiples<'_>,
    ) -> Result<Value, Problem> {
        let stamp = self.stamp();
        let (record, keys) = {
            let object = self.object(object)?;
            let mut record = expect_record(object, id)?.clone();
            let changes = write::changes(self, object, values, Writer::Client)?;
            apply_all(&mut record, changes, multiples, &stamp);
            let keys = write::unique_keys(object, &record)?;
            (record, keys)
        };
        self.put(object, record, keys)
    }

    /// A change of the record that holds the value sent of a unique attribute; else a new record.
    pub(super) fn upsert(
        &mut self,
        object: &str,
        matching: &str,
        values: &Map<String, Value>,
    ) -> Result<Value, Problem> {
        let (found, slug) = self.find_match(object, matching, values)?;
        match found {
            Some(id) => {
                let multiples = Multiples::Replaced {
                    except: Some(&slug),
                };
                self.update(object, id, values, multiples)
            }
            None => self.create(object, None, values, Writer::Client),
        }
    }

    /// The end of a record, and of every reference to it.
    pub(super) fn delete(&mut self, object: &str, id: Uuid) -> Result<(), Problem> {
        let object = self.object_mut(object)?;
        if !object.records.remove(id) {
            return Err(no_record(object, id));
        }
        let gone = Value::from(id.to_string());
        let records = self
            .objects
            .iter_mut()
            .flat_map(|object| object.records.iter_mut());
        for values in records.flat_map(|record| record.values.values_mut()) {
            values.retain(|value| value.get("target_record_id") != Some(&gone));
        }
        Ok(())
    }

    /// The matching attribute's slug, and the one record that holds one of the values sent for it.
    fn find_match(
        &self,
        object: &str,
        matching: &str,
        values: &Map<String, Value>,
    ) -> Result<(Option<Uuid>, String), Problem> {
        let object = self.object(object)?;
        let attribute = object.expect_attribute(matching)?;
        let slug = attribute.slug.clone();
        if !attribute.unique {
            let message =
                format!("`{slug}` is not unique, so that records cannot be matched by it");
            return Err(Problem::invalid(
                "matching_attribute_definition_not_unique",
                message,
            ));
        }
        let changes = write::changes(self, object, values, Writer::Client)?;
        let sent = changes.iter().find(|change| change.attribute.slug == slug);
        let Some(sent) = sent.filter(|change| !change.values.is_empty()) else {
            let path: Path = vec!["data".into(), "values".into(), matching.into()];
            return Err(Problem::required(&path, "a value to match by"));
        };
        let mut found: Vec<Uuid> = sent
            .values
            .iter()
            .map(|value| (slug.clone(), values::identity(attribute, value)))
            .filter_map(|key| object.records.holder(&key).map(|record| record.id))
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

    fn put(
        &mut self,
        object: &str,
        record: Record,
        keys: Vec<UniqueKey>,
    ) -> Result<Value, Problem> {
        let answer = self.render(self.object(object)?, &record);
        self.object_mut(object)?.records.put(record, keys);
        Ok(answer)
    }

    fn stamp(&mut self) -> Stamp {
        let actor = json!({ "type": "api-token", "id": self.actor_id });
        Stamp {
            at: self.clock.tick(),
            actor,
        }
    }
}

/// A record by id; 404 if there is none.
pub(super) fn expect_record(object: &Object, id: Uuid) -> Result<&Record, Problem> {
    object.records.get(id).ok_or_else(|| no_record(object, id))
}

fn no_record(object: &Object, id: Uuid) -> Problem {
    Problem::not_found(format!("there is no record {id} in `{}`", object.slug))
}

/// A record with nothing but what every record has.
fn new_record(world: &World, object: &Object, id: Uuid, stamp: &Stamp) -> Record {
    let own = [
        ("record_id", json!({ "value": id })),
        ("created_at", json!({ "value": stamp.at })),
        (
            "created_by",
            json!({
                "referenced_actor_type": "api-token",
                "referenced_actor_id": world.actor_id,
            }),
        ),
    ];
    let mut record = Record {
        id,
        created_at: stamp.at.clone(),
        values: Default::default(),
    };
    for (slug, own) in own {
        if let (Some(attribute), Value::Object(own)) = (object.attribute(slug), own) {
            record
                .values
                .insert(slug.to_owned(), vec![stamp.put_on(attribute, own)]);
        }
    }
    record
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
