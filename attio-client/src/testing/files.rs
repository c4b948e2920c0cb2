//! The routes of `/v2/files`.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, HOST, LOCATION};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use uuid::Uuid;

use super::multipart::{self, Part};
use super::params::{PageSize, Params, id};
use super::payload::Payload;
use super::problem::{Path as JsonPath, Problem};
use super::reply::{Answer, data, gone};
use super::server::Shared;
use super::world::World;

/// The most bytes of a file.
const LARGEST: usize = 50 * 1024 * 1024;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/files", get(list).post(create))
        .route("/v2/files/upload", post(upload))
        .route("/v2/files/{file_id}", get(read).delete(delete))
        .route("/v2/files/{file_id}/download", get(download))
}

/// Where downloads lead: a store that wants no token, as the signed links of the real one.
pub(super) fn open_routes() -> Router<Arc<Shared>> {
    Router::new().route("/fake-storage/{file_id}", get(content))
}

async fn list(State(shared): State<Arc<Shared>>, params: Params) -> Answer {
    let world = shared.world();
    let record = id("record", params.need("record_id")?)?;
    let object = world.addressed(params.need("object")?, record)?.id;
    let folder = params.id("parent_folder_id")?.map(|id| json!(id));
    let provider = params.get("storage_provider");
    let files = world.files.iter().filter(|file| {
        file["object_id"] == json!(object)
            && file["record_id"] == json!(record)
            && folder
                .as_ref()
                .is_none_or(|id| file["parent_folder_id"] == *id)
            && provider.is_none_or(|provider| file["storage_provider"] == provider)
    });
    let files = files.cloned().collect();
    Ok(Json(params.page(files, PageSize::at_most(50, 200))?))
}

/// A folder, or a file or folder that another service keeps.
async fn create(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.bare();
    let mut world = shared.world();
    let kinds = ["folder", "connected-folder", "connected-file"];
    let kind = body.one_of("file_type", &kinds)?;
    let (object, record): (&str, Uuid) = (body.need("object")?, body.need("record_id")?);
    let mut file = blank(&mut world, kind, object, record)?;
    if kind == "folder" {
        file["name"] = body.need::<&str>("name")?.into();
        let folder: Option<&str> = body.may("parent_folder_id")?;
        file["parent_folder_id"] = folder_id(&world, folder)?;
        file["storage_provider"] = "attio".into();
    } else {
        let providers = ["dropbox", "box", "google-drive", "microsoft-onedrive"];
        file["storage_provider"] = body.one_of("storage_provider", &providers)?.into();
        let external: &str = body.need("external_provider_file_id")?;
        file["external_provider_file_id"] = external.into();
        let drive: Option<Option<&str>> = body.may("microsoft_drive_id")?;
        file["microsoft_drive_id"] = json!(drive.flatten());
    }
    data(keep(&mut world, file, None))
}

async fn upload(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), Problem> {
    let parts = multipart::parse(&headers, &body)?;
    let find = |name: &str| parts.iter().find(|part| part.name == name);
    let text = |name: &str| {
        let part = find(name)?;
        std::str::from_utf8(&part.content).ok()
    };
    let missing = |name: &str| Problem::required(&JsonPath::from([name.into()]), "a part");
    let Part {
        filename,
        content_type,
        content,
        ..
    } = find("file").ok_or_else(|| missing("file"))?;
    if content.len() > LARGEST {
        return Err(Problem::too_large("a file has at most 50 MB"));
    }
    let object = text("object").ok_or_else(|| missing("object"))?;
    let record = text("record_id").ok_or_else(|| missing("record_id"))?;
    let mut world = shared.world();
    let folder = folder_id(&world, text("parent_folder_id"))?;
    let mut file = blank(&mut world, "file", object, id("record", record)?)?;
    file["name"] = filename.as_deref().unwrap_or("file").into();
    file["content_type"] = json!(content_type);
    file["content_size"] = content.len().into();
    file["parent_folder_id"] = folder;
    file["storage_provider"] = "attio".into();
    let Json(answer) = data(keep(&mut world, file, Some(content.clone())))?;
    Ok((StatusCode::CREATED, Json(answer)))
}

async fn read(State(shared): State<Arc<Shared>>, Path(file): Path<String>) -> Answer {
    let world = shared.world();
    let mut file = world.files.get(&file)?.clone();
    if file["file_type"] == "folder" {
        let id = &file["id"]["file_id"];
        let inside = world.files.iter().any(|one| one["parent_folder_id"] == *id);
        file["has_children"] = inside.into();
    }
    data(file)
}

async fn delete(State(shared): State<Arc<Shared>>, Path(file): Path<String>) -> Answer {
    let mut world = shared.world();
    world.files.remove(&file)?;
    world.contents.remove(&id("file", &file)?);
    gone()
}

async fn download(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(file): Path<String>,
) -> Result<Response, Problem> {
    let world = shared.world();
    world.files.get(&file)?;
    let id = id("file", &file)?;
    if !world.contents.contains_key(&id) {
        let message = "only files that Attio keeps can be downloaded";
        return Err(Problem::invalid("validation_type", message));
    }
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let host = host.unwrap_or("127.0.0.1");
    let location = format!("http://{host}/fake-storage/{id}?signature=fake");
    Ok((StatusCode::FOUND, [(LOCATION, location)]).into_response())
}

async fn content(
    State(shared): State<Arc<Shared>>,
    Path(file): Path<String>,
) -> Result<Response, Problem> {
    let world = shared.world();
    let found = world.files.get(&file)?;
    let content_type = found["content_type"].as_str();
    let content_type = content_type
        .unwrap_or("application/octet-stream")
        .to_owned();
    let content = world.contents.get(&id("file", &file)?).cloned();
    Ok(([(CONTENT_TYPE, content_type)], content.unwrap_or_default()).into_response())
}

/// What all sorts of files have.
fn blank(world: &mut World, kind: &str, object: &str, record: Uuid) -> Result<Value, Problem> {
    let home = world.addressed(object, record)?;
    let (object, slug) = (home.id, home.slug.clone());
    Ok(json!({
        "id": { "workspace_id": world.workspace_id, "file_id": world.ids.mint() },
        "file_type": kind,
        "object_id": object,
        "object_slug": slug,
        "record_id": record,
        "created_at": world.clock.tick(),
        "created_by_actor": world.actor(),
    }))
}

fn keep(world: &mut World, file: Value, content: Option<Bytes>) -> Value {
    let id = file["id"]["file_id"]
        .as_str()
        .and_then(|id| id.parse().ok());
    if let Some(id) = id {
        world.files.put(id, file.clone());
        if let Some(content) = content {
            world.contents.insert(id, content);
        }
    }
    file
}

/// The folder to put something into, or null.
fn folder_id(world: &World, folder: Option<&str>) -> Result<Value, Problem> {
    let Some(folder) = folder else {
        return Ok(Value::Null);
    };
    let found = world.files.get(folder).map_err(Problem::in_body)?;
    match found["file_type"] == "folder" {
        true => Ok(found["id"]["file_id"].clone()),
        false => Err(Problem::value_not_found(format!("{folder} is no folder"))),
    }
}
