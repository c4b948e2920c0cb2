//! The routes of `/v2/notes`.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use serde_json::{Value, json};
use uuid::Uuid;

use super::members::{Members, Moment};
use super::params::{PageSize, Params};
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data, gone};
use super::server::Shared;

/// The most bytes that the fake takes in a note; where Attio's limit lies is not known.
const LARGEST: usize = 1_000_000;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/notes", get(list).post(create))
        .route(
            "/v2/notes/{note_id}",
            get(read).patch(update).delete(delete),
        )
}

async fn list(State(shared): State<Arc<Shared>>, params: Params) -> Answer {
    let world = shared.world();
    let object = match params.get("parent_object") {
        Some(name) => Some(world.object(name)?.slug.as_str()),
        None => None,
    };
    let record = params.id("parent_record_id")?.map(|id| id.to_string());
    let notes = world.notes.iter().filter(|note| {
        object.is_none_or(|object| note["parent_object"] == object)
            && record
                .as_ref()
                .is_none_or(|id| note["parent_record_id"] == **id)
    });
    let page = params.cut(notes.cloned(), PageSize::at_most(10, 50))?;
    data(page.into())
}

async fn create(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let record: Uuid = body.need("parent_record_id")?;
    let object = world
        .addressed(body.need("parent_object")?, record)?
        .slug
        .clone();
    let mut note = json!({
        "parent_object": object,
        "parent_record_id": record,
        "title": body.need::<&str>("title")?,
        "meeting_id": body.may::<Option<Uuid>>("meeting_id")?.flatten(),
        "tags": [],
        "created_by_actor": world.actor(),
    });
    body.need::<&str>("content")?;
    write(&mut note, &body)?;
    let given: Option<Moment> = body.may("created_at")?;
    let now = world.clock.tick();
    note["created_at"] = given.map_or(now, |Moment(given)| given);
    let id = world.ids.mint();
    note["id"] = json!({ "workspace_id": world.workspace_id, "note_id": id });
    world.notes.put(id, note.clone());
    data(note)
}

async fn read(State(shared): State<Arc<Shared>>, Path(note): Path<String>) -> Answer {
    data(shared.world().notes.get(&note)?.clone())
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Path(note): Path<String>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let mut new = world.notes.get(&note)?.clone();
    if let Some(title) = body.may::<&str>("title")? {
        new["title"] = title.into();
    }
    if body.has("content") {
        write(&mut new, &body)?;
    }
    world.clock.tick();
    world.notes.get_mut(&note)?.clone_from(&new);
    data(new)
}

async fn delete(State(shared): State<Arc<Shared>>, Path(note): Path<String>) -> Answer {
    shared.world().notes.remove(&note)?;
    gone()
}

/// Puts `content` into both of its forms.
fn write(note: &mut Value, body: &Members<'_>) -> Result<(), Problem> {
    let content: &str = body.need("content")?;
    let markdown = body.one_of("format", &["plaintext", "markdown"])? == "markdown";
    if content.len() > LARGEST {
        return Err(Problem::too_large("a note is not that long"));
    }
    note["content_markdown"] = content.into();
    note["content_plaintext"] = match markdown {
        true => plain(content).into(),
        false => content.into(),
    };
    Ok(())
}

/// Markdown without the marks of headings, lists and emphasis.
fn plain(markdown: &str) -> String {
    let lines = markdown.lines().map(|line| {
        let line = line.trim_start_matches('#').trim_start();
        let line = line.strip_prefix("- ").unwrap_or(line);
        ["**", "~~", "==", "*"]
            .iter()
            .fold(line.to_owned(), |line, mark| line.replace(mark, ""))
    });
    lines.collect::<Vec<_>>().join("\n")
}
