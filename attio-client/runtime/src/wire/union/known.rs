//! How much of a value its type knows: what settles between variants that look alike from outside.

use std::cmp::Ordering;

use serde_json::Value;

use crate::wire::{Object, View};

/// How much of a value is known by name, and how much only kept, or not even that.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Known {
    named: usize,
    unnamed: usize,
}

impl Known {
    /// Compares what was decoded with what it was decoded from.
    pub(super) fn of(view: View<'_>, value: &Value) -> Self {
        let mut known = Self::default();
        known.add(view, value);
        known
    }

    /// Whether nothing is left that another type could know better.
    pub(super) fn is_all(self) -> bool {
        self.unnamed == 0
    }

    fn add(&mut self, view: View<'_>, value: &Value) {
        match (view, value) {
            (View::Object(object), Value::Object(members)) => self.add_object(object, members),
            (View::List(list), Value::Array(values)) => {
                for (index, value) in values.iter().enumerate() {
                    if let Some(view) = list.at(index) {
                        self.add(view, value);
                    }
                }
            }
            (View::Map(map), Value::Object(members)) => map.each(&mut |name, view| {
                if let Some(value) = members.get(name) {
                    self.add(view, value);
                }
            }),
            (View::Named(named), value) => {
                match named.is_listed() {
                    Some(true) => self.named += 1,
                    Some(false) => self.unnamed += 1,
                    None => {}
                }
                self.add(named.bare(), value);
            }
            // JSON as it came, and `null` where nothing may be: neither is understood.
            (View::Value(_) | View::Kept(_), _) | (View::Absent, Value::Null) => self.unnamed += 1,
            _ => {}
        }
    }

    fn add_object(&mut self, object: &dyn Object, members: &serde_json::Map<String, Value>) {
        object.views(&mut |shape, views, rest| {
            let mut named = 0;
            for ((name, _), view) in shape.members.iter().zip(views) {
                if let Some(value) = members.get(*name) {
                    named += 1;
                    self.add(*view, value);
                }
            }
            self.named += named;
            let beyond = members.len().saturating_sub(named);
            match rest {
                Some(rest) => rest.each(&mut |name, view| {
                    if let Some(value) = members.get(name) {
                        self.add(view, value);
                    }
                }),
                // They were dropped.
                None => self.unnamed += beyond,
            }
        });
    }
}

/// More is what names more, and of two that name as much what leaves less.
impl Ord for Known {
    fn cmp(&self, other: &Self) -> Ordering {
        let names = self.named.cmp(&other.named);
        names.then(other.unnamed.cmp(&self.unnamed))
    }
}

impl PartialOrd for Known {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
