//! The people's routes over real HTTP, against the fake.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use attio_client::testing::FakeAttio;
use attio_client::types::{ErrorCode, PeopleQuery};
use attio_client::{
    Client, CompanyId, CompanyRef, CountryCode, Custom, Location, PersonId, PersonalName,
    PhoneNumber,
};
use serde_json::{Value, json};

const PERSON: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const COMPANY: &str = "99a03ff3-0435-47da-95cc-76b2caeb4dab";
const REQUEST: &str = include_str!("data/people-update.request.json");

async fn start() -> (FakeAttio, Client) {
    let fake = FakeAttio::builder()
        .attribute(
            "people",
            attio_client::testing::Attribute::select("tier", ["Gold", "Silver"]),
        )
        .record(
            "companies",
            COMPANY,
            json!({"name": "Attio", "domains": ["attio.com"]}),
        )
        .record(
            "people",
            PERSON,
            json!({"email_addresses": ["john@example.com"], "description": "before"}),
        )
        .start()
        .await
        .expect("the fake starts");
    let attio = client(&fake);
    (fake, attio)
}

fn client(fake: &FakeAttio) -> Client {
    Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .build()
        .expect("a client")
}

fn id() -> PersonId {
    PERSON.parse().expect("an id")
}

fn sent(fake: &FakeAttio) -> Value {
    fake.requests()
        .last()
        .and_then(|request| request.json())
        .expect("a JSON body")
}

/// The documented form: every attribute a list of objects, and one company.
fn canonical(company: Value) -> Value {
    let mut body: Value = serde_json::from_str(REQUEST).expect("the sample is JSON");
    let values = &mut body["data"]["values"];
    values["email_addresses"] = json!([{"email_address": "john-smith@attio.com"}]);
    values["description"] = json!([{"value": "Developer met at event"}]);
    values["linkedin"] = json!([{"value": "https://linkedin.com/in/johnsmith"}]);
    values["company"] = json!([company]);
    body
}

macro_rules! sample_update {
    ($attio:expr, $company:expr) => {
        $attio
            .people()
            .update(id())
            .email_addresses(["john-smith@attio.com"])
            .name(PersonalName::new("John", "Smith"))
            .description("Developer met at event")
            .company($company)
            .phone_numbers([PhoneNumber::national("+15558675309", CountryCode::US)])
            .primary_location(Location {
                line_1: Some("1 Infinite Loop".into()),
                locality: Some("Cupertino".into()),
                region: Some("CA".into()),
                postcode: Some("95014".into()),
                country_code: Some(CountryCode::US),
                latitude: Some("37.331741".into()),
                longitude: Some("-122.030333".into()),
                ..Location::default()
            })
            .linkedin("https://linkedin.com/in/johnsmith")
    };
}

#[tokio::test]
async fn the_sample_request_is_producible_with_a_company_by_domain() {
    let (fake, attio) = start().await;
    let person = sample_update!(attio, CompanyRef::domain("attio.com"))
        .send()
        .await
        .expect("an update");
    let company = json!({"target_object": "companies", "domains": [{"domain": "attio.com"}]});
    assert_eq!(sent(&fake), canonical(company));
    assert_eq!(
        person
            .company()
            .map(|company| company.target_record_id.to_string())
            .as_deref(),
        Some(COMPANY)
    );
    let addresses: Vec<_> = person
        .email_addresses()
        .iter()
        .map(|one| one.email_address.as_str())
        .collect();
    assert_eq!(
        addresses,
        ["john-smith@attio.com", "john@example.com"],
        "a PATCH puts new values in front"
    );
}

#[tokio::test]
async fn the_sample_request_is_producible_with_a_company_by_id() {
    let (fake, attio) = start().await;
    let company: CompanyId = COMPANY.parse().expect("an id");
    sample_update!(attio, CompanyRef::id(company))
        .send()
        .await
        .expect("an update");
    let company = json!({"target_object": "companies", "target_record_id": COMPANY});
    assert_eq!(sent(&fake), canonical(company));
    let request = fake.requests().pop().expect("a request");
    assert_eq!(
        (request.method(), request.path()),
        (
            "PATCH",
            format!("/v2/objects/people/records/{PERSON}").as_str()
        )
    );
}

