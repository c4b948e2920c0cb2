//! The routes of `/v2/lists`.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use serde_json::{Value, json};

use super::collection::List;
use super::members::Members;
use super::params::Params;
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data};
use super::server::Shared;
use super::slug;
use super::world::{Collection, Nature, Owner, World};

const LEVELS: [&str; 3] = ["full-access", "read-and-write", "read-only"];

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/lists", get(list).post(create))
        .route("/v2/lists/{list}", get(read).patch(update))
        .route("/v2/lists/{list}/views", get(views))
}

async fn list(State(shared): State<Arc<Shared>>) -> Answer {
    let world = shared.world();
    data(world.lists.iter().map(|one| render(&world, one)).collect())
}

async fn create(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.data()?;
    let slug = slug::read(&body)?;
    let mut world = shared.world();
    let parent: &str = body.need("parent_object")?;
    let parent = world
        .find_object(parent)
        .ok_or_else(|| Problem::value_not_found(format!("there is no object `{parent}`")))?;
    let list = List {
        name: body.need::<&str>("name")?.to_owned(),
        parent: parent.id,
        workspace_access: access(&body, "workspace_access")?,
        member_access: member_access(&world, &body)?,
    };
    slug::check_free(&world.lists, None, slug)?;
    check_owned(&list.workspace_access, &list.member_access)?;
    world.clock.tick();
    let id = world.add(slug, Nature::List(list), Vec::new());
    data(render(
        &world,
        world.collection(Owner::List(&id.to_string()))?,
    ))
}

async fn read(State(shared): State<Arc<Shared>>, Path(list): Path<String>) -> Answer {
    let world = shared.world();
    data(render(&world, world.collection(Owner::List(&list))?))
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Path(list): Path<String>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let id = world.collection(Owner::List(&list))?.id;
    let slug = match body.has("api_slug") {
        true => Some(slug::read(&body)?),
        false => None,
    };
    if let Some(slug) = slug {
        slug::check_free(&world.lists, Some(id), slug)?;
    }
    let name: Option<&str> = body.may("name")?;
    let everyone = match body.has("workspace_access") {
        true => Some(access(&body, "workspace_access")?),
        false => None,
    };
    let single = match body.has("workspace_member_access") {
        true => Some(member_access(&world, &body)?),
        false => None,
    };
    let home = world.collection_mut(Owner::List(&list))?;
    if let Some(slug) = slug {
        slug.clone_into(&mut home.slug);
    }
    if let Nature::List(list) = &mut home.nature {
        if let Some(name) = name {
            name.clone_into(&mut list.name);
        }
        let everyone = everyone.unwrap_or_else(|| list.workspace_access.clone());
        let single = single.unwrap_or_else(|| list.member_access.clone());
        check_owned(&everyone, &single)?;
        list.workspace_access = everyone;
        list.member_access = single;
    }
    data(render(
        &world,
        world.collection(Owner::List(&id.to_string()))?,
    ))
}

async fn views(
    State(shared): State<Arc<Shared>>,
    Path(list): Path<String>,
    params: Params,
) -> Answer {
    shared.world().views_of(Owner::List(&list), &params)
}

/// A level of access, or null.
fn access(body: &Members<'_>, key: &str) -> Result<Value, Problem> {
    let level: Option<&str> = body.need(key)?;
    match level {
        None => Ok(Value::Null),
        Some(_) => body.one_of(key, &LEVELS).map(Value::from),
    }
}

fn member_access(world: &World, body: &Members<'_>) -> Result<Value, Problem> {
    let given = body.list("workspace_member_access")?;
    let levels = given.into_iter().map(|(one, path)| {
        let one = Members::of(one, path)?;
        let id: uuid::Uuid = one.need("workspace_member_id")?;
        if !world.members.iter().any(|member| member.id == id) {
            let message = format!("there is no workspace member {id}");
            return Err(Problem::value_not_found(message));
        }
        let level = one.one_of("level", &LEVELS)?;
        Ok(json!({ "workspace_member_id": id, "level": level }))
    });
    levels.collect()
}

/// Somebody must have full access.
fn check_owned(everyone: &Value, single: &Value) -> Result<(), Problem> {
    let mut levels = single.as_array().into_iter().flatten();
    let owned = everyone == LEVELS[0] || levels.any(|one| one["level"] == LEVELS[0]);
    match owned {
        true => Ok(()),
        false => Err(Problem::invalid(
            "validation_type",
            "somebody must have full access to a list",
        )),
    }
}

fn render(world: &World, home: &Collection) -> Value {
    let mut answer = json!({
        "id": { "workspace_id": world.workspace_id, "list_id": home.id },
        "api_slug": home.slug,
        "created_by_actor": world.actor(),
        "created_at": home.created_at,
    });
    if let Nature::List(list) = &home.nature {
        answer["name"] = list.name.as_str().into();
        answer["parent_object"] = json!([world.slug_of(list.parent)]);
        answer["workspace_access"] = list.workspace_access.clone();
        answer["workspace_member_access"] = list.member_access.clone();
    }
    answer
}
