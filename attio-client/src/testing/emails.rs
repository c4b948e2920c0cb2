//! The routes of `/v2/emails` and `/v2/sequences`.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::params::{PageSize, Params};
use super::payload::Payload;
use super::problem::Problem;
use super::reply::{Answer, data};
use super::server::Shared;
use super::values::parse_timestamp;
use super::world::World;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/emails", get(list))
        .route("/v2/sequences/unsubscribed_emails", post(unsubscribe))
}

async fn list(State(shared): State<Arc<Shared>>, params: Params) -> Answer {
    let world = shared.world();
    let object = match params.get("linked_object") {
        Some(name) => Some(json!(world.object(name)?.id)),
        None => None,
    };
    let split = |key: &str| -> Option<Vec<&str>> { Some(params.get(key)?.split(',').collect()) };
    let (people, records) = (split("participants"), split("linked_record_ids"));
    let domain = params.get("domain");
    let after = params.get("sent_after").and_then(parse_timestamp);
    let before = params.get("sent_before").and_then(parse_timestamp);
    let found = world.emails.iter().filter(|email| {
        let sent = sent_at(email);
        let any = |list: &str, holds: &dyn Fn(&Value) -> bool| {
            email[list]
                .as_array()
                .is_some_and(|all| all.iter().any(holds))
        };
        let is_one_of = |value: &Value, all: &[&str]| all.iter().any(|one| value == one);
        after.is_none_or(|after| sent > Some(after))
            && before.is_none_or(|before| sent < Some(before))
            && domain.is_none_or(|domain| any("participants", &|one| one["email_domain"] == domain))
            && people.as_ref().is_none_or(|people| {
                any("participants", &|one| {
                    is_one_of(&one["email_address"], people)
                })
            })
            && object
                .as_ref()
                .is_none_or(|id| any("linked_records", &|one| one["object_id"] == *id))
            && records.as_ref().is_none_or(|records| {
                any("linked_records", &|one| {
                    is_one_of(&one["record_id"], records)
                })
            })
    });
    let found = found.cloned().collect();
    Ok(Json(params.page(found, PageSize::at_most(50, 200))?))
}

async fn unsubscribe(State(shared): State<Arc<Shared>>, body: Payload) -> Answer {
    let body = body.data()?;
    let addresses = body.list("email_addresses")?;
    let mut world = shared.world();
    let now = world.clock.tick();
    let mut answer = Vec::with_capacity(addresses.len());
    for (address, path) in addresses {
        let Some(text) = address.as_str().filter(|text| text.contains('@')) else {
            return Err(Problem::unusable(&path, "no e-mail address"));
        };
        let since = world.unsubscribed.entry(text.to_owned());
        let since = since.or_insert_with(|| now.clone());
        answer.push(json!({ "email_address": text, "created_at": since }));
    }
    data(answer.into())
}

impl World {
    /// Takes in an e-mail, and gives it what it lacks.
    pub(super) fn receive(&mut self, mut email: Value) {
        let (mailbox, id) = (self.ids.mint(), self.ids.mint());
        let now = self.clock.tick();
        let Some(members) = email.as_object_mut() else {
            return;
        };
        let rest = [
            (
                "id",
                json!({
                    "workspace_id": self.workspace_id,
                    "mailbox_id": mailbox,
                    "email_id": id,
                }),
            ),
            ("direction", json!("inbound")),
            ("subject_line", Value::Null),
            ("sent_at", now),
            ("participants", json!([])),
            ("linked_records", json!([])),
        ];
        for (key, value) in rest {
            members.entry(key).or_insert(value);
        }
        self.emails.push(email);
    }
}

fn sent_at(email: &Value) -> Option<Timestamp> {
    parse_timestamp(email["sent_at"].as_str()?)
}
