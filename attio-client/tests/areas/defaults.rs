//! Default values, against the fake.

use attio_client::types::{AttributeDefinition, AttributeType, DefaultValue, ErrorCode};
use attio_client::{BySlug, Client, Custom, Error};
use serde_json::{Value, json};

use crate::objects::{OBJECTS, definition, make, refusal, with_projects};
use crate::support::*;

fn with_default(slug: &str, kind: AttributeType, default: Value) -> AttributeDefinition {
    let default: DefaultValue = serde_json::from_value(default).expect("a default value");
    let mut definition = definition(slug, kind);
    definition.default_value = default.into();
    definition
}

fn dynamic(slug: &str, kind: AttributeType, template: &str) -> AttributeDefinition {
    with_default(
        slug,
        kind,
        json!({ "type": "dynamic", "template": template }),
    )
}

async fn refused(attio: &Client, definition: &AttributeDefinition) -> (u16, ErrorCode) {
    let made: Result<_, Error> = attio
        .attributes(OBJECTS, "projects")
        .create(definition)
        .send()
        .await;
    refusal(made)
}

#[tokio::test]
async fn what_is_not_told_is_the_default() {
    let (fake, attio) = with_projects().await;
    let code = json!({ "type": "static", "template": [{ "value": "P-0" }] });
    make(&attio, &with_default("code", AttributeType::Text, code)).await;
    let lead = dynamic("lead", AttributeType::ActorReference, "current-user");
    assert!(make(&attio, &lead).await.is_default_value_enabled);
    make(&attio, &dynamic("due", AttributeType::Date, "P1M2D")).await;
    make(
        &attio,
        &dynamic("review", AttributeType::Timestamp, "PT36H"),
    )
    .await;
    make(&attio, &dynamic("begun", AttributeType::Timestamp, "PT0S")).await;

    let project = attio.records("projects").create().send().await;
    let project = project.expect("a record");
    assert_eq!(project.values.text("code"), Some("P-0"));
    let record = fake
        .record("projects", project.id.record_id)
        .expect("a record");
    let first = |slug: &str| record["values"][slug][0].clone();
    assert_eq!(first("lead")["referenced_actor_id"], GRACE);
    // The fake's time begins with 2026, and all of this takes seconds of it.
    assert_eq!(first("due")["value"], "2026-02-03");
    let review = first("review")["value"].to_string();
    assert!(review.starts_with("\"2026-01-02T12:00:"), "{review}");
    assert_eq!(first("begun")["value"], record["created_at"]);

    // Those that are there already have none of it, and what is told is what counts.
    let told = attio.records("projects").create();
    let told = told.attribute("code", Custom::text("P-1"));
    assert_eq!(
        told.send().await.expect("a record").values.text("code"),
        Some("P-1")
    );
}

#[tokio::test]
async fn nobody_is_the_current_user_of_a_workspace_without_members() {
    use attio_client::testing::FakeAttio;
    let (fake, attio) = start(FakeAttio::builder().object("projects", [])).await;
    make(
        &attio,
        &dynamic("lead", AttributeType::ActorReference, "current-user"),
    )
    .await;
    let project = attio.records("projects").create().send().await;
    let id = project.expect("a record").id.record_id;
    let record = fake.record("projects", id).expect("a record");
    assert_eq!(record["values"]["lead"], json!([]));
}

#[tokio::test]
async fn what_attio_refuses() {
    let (_fake, attio) = with_projects().await;
    for (kind, template) in [
        (AttributeType::ActorReference, "P1M"),
        (AttributeType::Date, "current-user"),
        (AttributeType::Timestamp, "1 month"),
        (AttributeType::Text, "current-user"),
    ] {
        let refusal = refused(&attio, &dynamic("x", kind, template)).await;
        assert_eq!(refusal, (400, ErrorCode::ValidationType), "{template}");
    }
    let of_people = dynamic("x", AttributeType::Date, "P1M");
    let made = attio
        .attributes(OBJECTS, "people")
        .create(&of_people)
        .send()
        .await;
    assert_eq!(refusal(made), (400, ErrorCode::ValidationType));
}
