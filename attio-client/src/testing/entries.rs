//! The routes of `/v2/lists/{list}/entries`.
//!
//! Translates between HTTP and the store; knows what the parent of an entry may be.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::history::{self, Span};
use super::members::Members;
use super::params::{Params, id};
use super::payload::Payload;
use super::problem::Problem;
use super::records::{find, show};
use super::reply::{Answer, data, gone};
use super::server::Shared;
use super::store::{Multiples, New, entries_of};
use super::world::{Collection, Nature, Owner, World};
use super::write::Writer;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/lists/{list}/entries/query", post(list))
        .route("/v2/lists/{list}/entries", post(create).put(upsert))
        .route(
            "/v2/lists/{list}/entries/{entry_id}",
            get(read).patch(update).put(overwrite).delete(delete),
        )
        .route(
            "/v2/lists/{list}/entries/{entry_id}/attributes/{attribute}/values",
            get(values).put(replace_history),
        )
}

async fn list(
    State(shared): State<Arc<Shared>>,
    Path(list): Path<String>,
    body: Payload,
) -> Result<Response, Problem> {
    find(&shared, Owner::List(&list), &body)
}

async fn create(
    State(shared): State<Arc<Shared>>,
    Path(list): Path<String>,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    let (parent, values) = input(&world, &list, &body.data()?)?;
    data(world.create(Owner::List(&list), entry(parent, values))?)
}

async fn upsert(
    State(shared): State<Arc<Shared>>,
    Path(list): Path<String>,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    let (parent, values) = input(&world, &list, &body.data()?)?;
    let there: Vec<Uuid> = entries_of(world.collection(Owner::List(&list))?, parent)
        .map(|entry| entry.id)
        .collect();
    let owner = Owner::List(&list);
    match there.as_slice() {
        [] => data(world.create(owner, entry(parent, values))?),
        [one] => {
            let multiples = Multiples::Replaced { except: None };
            data(world.update(owner, *one, values, multiples)?)
        }
        several => Err(Problem::invalid(
            "multiple_match_results",
            format!(
                "the record {parent} has {} entries on `{list}`",
                several.len()
            ),
        )),
    }
}

async fn read(
    State(shared): State<Arc<Shared>>,
    Path((list, entry)): Path<(String, String)>,
) -> Answer {
    show(&shared.world(), Owner::List(&list), &entry)
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Path((list, entry)): Path<(String, String)>,
    body: Payload,
) -> Answer {
    write(&shared, &list, &entry, &body, Multiples::Kept)
}

async fn overwrite(
    State(shared): State<Arc<Shared>>,
    Path((list, entry)): Path<(String, String)>,
    body: Payload,
) -> Answer {
    let multiples = Multiples::Replaced { except: None };
    write(&shared, &list, &entry, &body, multiples)
}

async fn delete(
    State(shared): State<Arc<Shared>>,
    Path((list, entry)): Path<(String, String)>,
) -> Answer {
    let mut world = shared.world();
    world.collection(Owner::List(&list))?;
    world.delete(Owner::List(&list), id("entry", &entry)?)?;
    gone()
}

async fn values(
    State(shared): State<Arc<Shared>>,
    Path((list, entry, attribute)): Path<(String, String, String)>,
    params: Params,
) -> Answer {
    history::list(
        &shared.world(),
        Owner::List(&list),
        &entry,
        &attribute,
        &params,
    )
}

async fn replace_history(
    State(shared): State<Arc<Shared>>,
    Path((list, entry, attribute)): Path<(String, String, String)>,
    body: Payload,
) -> Answer {
    let spans = Span::read_all(&body)?;
    let mut world = shared.world();
    world.replace_history(Owner::List(&list), &entry, &attribute, spans)
}

/// The record that an entry is to stand for, and the values that it is to have.
fn input<'a>(
    world: &World,
    list: &str,
    body: &Members<'a>,
) -> Result<(Uuid, &'a Map<String, Value>), Problem> {
    let home = world.collection(Owner::List(list))?;
    let name: &str = body.need("parent_object")?;
    let parent: Uuid = body.need("parent_record_id")?;
    let values = body.need("entry_values")?;
    let object = world
        .find_object(name)
        .ok_or_else(|| Problem::value_not_found(format!("there is no object `{name}`")))?;
    if !matches!(&home.nature, Nature::List(list) if list.parent == object.id) {
        let why = format!("`{list}` takes no records of `{name}`");
        return Err(body.unusable("parent_object", &why));
    }
    world.check_parent(home, parent)?;
    Ok((parent, values))
}

impl World {
    /// Refuses a parent that is no record of the list's object.
    pub(super) fn check_parent(&self, list: &Collection, parent: Uuid) -> Result<(), Problem> {
        let Nature::List(facts) = &list.nature else {
            return Ok(());
        };
        let object = self.slug_of(facts.parent);
        self.object(object)?
            .record(parent)
            .map(drop)
            .map_err(Problem::in_body)
    }
}

fn entry(parent: Uuid, values: &Map<String, Value>) -> New<'_> {
    New {
        id: None,
        parent: Some(parent),
        values,
        writer: Writer::Client,
    }
}

fn write(
    shared: &Shared,
    list: &str,
    entry: &str,
    body: &Payload,
    multiples: Multiples<'_>,
) -> Answer {
    let mut world = shared.world();
    let owner = Owner::List(list);
    let entry = id("entry", entry)?;
    world.collection(owner)?.record(entry)?;
    let values = body.data()?.need("entry_values")?;
    data(world.update(owner, entry, values, multiples)?)
}
