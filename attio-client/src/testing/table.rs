//! The records of one collection, in the order of their creation, and the values that they hold.
//!
//! Knows how records are found (by id, by a unique value); not what may be written into them.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::write::Stamp;

/// The fields that a value's type gives it. A list, because a store of 100,000 records has half a
/// million of them, and a map of one field takes ten times as much.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fields(Box<[(&'static str, Value)]>);

/// A value that a record holds or held.
#[derive(Clone, Debug)]
pub(super) struct Held {
    /// Shared, like the actor, by everything that one request wrote.
    pub(super) since: Arc<Value>,
    /// `None` while it is held.
    pub(super) until: Option<Arc<Value>>,
    pub(super) actor: Arc<Value>,
    pub(super) fields: Fields,
}

/// A record, or an entry of a list.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) id: Uuid,
    pub(super) created_at: Arc<Value>,
    /// Slug → values. A slug that is absent here is unset.
    pub(super) values: BTreeMap<String, Vec<Held>>,
    /// Slug → the values before them, oldest first.
    pub(super) past: BTreeMap<String, Vec<Held>>,
}

/// An attribute and the key of a unique value.
pub(super) type UniqueKey = (Uuid, String);

/// All records of a collection.
#[derive(Debug, Default)]
pub(super) struct Table {
    next: u64,
    rows: BTreeMap<u64, (Record, Vec<UniqueKey>)>,
    by_id: HashMap<Uuid, u64>,
    by_unique: HashMap<UniqueKey, u64>,
}

impl Fields {
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value)
    }

    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let found = self.0.iter_mut().find(|(known, _)| *known == name);
        found.map(|(_, value)| value)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }
}

impl FromIterator<(&'static str, Value)> for Fields {
    fn from_iter<I: IntoIterator<Item = (&'static str, Value)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

impl Held {
    /// A field, one of those included that every value has.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        match name {
            "active_from" => Some(&self.since),
            name => self.fields.get(name),
        }
    }

    /// The record that it refers to.
    pub(super) fn target(&self) -> Option<Uuid> {
        self.get("target_record_id")?.as_str()?.parse().ok()
    }

    /// The read form.
    pub(super) fn render(&self, attribute_type: &str) -> Value {
        let mut value = Map::new();
        value.insert("active_from".to_owned(), (*self.since).clone());
        value.insert("active_until".to_owned(), json!(self.until.as_deref()));
        value.insert("created_by_actor".to_owned(), (*self.actor).clone());
        for (name, field) in self.fields.iter() {
            value.insert(name.to_owned(), field.clone());
        }
        value.insert("attribute_type".to_owned(), attribute_type.into());
        Value::Object(value)
    }
}

impl Record {
    /// The values of an attribute; none if it is unset.
    pub(super) fn values(&self, slug: &str) -> &[Held] {
        self.values.get(slug).map_or(&[], Vec::as_slice)
    }

    /// The values that an attribute had before, oldest first.
    pub(super) fn past(&self, slug: &str) -> &[Held] {
        self.past.get(slug).map_or(&[], Vec::as_slice)
    }

    /// Lets values become history.
    pub(super) fn outdate(&mut self, slug: &str, gone: Vec<Held>, stamp: &Stamp) {
        if gone.is_empty() {
            return;
        }
        let past = self.past.entry(slug.to_owned()).or_default();
        past.extend(gone.into_iter().map(|old| Held {
            until: Some(Arc::clone(&stamp.at)),
            ..old
        }));
    }

    /// Every value, the past ones included.
    pub(super) fn all_mut(&mut self, slug: &str) -> impl Iterator<Item = &mut Held> {
        let now = self.values.get_mut(slug).into_iter().flatten();
        now.chain(self.past.get_mut(slug).into_iter().flatten())
    }

    /// The record that an entry stands for.
    pub(super) fn parent(&self) -> Option<Uuid> {
        self.values("parent_record").first()?.target()
    }
}

impl Table {
    /// The record with this id.
    pub(super) fn get(&self, id: Uuid) -> Option<&Record> {
        self.row(*self.by_id.get(&id)?)
    }

    /// The same, to change values that are not unique.
    pub(super) fn get_mut(&mut self, id: Uuid) -> Option<&mut Record> {
        let row = self.by_id.get(&id)?;
        self.rows.get_mut(row).map(|(record, _)| record)
    }

    /// The record that holds a unique value.
    pub(super) fn holder(&self, key: &UniqueKey) -> Option<&Record> {
        self.row(*self.by_unique.get(key)?)
    }

    /// Every record, oldest first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Record> {
        self.rows.values().map(|(record, _)| record)
    }

    /// The same, to change values that are not unique.
    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Record> {
        self.rows.values_mut().map(|(record, _)| record)
    }

    /// Stores a record, in its old place if there was one; `unique` are the unique values it holds.
    pub(super) fn put(&mut self, record: Record, unique: Vec<UniqueKey>) {
        let row = match self.by_id.get(&record.id) {
            Some(row) => *row,
            None => {
                self.next += 1;
                self.by_id.insert(record.id, self.next);
                self.next
            }
        };
        self.forget_unique(row);
        for key in &unique {
            self.by_unique.insert(key.clone(), row);
        }
        self.rows.insert(row, (record, unique));
    }

    /// Removes a record, and gives it back.
    pub(super) fn remove(&mut self, id: Uuid) -> Option<Record> {
        let row = self.by_id.remove(&id)?;
        self.forget_unique(row);
        self.rows.remove(&row).map(|(record, _)| record)
    }

    /// Follows an attribute that is called otherwise from now on.
    pub(super) fn rename(&mut self, old: &str, new: &str) {
        for record in self.iter_mut() {
            for values in [&mut record.values, &mut record.past] {
                if let Some(held) = values.remove(old) {
                    values.insert(new.to_owned(), held);
                }
            }
        }
    }

    fn row(&self, row: u64) -> Option<&Record> {
        self.rows.get(&row).map(|(record, _)| record)
    }

    fn forget_unique(&mut self, row: u64) {
        if let Some((_, keys)) = self.rows.get(&row) {
            for key in keys {
                self.by_unique.remove(key);
            }
        }
    }
}
