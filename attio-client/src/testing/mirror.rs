//! The two sides of a relationship: what is written on one of them shows on the other.
//!
//! In: what a record referred to before a write, and what it refers to after it. Out: the records on the other side,
//! changed. Knows no requests.

use std::collections::HashSet;

use serde_json::Value;
use uuid::Uuid;

use super::problem::Problem;
use super::schema::{Attribute, End};
use super::table::{Fields, Held, Record};
use super::world::{Collection, Nature, Owner, World};
use super::write::Stamp;

/// That a record refers to another one by an attribute which has another side.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(super) struct Link {
    /// The side that it was written on.
    near: End,
    far: End,
    target: Uuid,
}

impl World {
    /// Makes two attributes the sides of one relationship.
    pub(super) fn relate(
        &mut self,
        (home, one): (Owner<'_>, &str),
        (there, other): (Owner<'_>, &str),
    ) -> Result<(), Problem> {
        let near = self.end(home, one)?;
        let far = self.end(there, other)?;
        self.collection_mut(home)?
            .addressed_attribute_mut(one)?
            .inverse = Some(far);
        self.collection_mut(there)?
            .addressed_attribute_mut(other)?
            .inverse = Some(near);
        Ok(())
    }

    /// The other side of an attribute, and what has it.
    pub(super) fn other_end(&self, attribute: &Attribute) -> Option<(&Collection, &Attribute)> {
        let end = attribute.inverse?;
        let mut homes = self.objects.iter().chain(&self.lists);
        let home = homes.find(|home| home.id == end.home)?;
        Some((
            home,
            home.attributes.iter().find(|one| one.id == end.attribute)?,
        ))
    }

    /// Lets the other sides follow what was written of a record.
    pub(super) fn mirror(&mut self, id: Uuid, before: &[Link], after: &[Link], stamp: &Stamp) {
        // A team may be large, and most writes change nothing of it.
        let (old, new): (HashSet<&Link>, HashSet<&Link>) =
            (before.iter().collect(), after.iter().collect());
        for link in before.iter().filter(|link| !new.contains(link)) {
            self.unlink(link.far, link.target, id, stamp);
        }
        for link in after.iter().filter(|link| !old.contains(link)) {
            // Whoever holds one only lets go of the one before, which lets go of it, too.
            for displaced in self.link(link.far, link.target, (link.near, id), stamp) {
                self.unlink(link.near, displaced, link.target, stamp);
            }
        }
    }

    /// Lets a record refer to another one; those that it refers to no more.
    fn link(
        &mut self,
        end: End,
        record: Uuid,
        (back, target): (End, Uuid),
        stamp: &Stamp,
    ) -> Vec<Uuid> {
        let object = self.slug_of(back.home).to_owned();
        let Some((attribute, record)) = self.side(end, record) else {
            return Vec::new();
        };
        let held = record.values.entry(attribute.slug.clone()).or_default();
        let target = Value::from(target.to_string());
        if held
            .iter()
            .any(|one| one.get("target_record_id") == Some(&target))
        {
            return Vec::new();
        }
        let gone = match attribute.multiple {
            true => Vec::new(),
            false => std::mem::take(held),
        };
        let fields = [
            ("target_object", object.into()),
            ("target_record_id", target),
        ];
        held.insert(0, stamp.put_on(&attribute, Fields::from_iter(fields)));
        let displaced = gone.iter().filter_map(Held::target).collect();
        record.outdate(&attribute.slug, gone, stamp);
        displaced
    }

    /// Lets a record refer to another one no more.
    fn unlink(&mut self, end: End, record: Uuid, target: Uuid, stamp: &Stamp) {
        if let Some((attribute, record)) = self.side(end, record)
            && let Some(held) = record.values.remove(&attribute.slug)
        {
            let (gone, kept): (Vec<Held>, Vec<Held>) = held
                .into_iter()
                .partition(|one| one.target() == Some(target));
            if !kept.is_empty() {
                record.values.insert(attribute.slug.clone(), kept);
            }
            record.outdate(&attribute.slug, gone, stamp);
        }
    }

    fn side(&mut self, end: End, record: Uuid) -> Option<(Attribute, &mut Record)> {
        let home = self.objects.iter_mut().find(|home| home.id == end.home)?;
        let attribute = home.attributes.iter().find(|one| one.id == end.attribute)?;
        let attribute = attribute.clone();
        Some((attribute, home.records.get_mut(record)?))
    }

    fn end(&self, owner: Owner<'_>, attribute: &str) -> Result<End, Problem> {
        let home = self.collection(owner)?;
        let attribute = home.addressed_attribute(attribute)?;
        Ok(End {
            home: home.id,
            attribute: attribute.id,
        })
    }
}

impl Collection {
    /// What a record refers to by attributes that have another side; nothing for entries of lists.
    pub(super) fn links(&self, record: &Record) -> Vec<Link> {
        if !matches!(self.nature, Nature::Object { .. }) {
            return Vec::new();
        }
        let sides = self.attributes.iter().filter_map(|attribute| {
            let near = End {
                home: self.id,
                attribute: attribute.id,
            };
            Some((attribute, near, attribute.inverse?))
        });
        sides
            .flat_map(|(attribute, near, far)| {
                let targets = record.values(&attribute.slug).iter();
                targets.filter_map(move |held| {
                    let target = held.target()?;
                    Some(Link { near, far, target })
                })
            })
            .collect()
    }
}
