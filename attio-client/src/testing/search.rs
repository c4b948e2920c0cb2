//! The routes of `/v2/objects/records/search` and `/v2/sql`.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use serde_json::{Map, Value, json};

use super::members::Members;
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data};
use super::server::Shared;
use super::table::Record;
use super::world::{Collection, World};

/// The most that a search finds, and what it finds if it is not told.
const MOST: u64 = 25;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/objects/records/search", post(search))
        .route("/v2/sql", post(sql))
}

async fn search(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.bare();
    let world = shared.world();
    let query: &str = body.need("query")?;
    if query.chars().count() > 256 {
        return Err(body.unusable("query", "takes at most 256 characters"));
    }
    check_viewer(&world, &body.object("request_as")?)?;
    let limit = match body.map.get("limit") {
        None => MOST,
        Some(limit) => match limit.as_u64() {
            Some(limit) if (1..=MOST).contains(&limit) => limit,
            _ => return Err(body.unusable("limit", "takes 1 to 25")),
        },
    };
    let mut found = Vec::new();
    let wanted = query.to_lowercase();
    for (name, _) in body.list("objects")? {
        let name = name.as_str().unwrap_or_default();
        let object = world.object(name).map_err(Problem::in_body)?;
        let fitting = object.records.iter().filter_map(|record| {
            let shown = render(&world, object, record);
            let texts = ["record_text", "email_addresses", "phone_numbers", "domains"];
            let texts = texts.map(|key| shown[key].to_string().to_lowercase());
            texts
                .iter()
                .any(|text| text.contains(&wanted))
                .then_some(shown)
        });
        let room = usize::try_from(limit).unwrap_or_default() - found.len();
        found.extend(fitting.take(room));
    }
    data(found.into())
}

/// The fake understands no SQL: it answers what it was told to.
async fn sql(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let statement: &str = body.bare().need("sql")?;
    match shared.world().sql.get(statement) {
        Some(rows) => data(json!({ "rows": rows })),
        None => Err(Problem::invalid(
            "filter_error",
            "the fake answers only those statements that `FakeAttioBuilder::sql` was given",
        )),
    }
}

fn check_viewer(world: &World, viewer: &Members<'_>) -> Result<(), Problem> {
    if viewer.one_of("type", &["workspace", "workspace-member"])? == "workspace" {
        return Ok(());
    }
    let key = match viewer.has("email_address") {
        true => "email_address",
        false => "workspace_member_id",
    };
    world.member(viewer.need(key)?).map(drop)
}

fn render(world: &World, object: &Collection, record: &Record) -> Value {
    let texts = |slug: &str, field: &str| -> Value {
        let held = record.values(slug).iter();
        held.filter_map(|value| value.get(field)).cloned().collect()
    };
    let name = record.values("name").first();
    let name = name.and_then(|name| name.get("full_name").or_else(|| name.get("value")));
    let mut shown = Map::new();
    shown.insert(
        "id".to_owned(),
        json!({
            "workspace_id": world.workspace_id,
            "object_id": object.id,
            "record_id": record.id,
        }),
    );
    shown.insert("object_slug".to_owned(), object.slug.as_str().into());
    shown.insert("record_text".to_owned(), name.cloned().unwrap_or("".into()));
    shown.insert("record_image".to_owned(), Value::Null);
    match object.slug.as_str() {
        "people" => {
            shown.insert(
                "email_addresses".to_owned(),
                texts("email_addresses", "email_address"),
            );
            shown.insert(
                "phone_numbers".to_owned(),
                texts("phone_numbers", "phone_number"),
            );
        }
        "companies" => {
            shown.insert("domains".to_owned(), texts("domains", "domain"));
        }
        _ => {}
    }
    Value::Object(shown)
}
