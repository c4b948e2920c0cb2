//! The routes of `/v2/webhooks`.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use serde_json::{Value, json};

use super::members::Members;
use super::params::{PageSize, Params};
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data, gone};
use super::server::Shared;
use super::subscriptions;
use super::world::World;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/webhooks", get(list).post(create))
        .route(
            "/v2/webhooks/{webhook_id}",
            get(read).patch(update).delete(delete),
        )
}

async fn list(State(shared): State<Arc<Shared>>, params: Params) -> Answer {
    let world = shared.world();
    let size = PageSize::at_most(10, 100).at_least(10);
    let page = params.cut(world.webhooks.iter().map(public), size)?;
    data(page.into())
}

async fn create(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let mut webhook = json!({});
    write(&world, &mut webhook, &body)?;
    for key in ["target_url", "subscriptions"] {
        if webhook.get(key).is_none() {
            return Err(Problem::required(&body.at(key), "a value"));
        }
    }
    let id = world.ids.mint();
    let (one, two) = (world.ids.mint(), world.ids.mint());
    webhook["id"] = json!({ "workspace_id": world.workspace_id, "webhook_id": id });
    webhook["status"] = "active".into();
    webhook["created_at"] = world.clock.tick();
    webhook["secret"] = format!("{}{}", one.simple(), two.simple()).into();
    world.webhooks.put(id, webhook.clone());
    // The only answer that has the secret.
    data(webhook)
}

async fn read(State(shared): State<Arc<Shared>>, Path(webhook): Path<String>) -> Answer {
    data(public(shared.world().webhooks.get(&webhook)?))
}

async fn update(
    State(shared): State<Arc<Shared>>,
    Path(webhook): Path<String>,
    body: Payload,
) -> Answer {
    let body = body.data()?;
    let mut world = shared.world();
    let mut new = world.webhooks.get(&webhook)?.clone();
    write(&world, &mut new, &body)?;
    world.webhooks.get_mut(&webhook)?.clone_from(&new);
    data(public(&new))
}

async fn delete(State(shared): State<Arc<Shared>>, Path(webhook): Path<String>) -> Answer {
    shared.world().webhooks.remove(&webhook)?;
    gone()
}

/// Takes over what can be changed.
fn write(world: &World, webhook: &mut Value, body: &Members<'_>) -> Result<(), Problem> {
    if let Some(url) = body.may::<&str>("target_url")? {
        // Attio wants HTTPS of everyone; a test listens on this machine.
        let here = ["http://127.0.0.1:", "http://localhost:"];
        if !url.starts_with("https://") && !here.iter().any(|here| url.starts_with(here)) {
            return Err(body.unusable("target_url", "events are delivered over HTTPS"));
        }
        let id = webhook.get("id");
        if world
            .webhooks
            .iter()
            .any(|one| one["target_url"] == url && one.get("id") != id)
        {
            let message = format!("there is a webhook with the target `{url}` already");
            return Err(Problem::conflict("uniqueness_conflict", message));
        }
        webhook["target_url"] = url.into();
    }
    if body.has("subscriptions") {
        webhook["subscriptions"] = subscriptions::read(body)?;
    }
    Ok(())
}

/// A webhook without its secret.
fn public(webhook: &Value) -> Value {
    let mut webhook = webhook.clone();
    if let Some(members) = webhook.as_object_mut() {
        members.remove("secret");
    }
    webhook
}
