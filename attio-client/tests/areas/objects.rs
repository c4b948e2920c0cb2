//! Objects, attributes, options and statuses, against the fake.

use attio_client::types::{
    AttributeDefinition, AttributeTarget, AttributeType, AttributeUpdate, CurrencyConfigInput,
    CurrencyDisplay, ErrorCode, ObjectInput, ObjectUpdate, RecordReferenceConfigInput,
    RelationshipInput,
};
use attio_client::{Client, CurrencyCode, Custom, Error};

use crate::support::*;

pub(crate) const OBJECTS: AttributeTarget = AttributeTarget::Objects;

pub(crate) async fn with_projects() -> (attio_client::testing::FakeAttio, Client) {
    let (fake, attio) = start(workspace()).await;
    let input = ObjectInput::new("projects", "Project", "Projects");
    attio
        .objects()
        .create(&input)
        .send()
        .await
        .expect("an object");
    (fake, attio)
}

pub(crate) fn definition(slug: &str, kind: AttributeType) -> AttributeDefinition {
    AttributeDefinition::new("A title", slug, kind)
}

pub(crate) async fn make(
    attio: &Client,
    definition: &AttributeDefinition,
) -> attio_client::types::Attribute {
    let made = attio
        .attributes(OBJECTS, "projects")
        .create(definition)
        .send()
        .await;
    made.expect("an attribute")
}

pub(crate) fn refusal<T: std::fmt::Debug>(answer: Result<T, Error>) -> (u16, ErrorCode) {
    let error = answer.expect_err("a refusal");
    let status = error.status().expect("a status").as_u16();
    (status, error.code().cloned().expect("a code"))
}

#[tokio::test]
async fn a_life_of_an_object() {
    let (_fake, attio) = with_projects().await;
    let all = attio.objects().list().send().await.expect("objects");
    let slugs: Vec<&str> = all
        .iter()
        .filter_map(|one| one.api_slug.as_deref())
        .collect();
    assert_eq!(
        slugs,
        [
            "people",
            "companies",
            "deals",
            "users",
            "workspaces",
            "projects"
        ]
    );
    assert_eq!(all[0].singular_noun.as_deref(), Some("Person"));
    let plan = ObjectUpdate {
        api_slug: Some("plans".to_owned()),
        plural_noun: Some("Plans".to_owned()),
        ..ObjectUpdate::default()
    };
    let changed = attio
        .objects()
        .update("projects", &plan)
        .send()
        .await
        .expect("a change");
    assert_eq!(changed.singular_noun.as_deref(), Some("Project"));
    let by_id = attio
        .objects()
        .get(&all[5].id.object_id.to_string())
        .send()
        .await;
    assert_eq!(by_id.expect("the object"), changed);
    assert!(
        attio
            .objects()
            .views("plans")
            .send()
            .await
            .expect("views")
            .data
            .is_empty()
    );
    attio
        .objects()
        .delete("plans")
        .send()
        .await
        .expect("deleted");
    assert_eq!(
        refusal(attio.objects().get("plans").send().await),
        (404, ErrorCode::NotFound)
    );
}

#[tokio::test]
async fn what_attio_refuses_of_objects() {
    let (_fake, attio) = with_projects().await;
    let again = ObjectInput::new("projects", "Project", "Projects");
    let answer = attio.objects().create(&again).send().await;
    assert_eq!(refusal(answer), (409, ErrorCode::SlugConflict));
    let people = ObjectUpdate {
        api_slug: Some("people".to_owned()),
        ..ObjectUpdate::default()
    };
    let answer = attio.objects().update("projects", &people).send().await;
    assert_eq!(refusal(answer), (409, ErrorCode::SlugConflict));
    let answer = attio.objects().delete("people").send().await;
    assert_eq!(refusal(answer), (400, ErrorCode::SystemEditUnauthorized));
}

#[tokio::test]
async fn a_custom_object_holds_records_of_custom_attributes() {
    let (_fake, attio) = with_projects().await;
    make(&attio, &definition("code", AttributeType::Text)).await;
    let made = attio
        .records("projects")
        .create()
        .attribute("code", Custom::text("P-1"))
        .send()
        .await
        .expect("a record");
    let values = made.values.as_option().expect("values");
    assert_eq!(shown(values["code"].as_deref().expect("a list")), ["P-1"]);
    let renamed = AttributeUpdate {
        api_slug: Some("number".to_owned()),
        ..AttributeUpdate::default()
    };
    let attributes = attio.attributes(OBJECTS, "projects");
    attributes
        .update("code", &renamed)
        .send()
        .await
        .expect("renamed");
    let read = attio
        .records("projects")
        .get(made.id.record_id)
        .send()
        .await
        .expect("it");
    let values = read.values.as_option().expect("values");
    assert_eq!(shown(values["number"].as_deref().expect("a list")), ["P-1"]);
    assert!(!values.contains_key("code"));
}

