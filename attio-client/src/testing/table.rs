//! The records of one object, in the order of their creation.
//!
//! Knows how records are found (by id, by a unique value); not what may be written into them.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};
use uuid::Uuid;

/// A value in its read form.
pub(super) type ReadValue = Map<String, Value>;

/// A record.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) id: Uuid,
    pub(super) created_at: String,
    /// Slug → values. A slug that is absent here is unset.
    pub(super) values: BTreeMap<String, Vec<ReadValue>>,
}

/// Slug and key of a unique value.
pub(super) type UniqueKey = (String, String);

/// All records of an object.
#[derive(Debug, Default)]
pub(super) struct Table {
    next: u64,
    rows: BTreeMap<u64, (Record, Vec<UniqueKey>)>,
    by_id: HashMap<Uuid, u64>,
    by_unique: HashMap<UniqueKey, u64>,
}

impl Record {
    /// The values of an attribute; none if it is unset.
    pub(super) fn values(&self, slug: &str) -> &[ReadValue] {
        self.values.get(slug).map_or(&[], Vec::as_slice)
    }
}

impl Table {
    /// The record with this id.
    pub(super) fn get(&self, id: Uuid) -> Option<&Record> {
        self.row(*self.by_id.get(&id)?)
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

    /// Removes a record; `false` if there is none.
    pub(super) fn remove(&mut self, id: Uuid) -> bool {
        let Some(row) = self.by_id.remove(&id) else {
            return false;
        };
        self.forget_unique(row);
        self.rows.remove(&row).is_some()
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
