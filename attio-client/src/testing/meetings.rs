//! The routes of `/v2/meetings`.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use uuid::Uuid;

use super::members::{Members, Moment};
use super::params::{PageSize, Params};
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data, gone};
use super::server::Shared;
use super::values::parse_timestamp;
use super::world::World;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/meetings", get(list).post(find_or_create))
        .route(
            "/v2/meetings/{meeting_id}",
            get(read).patch(link).put(relink).delete(delete),
        )
}

async fn list(State(shared): State<Arc<Shared>>, params: Params) -> Answer {
    let world = shared.world();
    let linked = match (params.get("linked_object"), params.id("linked_record_id")?) {
        (Some(object), Some(record)) => {
            world.addressed(object, record)?;
            Some(json!(record))
        }
        _ => None,
    };
    let people: Vec<&str> = params
        .get("participants")
        .map(|list| list.split(',').filter(|one| !one.is_empty()).collect())
        .unwrap_or_default();
    let ends_from = params.get("ends_from").and_then(parse_timestamp);
    let starts_before = params.get("starts_before").and_then(parse_timestamp);
    let mut meetings: Vec<&Value> = world
        .meetings
        .iter()
        .filter(|meeting| {
            linked
                .as_ref()
                .is_none_or(|id| has(meeting, "linked_records", "record_id", id))
                && (people.is_empty()
                    || people
                        .iter()
                        .any(|one| has(meeting, "participants", "email_address", &json!(one))))
                && ends_from.is_none_or(|from| moment(&meeting["end"]) >= Some(from))
                && starts_before.is_none_or(|before| moment(&meeting["start"]) < Some(before))
        })
        .collect();
    match params.get("sort") {
        None | Some("start_asc") => meetings.sort_by_key(|one| moment(&one["start"])),
        Some("start_desc") => {
            meetings.sort_by_key(|one| std::cmp::Reverse(moment(&one["start"])));
        }
        Some(other) => {
            let why = format!("there is no order `{other}`");
            return Err(Problem::unusable(&vec!["sort".into()], why));
        }
    }
    let meetings = meetings.into_iter().cloned().collect();
    Ok(Json(params.page(meetings, PageSize::at_most(50, 200))?))
}

/// Attio looks for the meeting first; by what is not known. The fake takes one of the same title
/// and start for the same one.
async fn find_or_create(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let id = world.ids.mint();
    let meeting = json!({
        "id": { "workspace_id": world.workspace_id, "meeting_id": id },
        "title": body.need::<&str>("title")?,
        "description": body.need::<&str>("description")?,
        "is_all_day": body.need::<bool>("is_all_day")?,
        "start": time_point(&body.object("start")?)?,
        "end": time_point(&body.object("end")?)?,
        "participants": participants(&body)?,
        "linked_records": match body.has("linked_records") {
            true => links(&world, &body)?,
            false => json!([]),
        },
        "created_at": world.clock.tick(),
        "created_by_actor": world.actor(),
    });
    let same = |one: &&Value| one["title"] == meeting["title"] && one["start"] == meeting["start"];
    if let Some(there) = world.meetings.iter().find(same) {
        return data(there.clone());
    }
    world.meetings.put(id, meeting.clone());
    data(meeting)
}

async fn read(State(shared): State<Arc<Shared>>, Path(meeting): Path<String>) -> Answer {
    data(shared.world().meetings.get(&meeting)?.clone())
}

/// Adds to the records that are linked.
async fn link(
    State(shared): State<Arc<Shared>>,
    Path(meeting): Path<String>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let mut new = world.meetings.get(&meeting)?.clone();
    let more = links(&world, &body)?;
    if let (Some(there), Some(more)) = (new["linked_records"].as_array_mut(), more.as_array()) {
        for one in more {
            if !there.contains(one) {
                there.push(one.clone());
            }
        }
    }
    world.meetings.get_mut(&meeting)?.clone_from(&new);
    data(new)
}

/// Replaces the records that are linked.
async fn relink(
    State(shared): State<Arc<Shared>>,
    Path(meeting): Path<String>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let links = links(&world, &body)?;
    let found = world.meetings.get_mut(&meeting)?;
    found["linked_records"] = links;
    data(found.clone())
}

async fn delete(State(shared): State<Arc<Shared>>, Path(meeting): Path<String>) -> Answer {
    let mut world = shared.world();
    let gone_one = world.meetings.remove(&meeting)?;
    let id = &gone_one["id"]["meeting_id"];
    world
        .recordings
        .retain(|one| one["id"]["meeting_id"] != *id);
    gone()
}

/// An instant with a time zone, or a day.
fn time_point(point: &Members<'_>) -> Result<Value, Problem> {
    if point.has("date") {
        return Ok(json!({ "date": point.need::<&str>("date")? }));
    }
    point.need::<Moment>("datetime")?;
    let zone: Option<Option<&str>> = point.may("timezone")?;
    Ok(json!({ "datetime": point.need::<&str>("datetime")?, "timezone": zone.flatten() }))
}

fn participants(body: &Members<'_>) -> Result<Value, Problem> {
    let statuses = ["accepted", "tentative", "declined", "pending"];
    let all = body.list("participants")?.into_iter().map(|(one, path)| {
        let one = Members::of(one, path)?;
        let (email, name): (Option<&str>, Option<&str>) =
            (one.may("email_address")?, one.may("name")?);
        if email.or(name).is_none() {
            return Err(Problem::required(
                &one.at("email_address"),
                "an address or a name",
            ));
        }
        Ok(json!({
            "email_address": email,
            "name": name,
            "is_organizer": one.need::<bool>("is_organizer")?,
            "status": one.one_of("status", &statuses)?,
        }))
    });
    all.collect()
}

fn links(world: &World, body: &Members<'_>) -> Result<Value, Problem> {
    let all = body.list("linked_records")?.into_iter().map(|(one, path)| {
        let one = Members::of(one, path)?;
        let (object, record): (&str, Uuid) = (one.need("object")?, one.need("record_id")?);
        let home = world.addressed(object, record)?;
        Ok(json!({ "object_slug": home.slug, "object_id": home.id, "record_id": record }))
    });
    all.collect()
}

fn has(meeting: &Value, list: &str, member: &str, wanted: &Value) -> bool {
    let list = meeting[list].as_array();
    list.is_some_and(|list| list.iter().any(|one| one[member] == *wanted))
}

fn moment(point: &Value) -> Option<jiff::Timestamp> {
    let text = point.get("datetime").or_else(|| point.get("date"))?;
    parse_timestamp(text.as_str()?)
}
