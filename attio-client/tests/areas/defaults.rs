//! Default values, against the fake.

use attio_client::types::{AttributeType, DynamicDefault, ErrorCode, StaticDefault};
use attio_client::{BySlug, Client, Custom, requests};
use serde_json::json;

use crate::objects::{OBJECTS, attribute, make, refusal, with_projects};
use crate::support::*;

/// An attribute whose default depends on when and by whom a project is made.
fn dynamic(
    attio: &Client,
    slug: &str,
    kind: AttributeType,
    template: &str,
) -> requests::AttributesCreate {
    attribute(attio, slug, kind).default_value(DynamicDefault::new(template))
}

#[tokio::test]
async fn what_is_not_told_is_the_default() {
    let (fake, attio) = with_projects().await;
    let code = StaticDefault::new(vec![object(json!({ "value": "P-0" }))]);
    make(attribute(&attio, "code", AttributeType::Text).default_value(code)).await;
    let add = |slug, kind, template| make(dynamic(&attio, slug, kind, template));
    let lead = add("lead", AttributeType::ActorReference, "current-user").await;
    assert!(lead.is_default_value_enabled);
    add("due", AttributeType::Date, "P1M2D").await;
    add("review", AttributeType::Timestamp, "PT36H").await;
    add("begun", AttributeType::Timestamp, "PT0S").await;

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
    let kind = AttributeType::ActorReference;
    make(dynamic(&attio, "lead", kind, "current-user")).await;
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
        let refusal = refusal(dynamic(&attio, "x", kind, template).send().await);
        assert_eq!(refusal, (400, ErrorCode::ValidationType), "{template}");
    }
    let of_people = attio
        .attributes(OBJECTS, "people")
        .create("A title", "x", AttributeType::Date)
        .default_value(DynamicDefault::new("P1M"));
    let invalid = (400, ErrorCode::ValidationType);
    assert_eq!(refusal(of_people.send().await), invalid);
}
