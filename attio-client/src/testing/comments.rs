//! The routes of `/v2/threads` and `/v2/comments`.
//!
//! A thread is the comments that name it; the first of them is its head.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};
use serde_json::{Value, json};
use uuid::Uuid;

use super::members::{Members, Moment};
use super::params::{PageSize, Params, id};
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data, gone};
use super::scopes::Scopes;
use super::server::Shared;
use super::world::{Nature, Owner, World};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/threads", get(threads))
        .route("/v2/threads/{thread_id}", get(thread))
        .route("/v2/comments", post(create))
        .route("/v2/comments/{comment_id}", get(read).delete(delete))
}

async fn threads(State(shared): State<Arc<Shared>>, params: Params) -> Answer {
    let world = shared.world();
    let record = match (params.get("object"), params.id("record_id")?) {
        (Some(object), Some(record)) => {
            Some(json!({ "object_id": world.addressed(object, record)?.id, "record_id": record }))
        }
        _ => None,
    };
    let entry = match (params.get("list"), params.id("entry_id")?) {
        (Some(list), Some(entry)) => {
            let list = world.collection(Owner::List(list))?;
            list.record(entry)?;
            Some(json!({ "list_id": list.id, "entry_id": entry }))
        }
        _ => None,
    };
    let heads = world.comments.iter().filter(|comment| {
        is_head(&world, comment)
            && record
                .as_ref()
                .is_none_or(|record| comment["record"] == *record && comment["entry"].is_null())
            && entry
                .as_ref()
                .is_none_or(|entry| comment["entry"] == *entry)
    });
    let all = heads.map(|head| render(&world, &head["thread_id"]));
    data(params.cut(all, PageSize::at_most(10, 50))?.into())
}

async fn thread(State(shared): State<Arc<Shared>>, Path(thread): Path<String>) -> Answer {
    let world = shared.world();
    let thread = json!(id("thread", &thread)?);
    if !world
        .comments
        .iter()
        .any(|comment| comment["thread_id"] == thread)
    {
        return Err(Problem::not_found(format!("there is no thread {thread}")));
    }
    data(render(&world, &thread))
}

async fn create(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.data()?;
    body.one_of("format", &["plaintext"])?;
    let content: &str = body.need("content")?;
    let author = body.object("author")?;
    author.one_of("type", &["workspace-member"])?;
    let author: Uuid = author.need("id")?;
    let given: Option<Moment> = body.may("created_at")?;
    let mut world = shared.world();
    let author = world.member(&author.to_string())?.id;
    let now = world.clock.tick();
    let (comment_id, thread) = (world.ids.mint(), world.ids.mint());
    let mut comment = place(&world, shared.scopes(), &body)?;
    if comment.get("thread_id").is_none() {
        comment["thread_id"] = json!(thread);
    }
    comment["id"] = json!({ "workspace_id": world.workspace_id, "comment_id": comment_id });
    comment["content_plaintext"] = content.into();
    comment["author"] = json!({ "type": "workspace-member", "id": author });
    comment["created_at"] = given.map_or(now, |Moment(given)| given);
    comment["resolved_at"] = Value::Null;
    comment["resolved_by"] = Value::Null;
    world.comments.put(comment_id, comment.clone());
    data(comment)
}

async fn read(State(shared): State<Arc<Shared>>, Path(comment): Path<String>) -> Answer {
    data(shared.world().comments.get(&comment)?.clone())
}

/// The head of a thread takes the thread with it.
async fn delete(State(shared): State<Arc<Shared>>, Path(comment): Path<String>) -> Answer {
    let mut world = shared.world();
    let head = is_head(&world, world.comments.get(&comment)?);
    let gone_one = world.comments.remove(&comment)?;
    if head {
        world
            .comments
            .retain(|other| other["thread_id"] != gone_one["thread_id"]);
    }
    gone()
}

/// What is commented on: `record`, `entry`, and the thread if it goes on.
fn place(world: &World, scopes: &Scopes, body: &Members<'_>) -> Result<Value, Problem> {
    if let Some(thread) = body.may::<Uuid>("thread_id")? {
        let found = world
            .comments
            .iter()
            .find(|one| one["thread_id"] == thread.to_string());
        let head = found
            .ok_or_else(|| Problem::value_not_found(format!("there is no thread {thread}")))?;
        let (record, entry) = (&head["record"], &head["entry"]);
        return Ok(json!({ "thread_id": thread, "record": record, "entry": entry }));
    }
    if let Some(target) = body.optional_object("record")? {
        scopes.require(&["object_configuration:read", "record_permission:read"])?;
        let (object, record): (&str, Uuid) = (target.need("object")?, target.need("record_id")?);
        let home = world.addressed(object, record).map_err(Problem::in_body)?;
        let record = json!({ "object_id": home.id, "record_id": record });
        return Ok(json!({ "record": record, "entry": null }));
    }
    let Some(target) = body.optional_object("entry")? else {
        return Err(Problem::required(
            &body.at("record"),
            "a thread, a record or an entry",
        ));
    };
    scopes.require(&["list_configuration:read", "list_entry:read"])?;
    let (list, entry): (&str, Uuid) = (target.need("list")?, target.need("entry_id")?);
    let home = world
        .collection(Owner::List(list))
        .map_err(Problem::in_body)?;
    let parent = home.record(entry).map_err(Problem::in_body)?.parent();
    let object = match &home.nature {
        Nature::List(list) => list.parent,
        Nature::Object { .. } | Nature::Activity { .. } => home.id,
    };
    Ok(json!({
        "record": { "object_id": object, "record_id": parent },
        "entry": { "list_id": home.id, "entry_id": entry },
    }))
}

fn is_head(world: &World, comment: &Value) -> bool {
    let mut thread = of_thread(world, &comment["thread_id"]);
    thread
        .next()
        .is_some_and(|head| head["id"] == comment["id"])
}

fn of_thread<'a>(world: &'a World, thread: &'a Value) -> impl Iterator<Item = &'a Value> {
    world
        .comments
        .iter()
        .filter(move |one| one["thread_id"] == *thread)
}

fn render(world: &World, thread: &Value) -> Value {
    let comments: Vec<&Value> = of_thread(world, thread).collect();
    json!({
        "id": { "workspace_id": world.workspace_id, "thread_id": thread },
        "created_at": comments.first().map(|head| &head["created_at"]),
        "comments": comments,
    })
}
