//! The routes of `/scim/v2`: users and groups that an identity provider keeps in step.
//!
//! Of Attio's own resources little more than the paths is known: these are the ones of RFC 7643, of
//! which the fake keeps whatever it is sent.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use serde_json::{Value, json};

use super::members::Members;
use super::payload::Payload;
use super::problem::Problem;
use super::server::Shared;
use super::shelf::Shelf;
use super::world::World;

type Answer = Result<Response, Problem>;

/// What a route is about.
#[derive(Clone, Copy)]
enum Resource {
    Users,
    Groups,
}

pub(super) fn routes() -> Router<Arc<Shared>> {
    let mut all = Router::new().route("/scim/v2/Schemas", get(schemas));
    for resource in [Resource::Users, Resource::Groups] {
        let base = match resource {
            Resource::Users => "/scim/v2/Users",
            Resource::Groups => "/scim/v2/Groups",
        };
        let routes = Router::new().route(base, get(list).post(create)).route(
            &format!("{base}/{{id}}"),
            get(read).put(replace).patch(patch).delete(delete),
        );
        all = all.merge(routes.layer(Extension(resource)));
    }
    all
}

async fn schemas() -> Response {
    let schemas = [Resource::Users, Resource::Groups].map(|one| json!({ "id": one.schema() }));
    several(schemas.to_vec())
}

async fn list(
    State(shared): State<Arc<Shared>>,
    Extension(resource): Extension<Resource>,
) -> Response {
    let mut world = shared.world();
    several(resource.shelf(&mut world).iter().cloned().collect())
}

async fn create(
    State(shared): State<Arc<Shared>>,
    Extension(resource): Extension<Resource>,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    let new = resource.read(&body.bare())?;
    let key = resource.key();
    if resource
        .shelf(&mut world)
        .iter()
        .any(|one| one[key] == new[key])
    {
        let message = format!("there is one with the {key} {} already", new[key]);
        return Err(Problem::conflict("uniqueness_conflict", message));
    }
    let id = world.ids.mint();
    let new = identified(new, &json!(id));
    resource.shelf(&mut world).put(id, new.clone());
    Ok(answer(StatusCode::CREATED, &new))
}

async fn read(
    State(shared): State<Arc<Shared>>,
    Extension(resource): Extension<Resource>,
    Path(id): Path<String>,
) -> Answer {
    let mut world = shared.world();
    Ok(answer(StatusCode::OK, resource.shelf(&mut world).get(&id)?))
}

async fn replace(
    State(shared): State<Arc<Shared>>,
    Extension(resource): Extension<Resource>,
    Path(id): Path<String>,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    let new = resource.read(&body.bare())?;
    let old = resource.shelf(&mut world).get_mut(&id)?;
    *old = identified(new, &old["id"]);
    Ok(answer(StatusCode::OK, old))
}

/// `add` and `replace` set members, `remove` takes them away; the fake knows no deeper paths.
async fn patch(
    State(shared): State<Arc<Shared>>,
    Extension(resource): Extension<Resource>,
    Path(id): Path<String>,
    body: Payload,
) -> Answer {
    let mut world = shared.world();
    let shelf = resource.shelf(&mut world);
    let mut new = shelf.get(&id)?.clone();
    for (operation, path) in body.bare().list("Operations")? {
        let operation = Members::of(operation, path)?;
        let op = operation.need::<&str>("op")?.to_ascii_lowercase();
        let target: Option<&str> = operation.may("path")?;
        let value = operation.map.get("value").cloned().unwrap_or_default();
        match (op.as_str(), target, new.as_object_mut()) {
            ("remove", Some(target), Some(members)) => drop(members.remove(target)),
            ("add" | "replace", Some(target), Some(members)) => {
                members.insert(target.to_owned(), value);
            }
            ("add" | "replace", None, Some(members)) => {
                members.extend(value.as_object().cloned().unwrap_or_default());
            }
            _ => return Err(operation.unusable("op", "takes `add`, `remove` or `replace`")),
        }
    }
    shelf.get_mut(&id)?.clone_from(&new);
    Ok(answer(StatusCode::OK, &new))
}

async fn delete(
    State(shared): State<Arc<Shared>>,
    Extension(resource): Extension<Resource>,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let mut world = shared.world();
    resource.shelf(&mut world).remove(&id)?;
    Ok(StatusCode::NO_CONTENT)
}

impl Resource {
    fn shelf(self, world: &mut World) -> &mut Shelf {
        match self {
            Self::Users => &mut world.scim_users,
            Self::Groups => &mut world.scim_groups,
        }
    }

    /// What no two of them share.
    fn key(self) -> &'static str {
        match self {
            Self::Users => "userName",
            Self::Groups => "displayName",
        }
    }

    fn schema(self) -> &'static str {
        match self {
            Self::Users => "urn:ietf:params:scim:schemas:core:2.0:User",
            Self::Groups => "urn:ietf:params:scim:schemas:core:2.0:Group",
        }
    }

    fn read(self, body: &Members<'_>) -> Result<Value, Problem> {
        body.need::<&[Value]>("schemas")?;
        body.need::<&str>(self.key())?;
        Ok(Value::Object(body.map.clone()))
    }
}

fn identified(mut resource: Value, id: &Value) -> Value {
    resource["id"] = id.clone();
    resource
}

fn several(resources: Vec<Value>) -> Response {
    let list = json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
        "totalResults": resources.len(),
        "startIndex": 1,
        "itemsPerPage": resources.len(),
        "Resources": resources,
    });
    answer(StatusCode::OK, &list)
}

fn answer(status: StatusCode, body: &Value) -> Response {
    let content_type = [(CONTENT_TYPE, "application/scim+json")];
    (status, content_type, body.to_string()).into_response()
}
