//! The routes of `/v2/tasks`.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use serde_json::{Value, json};

use super::members::{Members, Moment};
use super::params::{PageSize, Params};
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data, gone};
use super::server::Shared;
use super::values::{actor, record};
use super::world::World;

/// The most characters of a task.
const LONGEST: usize = 2000;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/tasks", get(list).post(create))
        .route(
            "/v2/tasks/{task_id}",
            get(read).patch(update).delete(delete),
        )
}

async fn list(State(shared): State<Arc<Shared>>, params: Params) -> Answer {
    let world = shared.world();
    let assignee = match params.get("assignee") {
        None => None,
        Some("null") => Some(Value::Null),
        Some(name) => Some(json!(world.member(name)?.id)),
    };
    let object = match params.get("linked_object") {
        Some(name) => Some(json!(world.object(name)?.slug)),
        None => None,
    };
    let linked = params.id("linked_record_id")?.map(|id| json!(id));
    let completed = params.flag("is_completed")?;
    let mut tasks: Vec<&Value> = world
        .tasks
        .iter()
        .filter(|task| {
            completed.is_none_or(|completed| task["is_completed"] == completed)
                && assignee.as_ref().is_none_or(|who| is_assigned(task, who))
                && object
                    .as_ref()
                    .is_none_or(|slug| has(task, "linked_records", "target_object_id", slug))
                && linked
                    .as_ref()
                    .is_none_or(|id| has(task, "linked_records", "target_record_id", id))
        })
        .collect();
    sort(&mut tasks, params.get("sort"))?;
    let page = params.cut(tasks.into_iter().cloned(), PageSize::of(500))?;
    data(page.into())
}

async fn create(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.data()?;
    let content: &str = body.need("content")?;
    if content.chars().count() > LONGEST {
        return Err(body.unusable("content", "takes at most 2000 characters"));
    }
    body.one_of("format", &["plaintext"])?;
    for key in ["deadline_at", "is_completed", "linked_records", "assignees"] {
        if !body.has(key) {
            return Err(Problem::required(
                &body.at(key),
                "a value, be it null or empty",
            ));
        }
    }
    let mut world = shared.world();
    let now = world.clock.tick();
    let id = world.ids.mint();
    let mut task = json!({
        "id": { "workspace_id": world.workspace_id, "task_id": id },
        "content_plaintext": content,
        "is_completed": false,
        "completed_at": null,
        "created_by_actor": world.actor(),
        "created_at": now,
    });
    write(&world, &mut task, &body)?;
    world.tasks.put(id, task.clone());
    data(task)
}

async fn read(State(shared): State<Arc<Shared>>, Path(task): Path<String>) -> Answer {
    data(shared.world().tasks.get(&task)?.clone())
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Path(task): Path<String>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let mut new = world.tasks.get(&task)?.clone();
    world.clock.tick();
    write(&world, &mut new, &body)?;
    world.tasks.get_mut(&task)?.clone_from(&new);
    data(new)
}

async fn delete(State(shared): State<Arc<Shared>>, Path(task): Path<String>) -> Answer {
    shared.world().tasks.remove(&task)?;
    gone()
}

/// Takes over everything that can be changed.
fn write(world: &World, task: &mut Value, body: &Members<'_>) -> Result<(), Problem> {
    if let Some(deadline) = body.may::<Option<Moment>>("deadline_at")? {
        task["deadline_at"] = deadline.map_or(Value::Null, |Moment(deadline)| deadline);
    }
    if let Some(completed) = body.may::<bool>("is_completed")? {
        if task["is_completed"] != completed {
            task["completed_at"] = match completed {
                true => world.clock.now(),
                false => Value::Null,
            };
        }
        task["is_completed"] = completed.into();
    }
    if body.has("linked_records") {
        let linked = body.list("linked_records")?.into_iter().map(|(one, path)| {
            let found = record(world, &[], one, &path)?;
            // The slug, whatever the name says: so it is in live answers.
            Ok(json!({
                "target_object_id": found.get("target_object"),
                "target_record_id": found.get("target_record_id"),
            }))
        });
        task["linked_records"] = linked.collect::<Result<_, Problem>>()?;
    }
    if body.has("assignees") {
        let assignees = body.list("assignees")?.into_iter().map(|(one, path)| {
            let found = actor(world, one, &path)?;
            Ok(json!({
                "referenced_actor_type": found.get("referenced_actor_type"),
                "referenced_actor_id": found.get("referenced_actor_id"),
            }))
        });
        task["assignees"] = assignees.collect::<Result<_, Problem>>()?;
    }
    Ok(())
}

/// `null` is assigned to what nobody is assigned to.
fn is_assigned(task: &Value, who: &Value) -> bool {
    match who {
        Value::Null => task["assignees"] == json!([]),
        who => has(task, "assignees", "referenced_actor_id", who),
    }
}

/// Whether an element of a list has a member that is this.
fn has(task: &Value, list: &str, member: &str, wanted: &Value) -> bool {
    let list = task[list].as_array();
    list.is_some_and(|list| list.iter().any(|one| one[member] == *wanted))
}

/// What is not done counts as done before everything else.
fn sort(tasks: &mut [&Value], order: Option<&str>) -> Result<(), Problem> {
    let key = |name: &'static str| move |task: &&Value| task[name].as_str().map(str::to_owned);
    match order {
        None | Some("created_at:asc") => tasks.sort_by_key(key("created_at")),
        Some("created_at:desc") => {
            tasks.sort_by_key(|task| std::cmp::Reverse(key("created_at")(task)));
        }
        Some("completed_at:asc") => tasks.sort_by_key(key("completed_at")),
        Some("completed_at:desc") => {
            tasks.sort_by_key(|task| std::cmp::Reverse(key("completed_at")(task)));
        }
        Some(other) => {
            let why = format!("there is no order `{other}`");
            return Err(Problem::unusable(&vec!["sort".into()], why));
        }
    }
    Ok(())
}
