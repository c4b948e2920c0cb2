//! The routes of `/v2/objects/{object}/records`, for any object.
//!
//! Translates between HTTP and the store; decides nothing about records.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use uuid::Uuid;

use super::payload::Payload;
use super::problem::{Issue, Problem};
use super::query;
use super::server::Shared;
use super::store::{Multiples, expect_record};
use super::write::Writer;

type Answer = Result<Json<Value>, Problem>;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/objects/{object}/records/query", post(list))
        .route("/v2/objects/{object}/records", post(create).put(upsert))
        .route(
            "/v2/objects/{object}/records/{record_id}",
            get(read).patch(update).put(overwrite).delete(delete),
        )
}

async fn list(
    State(shared): State<Arc<Shared>>,
    Path(object): Path<String>,
    body: Payload,
) -> Answer {
    let world = shared.world();
    let object = world.object(&object)?;
    let found = query::run(&world, object, body.as_object())?;
    data(
        found
            .into_iter()
            .map(|record| world.render(object, record))
            .collect(),
    )
}

async fn create(
    State(shared): State<Arc<Shared>>,
    Path(object): Path<String>,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    world.object(&object)?;
    data(world.create(&object, None, body.values()?, Writer::Client)?)
}

async fn upsert(
    State(shared): State<Arc<Shared>>,
    Path(object): Path<String>,
    Query(query): Query<HashMap<String, String>>,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    world.object(&object)?;
    let Some(matching) = query.get("matching_attribute") else {
        let path = vec!["matching_attribute".into()];
        return Err(Problem::validation(
            "the query parameter `matching_attribute` is missing",
            Issue::wrong_type(&path, "string", None).saying("Required"),
        ));
    };
    data(world.upsert(&object, matching, body.values()?)?)
}

async fn read(
    State(shared): State<Arc<Shared>>,
    Path((object, id)): Path<(String, String)>,
) -> Answer {
    let world = shared.world();
    let object = world.object(&object)?;
    data(world.render(object, expect_record(object, record_id(&id)?)?))
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Path((object, id)): Path<(String, String)>,
    body: Payload,
) -> Answer {
    write(&shared, &object, &id, &body, Multiples::Kept)
}

async fn overwrite(
    State(shared): State<Arc<Shared>>,
    Path((object, id)): Path<(String, String)>,
    body: Payload,
) -> Answer {
    write(
        &shared,
        &object,
        &id,
        &body,
        Multiples::Replaced { except: None },
    )
}

async fn delete(
    State(shared): State<Arc<Shared>>,
    Path((object, id)): Path<(String, String)>,
) -> Answer {
    let mut world = shared.world();
    world.object(&object)?;
    world.delete(&object, record_id(&id)?)?;
    Ok(Json(json!({})))
}

fn write(
    shared: &Shared,
    object: &str,
    id: &str,
    body: &Payload,
    multiples: Multiples<'_>,
) -> Answer {
    let mut world = shared.world();
    let id = record_id(id)?;
    expect_record(world.object(object)?, id)?;
    data(world.update(object, id, body.values()?, multiples)?)
}

fn record_id(text: &str) -> Result<Uuid, Problem> {
    text.parse().map_err(|_| {
        let issue = Issue::new("invalid_string", &vec!["record_id".into()], "Invalid uuid");
        let message = format!("`{text}` is no record id: a UUID is one");
        Problem::validation(message, issue.with("validation", "uuid"))
    })
}

fn data(value: Value) -> Answer {
    Ok(Json(json!({ "data": value })))
}
