//! Which features an item stands behind.

use crate::analyze::{Wanted, wanted};
use crate::ir::{Api, Operation, TypeId};
use crate::name::feature;
use crate::plan::Gate;

/// The tags that have a feature, and what only they need.
pub(crate) struct Gates {
    /// Tag and feature of each group.
    groups: Vec<(String, String)>,
    wanted: Wanted,
}

impl Gates {
    /// The gates of a document, in a package that declares these features.
    pub(crate) fn new(api: &Api, declared: &[String], same: impl Fn(TypeId) -> TypeId) -> Self {
        let mut groups: Vec<(String, String)> = Vec::new();
        for tag in api.operations.iter().filter_map(tag) {
            let feature = feature(tag);
            if declared.contains(&feature) && groups.iter().all(|(known, _)| known != tag) {
                groups.push((tag.to_owned(), feature));
            }
        }
        let place = |operation| {
            let tag = tag(operation)?;
            groups.iter().position(|(known, _)| known == tag)
        };
        let places: Vec<Option<usize>> = api.operations.iter().map(place).collect();
        let wanted = wanted(api, &places, same);
        Self { groups, wanted }
    }

    pub(super) fn of_tag(&self, tag: &str) -> Gate {
        let group = self.groups.iter().find(|(known, _)| known == tag);
        Gate(
            group
                .map(|(_, feature)| feature.clone())
                .into_iter()
                .collect(),
        )
    }

    pub(super) fn of_operation(&self, operation: &Operation) -> Gate {
        tag(operation).map_or_else(Gate::default, |tag| self.of_tag(tag))
    }

    /// The gate of a type that stands for all that are the same. What every group needs is always there: a condition
    /// would cost more than it saves.
    pub(in crate::plan) fn of_type(&self, ty: TypeId) -> Gate {
        let features = self.wanted.by(ty).into_iter().flatten();
        let features: Vec<String> = features
            .filter_map(|group| Some(self.groups.get(*group)?.1.clone()))
            .collect();
        Gate(if features.len() == self.groups.len() {
            Vec::new()
        } else {
            features
        })
    }
}

impl Gate {
    /// Makes it the gate of what another one brings too.
    pub(super) fn widen(&mut self, other: &Self) {
        if other.0.is_empty() {
            self.0.clear();
        } else if !self.0.is_empty() {
            let new = other.0.iter().filter(|feature| !self.0.contains(feature));
            let new: Vec<String> = new.cloned().collect();
            self.0.extend(new);
        }
    }
}

/// The tag that an operation is grouped by.
fn tag(operation: &Operation) -> Option<&str> {
    operation.tags.first().map(String::as_str)
}