#[tokio::test]
async fn leaving_alone_setting_and_clearing_are_three_things() {
    let (fake, attio) = start().await;
    attio
        .people()
        .update(id())
        .email_addresses([""; 0])
        .description(None::<&str>)
        .send()
        .await
        .expect("no change");
    assert_eq!(sent(&fake), json!({"data": {"values": {}}}));
    let person = attio.people().get(id()).send().await.expect("the person");
    assert_eq!(
        person.description().map(|text| text.value.as_str()),
        Some("before")
    );
    let person = attio
        .people()
        .update(id())
        .clear_description()
        .send()
        .await
        .expect("a change");
    assert_eq!(
        sent(&fake),
        json!({"data": {"values": {"description": []}}})
    );
    assert!(person.description().is_none());
    attio
        .people()
        .update(id())
        .description("one")
        .description("two")
        .send()
        .await
        .expect("a change");
    assert_eq!(
        sent(&fake),
        json!({"data": {"values": {"description": [{"value": "two"}]}}}),
        "the last one counts"
    );
}

#[tokio::test]
async fn attributes_of_the_workspace_go_by_slug() {
    let (fake, attio) = start().await;
    let person = attio
        .people()
        .update(id())
        .attribute("tier", Custom::select(["Gold"]))
        .send()
        .await
        .expect("a change");
    assert_eq!(
        sent(&fake),
        json!({"data": {"values": {"tier": [{"option": "Gold"}]}}})
    );
    assert!(
        person
            .values
            .as_option()
            .expect("values")
            .extra
            .contains_key("tier")
    );
    let error = attio
        .people()
        .update(id())
        .attribute("tier", Custom::select(["Tin"]))
        .send()
        .await
        .expect_err("no such option");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
}

#[tokio::test]
async fn a_life_of_a_record() {
    let (_fake, attio) = start().await;
    let ada = attio
        .people()
        .upsert("email_addresses")
        .email_addresses(["ada@example.com"])
        .send()
        .await
        .expect("created");
    let again = attio
        .people()
        .upsert("email_addresses")
        .email_addresses(["ada@example.com"])
        .name(PersonalName::new("Ada", "Lovelace"))
        .send()
        .await
        .expect("updated");
    assert_eq!(ada.id, again.id);
    let found = attio
        .people()
        .query(&PeopleQuery {
            filter: Some([("email_addresses".to_owned(), json!("ada@example.com"))].into()),
            limit: Some(5),
            ..PeopleQuery::default()
        })
        .send()
        .await
        .expect("a list");
    assert_eq!(found.len(), 1);
    let person = attio
        .people()
        .overwrite(ada.id.record_id)
        .email_addresses(["countess@example.com"])
        .send()
        .await
        .expect("overwritten");
    assert_eq!(person.email_addresses().len(), 1);
    attio
        .people()
        .delete(ada.id.record_id)
        .send()
        .await
        .expect("deleted");
    let error = attio
        .people()
        .get(ada.id.record_id)
        .send()
        .await
        .expect_err("gone");
    assert!(error.is_not_found());
    assert_eq!(error.code(), Some(&ErrorCode::NotFound));
    assert!(
        error.request_id().is_some(),
        "the id of the request is kept"
    );
}

#[tokio::test]
async fn a_wrong_token_is_told_and_never_shown() {
    let (fake, _) = start().await;
    let secret = "f".repeat(64);
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(secret.as_str())
        .build()
        .expect("a client");
    let error = attio.people().get(id()).send().await.expect_err("refused");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    for text in [
        format!("{error}"),
        format!("{error:?}"),
        format!("{attio:?}"),
        format!("{:?}", attio.people().get(id())),
    ] {
        assert!(!text.contains(&secret), "{text}");
    }
}
