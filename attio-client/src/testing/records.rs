//! The routes of `/v2/objects/{object}/records`, for any object.
//!
//! Translates between HTTP and the store; decides nothing about records.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::history::{self, Span};
use super::limits::scored;
use super::params::{PageSize, Params, id};
use super::payload::Payload;
use super::problem::Problem;
use super::query;
use super::reply::{Answer, data, gone};
use super::server::Shared;
use super::store::{Multiples, New, entries_of};
use super::world::{Owner, World};
use super::write::Writer;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/objects/{object}/records/query", post(list))
        .route("/v2/objects/{object}/records/merge", post(merge))
        .route("/v2/objects/{object}/records", post(create).put(upsert))
        .route(
            "/v2/objects/{object}/records/{record_id}",
            get(read).patch(update).put(overwrite).delete(delete),
        )
        .route(
            "/v2/objects/{object}/records/{record_id}/attributes/{attribute}/values",
            get(values).put(replace_history),
        )
        .route(
            "/v2/objects/{object}/records/{record_id}/entries",
            get(entries),
        )
}

async fn list(
    State(shared): State<Arc<Shared>>,
    Path(object): Path<String>,
    body: Payload,
) -> Result<Response, Problem> {
    find(&shared, Owner::Object(&object), &body)
}

async fn create(
    State(shared): State<Arc<Shared>>,
    Path(object): Path<String>,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    world.object(&object)?;
    let new = New {
        id: None,
        parent: None,
        values: body.data()?.need("values")?,
        writer: Writer::Client,
    };
    data(world.create(Owner::Object(&object), new)?)
}

async fn upsert(
    State(shared): State<Arc<Shared>>,
    Path(object): Path<String>,
    params: Params,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    world.object(&object)?;
    let matching = params.need("matching_attribute")?;
    let values = body.data()?.need("values")?;
    data(world.upsert(Owner::Object(&object), matching, values)?)
}

async fn merge(
    State(shared): State<Arc<Shared>>,
    Path(object): Path<String>,
    body: Payload,
) -> Result<(StatusCode, Json<Value>), Problem> {
    let mut world = shared.world();
    world.object(&object)?;
    let records = body.data()?;
    let primary = records.need("primary_record_id")?;
    let secondary = records.need("secondary_record_id")?;
    let merged = world.merge(&object, primary, secondary)?;
    let status = match world.merges.take {
        0 => StatusCode::OK,
        _ => StatusCode::ACCEPTED,
    };
    Ok((status, data(json!({ "new_record_id": merged }))?))
}

async fn read(
    State(shared): State<Arc<Shared>>,
    Path((object, record)): Path<(String, String)>,
) -> Answer {
    let mut world = shared.world();
    world.merges.check(id("record", &record)?, true)?;
    show(&world, Owner::Object(&object), &record)
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Path((object, record)): Path<(String, String)>,
    body: Payload,
) -> Answer {
    write(&shared, &object, &record, &body, Multiples::Kept)
}

async fn overwrite(
    State(shared): State<Arc<Shared>>,
    Path((object, record)): Path<(String, String)>,
    body: Payload,
) -> Answer {
    let multiples = Multiples::Replaced { except: None };
    write(&shared, &object, &record, &body, multiples)
}

async fn delete(
    State(shared): State<Arc<Shared>>,
    Path((object, record)): Path<(String, String)>,
) -> Answer {
    let mut world = shared.world();
    world.object(&object)?;
    world.delete(Owner::Object(&object), id("record", &record)?)?;
    gone()
}

async fn values(
    State(shared): State<Arc<Shared>>,
    Path((object, record, attribute)): Path<(String, String, String)>,
    params: Params,
) -> Answer {
    history::list(
        &shared.world(),
        Owner::Object(&object),
        &record,
        &attribute,
        &params,
    )
}

async fn replace_history(
    State(shared): State<Arc<Shared>>,
    Path((object, record, attribute)): Path<(String, String, String)>,
    body: Payload,
) -> Answer {
    let spans = Span::read_all(&body)?;
    let mut world = shared.world();
    world.replace_history(Owner::Object(&object), &record, &attribute, spans)
}

/// The lists that a record is on, once for each entry.
async fn entries(
    State(shared): State<Arc<Shared>>,
    Path((object, record)): Path<(String, String)>,
    params: Params,
) -> Answer {
    let world = shared.world();
    let record = world.object(&object)?.record(id("record", &record)?)?.id;
    let all = world.lists.iter().flat_map(|list| {
        entries_of(list, record).map(move |entry| {
            json!({
                "list_id": list.id,
                "list_api_slug": list.slug,
                "entry_id": entry.id,
                "created_at": *entry.created_at,
            })
        })
    });
    let page = params.cut(all, PageSize::at_most(100, 1000))?;
    data(page.into())
}

/// One page of what a query asks for, and what it cost.
pub(super) fn find(shared: &Shared, owner: Owner<'_>, body: &Payload) -> Result<Response, Problem> {
    let world = shared.world();
    let home = world.collection(owner)?;
    let score = query::score(body.as_object());
    if let Some(refusal) = shared.limits().afford(score) {
        return Ok(refusal);
    }
    let found = query::run(&world, home, body.as_object())?;
    let shown = found.into_iter().map(|record| home.render(&world, record));
    let page = data(shown.collect())?;
    Ok((scored(score), page).into_response())
}

/// A record or an entry, by the id in the path.
pub(super) fn show(world: &World, owner: Owner<'_>, record: &str) -> Answer {
    let home = world.collection(owner)?;
    data(home.render(world, home.record(id("record", record)?)?))
}

fn write(
    shared: &Shared,
    object: &str,
    record: &str,
    body: &Payload,
    multiples: Multiples<'_>,
) -> Answer {
    let mut world = shared.world();
    let record = id("record", record)?;
    world.object(object)?.record(record)?;
    world.merges.check(record, false)?;
    let values = body.data()?.need("values")?;
    data(world.update(Owner::Object(object), record, values, multiples)?)
}
