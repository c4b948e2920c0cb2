//! Objects, attributes, options and statuses, against the fake.

use attio_client::types::{
    AttributeConfigInput, AttributeTarget, AttributeType, CurrencyConfigInput, CurrencyDisplay,
    ErrorCode, RecordReferenceConfigInput, RelationshipInput,
};
use attio_client::{Client, CurrencyCode, Custom, Error, requests};

use crate::support::*;

pub(crate) const OBJECTS: AttributeTarget = AttributeTarget::Objects;

pub(crate) async fn with_projects() -> (attio_client::testing::FakeAttio, Client) {
    let (fake, attio) = start(workspace()).await;
    attio
        .objects()
        .create("projects", "Project", "Projects")
        .send()
        .await
        .expect("an object");
    (fake, attio)
}

/// An attribute of projects.
pub(crate) fn attribute(
    attio: &Client,
    slug: &str,
    kind: AttributeType,
) -> requests::AttributesCreate {
    attio
        .attributes(OBJECTS, "projects")
        .create("A title", slug, kind)
}

pub(crate) async fn make(attribute: requests::AttributesCreate) -> attio_client::types::Attribute {
    attribute.send().await.expect("an attribute")
}

/// What an attribute needs to refer to people.
pub(crate) fn to_people() -> AttributeConfigInput {
    RecordReferenceConfigInput::new(vec!["people".to_owned()]).into()
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
    let changed = attio
        .objects()
        .update("projects")
        .api_slug("plans")
        .plural_noun("Plans")
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
    let objects = attio.objects();
    let again = objects.create("projects", "Project", "Projects");
    let taken = (409, ErrorCode::SlugConflict);
    assert_eq!(refusal(again.send().await), taken);
    let people = objects.update("projects").api_slug("people");
    assert_eq!(refusal(people.send().await), taken);
    let answer = objects.delete("people").send().await;
    assert_eq!(refusal(answer), (400, ErrorCode::SystemEditUnauthorized));
}

#[tokio::test]
async fn a_custom_object_holds_records_of_custom_attributes() {
    let (_fake, attio) = with_projects().await;
    make(attribute(&attio, "code", AttributeType::Text)).await;
    let made = attio
        .records("projects")
        .create()
        .attribute("code", Custom::text("P-1"))
        .send()
        .await
        .expect("a record");
    let values = made.values.as_option().expect("values");
    assert_eq!(shown(values["code"].as_deref().expect("a list")), ["P-1"]);
    attio
        .attributes(OBJECTS, "projects")
        .update("code")
        .api_slug("number")
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
    make(attribute(&attio, "code", AttributeType::Text)).await;
    let attributes = attio.attributes(OBJECTS, "projects");
    let gone = attributes.update("code").is_archived(true).send().await;
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
    let again = attribute(&attio, "code", AttributeType::Number);
    assert_eq!(refusal(again.send().await), (409, ErrorCode::SlugConflict));
    let record = attio.records("projects").create();
    let record = record.attribute("code", Custom::text("P-1"));
    assert_eq!(
        refusal(record.send().await),
        (400, ErrorCode::ValueNotFound)
    );
    let back = attributes.update("code").is_archived(false).send().await;
    assert!(!back.expect("a change").is_archived);
}

#[tokio::test]
async fn currencies_references_and_relationships_are_configured() {
    let (_fake, attio) = with_projects().await;
    let euros = CurrencyConfigInput::new(CurrencyCode::EUR, CurrencyDisplay::Symbol);
    let budget = attribute(&attio, "budget", AttributeType::Currency).config(euros);
    let budget = make(budget).await;
    let currency = budget.config.currency.as_option().expect("a config");
    assert_eq!(
        currency.default_currency_code.as_option(),
        Some(&CurrencyCode::EUR)
    );
    let back = RelationshipInput {
        is_multiselect: true,
        ..RelationshipInput::new("people", "Projects", "projects")
    };
    let staff = attribute(&attio, "staff", AttributeType::RecordReference)
        .is_multiselect(true)
        .config(to_people())
        .relationship(back);
    let staff = make(staff).await;
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
    let of = |object| attio.attributes(OBJECTS, object);
    let invalid = (400, ErrorCode::ValidationType);
    let unique = of("people")
        .create("Code", "code", AttributeType::Text)
        .is_unique(true);
    assert_eq!(refusal(unique.send().await), invalid);
    let many = of("projects")
        .create("Code", "code", AttributeType::Text)
        .is_multiselect(true);
    assert_eq!(refusal(many.send().await), invalid);
    let call = of("projects").create("Call", "call", AttributeType::Interaction);
    assert_eq!(refusal(call.send().await), invalid);
    let mass = of("planets").create("Mass", "mass", AttributeType::Number);
    assert_eq!(refusal(mass.send().await), (404, ErrorCode::NotFound));
    let archived = of("people").update("name").is_archived(true);
    assert_eq!(
        refusal(archived.send().await),
        (400, ErrorCode::SystemEditUnauthorized)
    );
}
