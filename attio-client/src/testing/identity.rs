//! The routes of `/v2/self` and `/v2/workspace_members`: who asks, and who is there.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use super::auth;
use super::params::id;
use super::problem::Problem;
use super::reply::{Answer, data};
use super::server::Shared;
use super::world::{Member, World};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/workspace_members", get(list))
        .route("/v2/workspace_members/{workspace_member_id}", get(read))
}

/// The one route that is open to bad tokens.
pub(super) fn open_routes() -> Router<Arc<Shared>> {
    Router::new().route("/v2/self", get(identify))
}

async fn identify(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    if auth::bearer(&headers)? != shared.token() || !shared.is_active() {
        return Ok(Json(json!({ "active": false })));
    }
    let world = shared.world();
    Ok(Json(json!({
        "active": true,
        "scope": shared.scopes().to_string(),
        "client_id": world.actor_id,
        "token_type": "Bearer",
        "token_level": shared.level().name(),
        "exp": null,
        "iat": 1_767_225_600,
        "sub": world.workspace_id,
        "aud": world.actor_id,
        "iss": "attio.com",
        "authorized_by_workspace_member_id":
            world.members.first().map_or(world.actor_id, |member| member.id),
        "workspace_id": world.workspace_id,
        "workspace_name": "Fake",
        "workspace_slug": "fake",
        "workspace_logo_url": null,
    })))
}

async fn list(State(shared): State<Arc<Shared>>) -> Answer {
    let world = shared.world();
    data(
        world
            .members
            .iter()
            .map(|member| render(&world, member))
            .collect(),
    )
}

async fn read(State(shared): State<Arc<Shared>>, Path(member): Path<String>) -> Answer {
    let world = shared.world();
    let wanted = id("workspace member", &member)?;
    let found = world.members.iter().find(|member| member.id == wanted);
    match found {
        Some(found) => data(render(&world, found)),
        None => Err(Problem::not_found(format!(
            "there is no workspace member {wanted}"
        ))),
    }
}

impl World {
    /// A member by e-mail address or id; 400 if there is none.
    pub(super) fn member(&self, name: &str) -> Result<&Member, Problem> {
        let is_named = |member: &&Member| {
            member.email.eq_ignore_ascii_case(name) || name.parse() == Ok(member.id)
        };
        self.members.iter().find(is_named).ok_or_else(|| {
            Problem::value_not_found(format!("there is no workspace member `{name}`"))
        })
    }
}

/// A member is called as in the address: `ada.lovelace@…` is Ada Lovelace.
fn render(world: &World, member: &Member) -> Value {
    let local = member.email.split('@').next().unwrap_or_default();
    let (first, last) = local.split_once('.').unwrap_or((local, ""));
    json!({
        "id": { "workspace_id": world.workspace_id, "workspace_member_id": member.id },
        "first_name": super::schema::spoken(first),
        "last_name": super::schema::spoken(last),
        "email_address": member.email,
        "avatar_url": null,
        "access_level": "member",
        "created_at": member.created_at,
    })
}
