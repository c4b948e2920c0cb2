//! What a workspace holds before the first request: records and entries.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::error::FakeError;
use super::problem::Problem;
use super::store::New;
use super::world::{Owner, World};
use super::write::Writer;

/// Records or an entry to make.
pub(super) enum Seed {
    Record {
        object: String,
        id: String,
        values: Value,
    },
    /// With ids of the fake's own.
    Records {
        object: String,
        values: Box<dyn Iterator<Item = Value> + Send>,
    },
    Entry {
        list: String,
        id: String,
        record: String,
        values: Value,
    },
}

impl Seed {
    pub(super) fn plant(self, world: &mut World) -> Result<(), FakeError> {
        match self {
            Self::Record { object, id, values } => {
                plant(world, Owner::Object(&object), &id, None, &values)
            }
            Self::Records { object, values } => {
                let owner = Owner::Object(&object);
                values.into_iter().try_for_each(|values| {
                    let id = world.ids.mint().to_string();
                    plant(world, owner, &id, None, &values)
                })
            }
            Self::Entry {
                list,
                id,
                record,
                values,
            } => {
                let parent = uuid(&record)?;
                plant(world, Owner::List(&list), &id, Some(parent), &values)
            }
        }
    }
}

fn plant(
    world: &mut World,
    owner: Owner<'_>,
    id: &str,
    parent: Option<Uuid>,
    values: &Value,
) -> Result<(), FakeError> {
    let refused = |problem: Problem| FakeError::seed(&owner.to_string(), id, &problem);
    let uuid = uuid(id)?;
    let home = world.collection(owner).map_err(refused)?;
    if home.records.get(uuid).is_some() {
        let why = format!("the record {id} is named twice");
        return Err(FakeError::declaration(why));
    }
    if let Some(parent) = parent {
        world.check_parent(home, parent).map_err(refused)?;
    }
    let values: &Map<String, Value> = values.as_object().ok_or_else(|| {
        FakeError::declaration(format!("the values of the record {id} are no JSON object"))
    })?;
    let new = New {
        id: Some(uuid),
        parent,
        values,
        writer: Writer::Seed,
    };
    world.make(owner, new).map(drop).map_err(refused)
}

pub(super) fn uuid(text: &str) -> Result<Uuid, FakeError> {
    text.parse()
        .map_err(|_| FakeError::declaration(format!("`{text}` is no UUID")))
}