#[tokio::test]
async fn standard_attributes_are_described() {
    let (_fake, attio) = start(workspace()).await;
    let all = attio
        .attributes(OBJECTS, "people")
        .list()
        .send()
        .await
        .expect("attributes");
    assert_eq!(all.len(), 30);
    let get = async |slug| {
        attio
            .attributes(OBJECTS, "people")
            .get(slug)
            .send()
            .await
            .expect("it")
    };
    let email = get("email_addresses").await;
    assert!(email.is_unique && email.is_multiselect && email.is_system_attribute);
    assert_eq!(email.r#type, AttributeType::EmailAddress);
    let company = get("company").await;
    let companies = attio
        .objects()
        .get("companies")
        .send()
        .await
        .expect("companies");
    let config = company
        .config
        .record_reference
        .as_option()
        .expect("a config");
    assert_eq!(
        config.allowed_object_ids.as_option(),
        Some(&vec![companies.id.object_id])
    );
    assert!(!get("avatar_url").await.is_writable);
    let few = attio
        .attributes(OBJECTS, "people")
        .list()
        .limit(2)
        .offset(1)
        .send()
        .await;
    assert_eq!(few.expect("attributes")[0].api_slug, all[1].api_slug);
}

#[tokio::test]
async fn the_archive_keeps_the_slug() {
    let (_fake, attio) = with_projects().await;
    make(&attio, &definition("code", AttributeType::Text)).await;
    let archive = |archived| AttributeUpdate {
        is_archived: Some(archived),
        ..AttributeUpdate::default()
    };
    let attributes = attio.attributes(OBJECTS, "projects");
    let gone = attributes.update("code", &archive(true)).send().await;
    assert!(gone.expect("a change").is_archived);
    let list = || attributes.list();
    let slugs = |all: Vec<attio_client::types::Attribute>| -> Vec<String> {
        all.into_iter()
            .map(|one| one.api_slug)
            .filter(|slug| slug == "code")
            .collect()
    };
    assert!(slugs(list().send().await.expect("attributes")).is_empty());
    assert_eq!(
        slugs(list().show_archived(true).send().await.expect("attributes")),
        ["code"]
    );
    let again = definition("code", AttributeType::Number);
    let answer = attributes.create(&again).send().await;
    assert_eq!(refusal(answer), (409, ErrorCode::SlugConflict));
    let record = attio.records("projects").create();
    let record = record.attribute("code", Custom::text("P-1"));
    assert_eq!(
        refusal(record.send().await),
        (400, ErrorCode::ValueNotFound)
    );
    let back = attributes.update("code", &archive(false)).send().await;
    assert!(!back.expect("a change").is_archived);
}

#[tokio::test]
async fn currencies_references_and_relationships_are_configured() {
    let (_fake, attio) = with_projects().await;
    let mut budget = definition("budget", AttributeType::Currency);
    budget.config.currency = Some(CurrencyConfigInput::new(
        CurrencyCode::EUR,
        CurrencyDisplay::Symbol,
    ));
    let budget = make(&attio, &budget).await;
    let currency = budget.config.currency.as_option().expect("a config");
    assert_eq!(
        currency.default_currency_code.as_option(),
        Some(&CurrencyCode::EUR)
    );
    let mut staff = definition("staff", AttributeType::RecordReference);
    staff.is_multiselect = true;
    staff.config.record_reference =
        Some(RecordReferenceConfigInput::new(vec!["people".to_owned()]));
    let back = RelationshipInput {
        is_multiselect: true,
        ..RelationshipInput::new("people", "Projects", "projects")
    };
    staff.relationship = back.into();
    let staff = make(&attio, &staff).await;
    let relationship = staff.relationship.expect("an other end");
    assert_eq!(
        (
            relationship.object_slug.as_str(),
            relationship.api_slug.as_str()
        ),
        ("people", "projects")
    );
    let back = attio
        .attributes(OBJECTS, "people")
        .get("projects")
        .send()
        .await
        .expect("it");
    assert_eq!(back.relationship.expect("an other end").id, staff.id);
}

#[tokio::test]
async fn what_attio_refuses_of_attributes() {
    let (_fake, attio) = with_projects().await;
    let create = async |object: &str, definition: &AttributeDefinition| {
        refusal(
            attio
                .attributes(OBJECTS, object)
                .create(definition)
                .send()
                .await,
        )
    };
    let invalid = (400, ErrorCode::ValidationType);
    let mut unique = definition("code", AttributeType::Text);
    unique.is_unique = true;
    assert_eq!(create("people", &unique).await, invalid);
    let mut many = definition("code", AttributeType::Text);
    many.is_multiselect = true;
    assert_eq!(create("projects", &many).await, invalid);
    assert_eq!(
        create("projects", &definition("call", AttributeType::Interaction)).await,
        invalid
    );
    assert_eq!(
        create("planets", &definition("mass", AttributeType::Number)).await,
        (404, ErrorCode::NotFound)
    );
    let archived = AttributeUpdate {
        is_archived: Some(true),
        ..AttributeUpdate::default()
    };
    let answer = attio
        .attributes(OBJECTS, "people")
        .update("name", &archived)
        .send()
        .await;
    assert_eq!(refusal(answer), (400, ErrorCode::SystemEditUnauthorized));
}
