//! What is sent of a body that is written member by member.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use attio_client::testing::FakeAttio;
use attio_client::types::{AttributeTarget, AttributeType};
use attio_client::{Client, TaskId};
use serde_json::{Value, json};

const TASK: &str = "11111111-1111-4111-8111-111111111111";

async fn start() -> (FakeAttio, Client) {
    let fake = FakeAttio::start().await.expect("a fake");
    let attio = Client::builder().base_url(fake.url()).bearer(fake.token());
    (fake, attio.build().expect("a client"))
}

fn sent(fake: &FakeAttio) -> Value {
    let request = fake.requests().pop().expect("a request");
    serde_json::from_slice(request.body()).expect("JSON")
}

#[tokio::test]
async fn what_must_be_there_is_there_from_the_start() {
    let (fake, attio) = start().await;
    let _ = attio.tasks().create("Call Ada").send().await;
    let task = json!({
        "content": "Call Ada", "format": "plaintext", "deadline_at": null, "is_completed": false,
        "linked_records": [], "assignees": [],
    });
    assert_eq!(sent(&fake), json!({ "data": task }));
    let people = attio.attributes(AttributeTarget::Objects, "people");
    let tier = people.create("Tier", "tier", AttributeType::Select);
    let _ = tier.is_multiselect(true).send().await;
    let tier = json!({
        "title": "Tier", "api_slug": "tier", "type": "select", "description": null,
        "is_required": false, "is_unique": false, "is_multiselect": true, "config": {},
    });
    assert_eq!(sent(&fake), json!({ "data": tier }));
    let _ = attio.scim().create_user("ada@example.com").send().await;
    let schemas = ["urn:ietf:params:scim:schemas:core:2.0:User"];
    assert_eq!(
        sent(&fake),
        json!({ "schemas": schemas, "userName": "ada@example.com" })
    );
}

#[tokio::test]
async fn of_an_update_only_what_is_set_is_sent() {
    let (fake, attio) = start().await;
    let id: TaskId = TASK.parse().expect("an id");
    let update = || attio.tasks().update(id);
    let _ = update().send().await;
    assert_eq!(sent(&fake), json!({ "data": {} }));
    let _ = update().is_completed(false).is_completed(true).send().await;
    assert_eq!(sent(&fake), json!({ "data": { "is_completed": true } }));
    let _ = update().clear_assignees().clear_deadline_at().send().await;
    assert_eq!(
        sent(&fake),
        json!({ "data": { "assignees": [], "deadline_at": null } })
    );
}
