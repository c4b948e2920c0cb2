//! The two sides of a relationship, against the fake: what is written on one of them shows on the other.

use attio_client::testing::FakeAttio;
use attio_client::types::{AttributeType, ErrorCode, RelationshipInput};
use attio_client::{
    Client, CompanyId, CompanyRef, Custom, PersonId, PersonRef, RecordId, RecordRef,
};
use serde_json::json;

use crate::objects::{OBJECTS, make, to_people};
use crate::support::*;

const BOB: &str = "11111111-1111-4111-8111-111111111111";
const INITECH: &str = "22222222-2222-4222-8222-222222222222";

/// Two people, two companies, and nobody works anywhere.
async fn apart() -> (FakeAttio, Client) {
    let fake = workspace()
        .record("people", BOB, json!({ "name": "Bob" }))
        .record("companies", INITECH, json!({ "domains": ["initech.com"] }));
    start(fake).await
}

fn person(id: &str) -> PersonId {
    id.parse().expect("an id")
}

fn company(id: &str) -> CompanyId {
    id.parse().expect("an id")
}

/// The ids of the records that a record refers to.
fn refers(fake: &FakeAttio, object: &str, id: &str, slug: &str) -> Vec<String> {
    let record = fake.record(object, id).expect("a record");
    let held = record["values"][slug]
        .as_array()
        .cloned()
        .unwrap_or_default();
    held.iter()
        .filter_map(|one| one["target_record_id"].as_str().map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn whoever_joins_a_company_is_in_its_team() {
    let (fake, attio) = apart().await;
    let join = |id, domain| {
        let update = attio.people().update(person(id));
        update.company(CompanyRef::domain(domain)).send()
    };
    join(ADA, "acme.com").await.expect("an update");
    join(BOB, "acme.com").await.expect("an update");
    assert_eq!(refers(&fake, "companies", ACME, "team"), [BOB, ADA]);
    // Whoever goes elsewhere is here no more.
    join(ADA, "initech.com").await.expect("an update");
    assert_eq!(refers(&fake, "companies", ACME, "team"), [BOB]);
    assert_eq!(refers(&fake, "companies", INITECH, "team"), [ADA]);
    let left = attio.people().update(person(ADA)).clear_company().send();
    left.await.expect("an update");
    assert!(refers(&fake, "companies", INITECH, "team").is_empty());
    // A new person, too, and one that ends.
    let create = attio
        .people()
        .create()
        .company(CompanyRef::id(company(ACME)));
    let new = create.send().await.expect("a person").id.record_id;
    let team = refers(&fake, "companies", ACME, "team");
    assert_eq!(team, [new.to_string(), BOB.to_owned()]);
    attio.people().delete(new).send().await.expect("a deletion");
    assert_eq!(refers(&fake, "companies", ACME, "team"), [BOB]);
}

#[tokio::test]
async fn whoever_is_put_into_a_team_leaves_the_other_one() {
    let (fake, attio) = apart().await;
    let team = |id| {
        let update = attio.companies().update(company(id));
        update.team([PersonRef::id(person(ADA))]).send()
    };
    let acme = team(ACME).await.expect("an update");
    assert_eq!(acme.team().len(), 1);
    assert_eq!(refers(&fake, "people", ADA, "company"), [ACME]);
    team(INITECH).await.expect("an update");
    assert_eq!(refers(&fake, "people", ADA, "company"), [INITECH]);
    assert!(refers(&fake, "companies", ACME, "team").is_empty());
    // What it was before is remembered.
    let history = attio.people().attribute_values(person(ADA), "company");
    let history = history.show_historic(true).send().await.expect("a history");
    assert_eq!(history.len(), 2);
}

#[tokio::test]
async fn a_refused_write_shows_nowhere() {
    let (fake, attio) = apart().await;
    let update = attio.people().update(person(BOB));
    let update = update
        .company(CompanyRef::id(company(ACME)))
        .email_addresses(["ada@acme.com"]);
    let error = update.send().await.expect_err("somebody has that address");
    assert_eq!(error.code(), Some(&ErrorCode::UniquenessConflict));
    assert!(refers(&fake, "companies", ACME, "team").is_empty());
}

#[tokio::test]
async fn the_merged_one_takes_the_places_of_both() {
    let (fake, attio) = apart().await;
    for (id, domain) in [(ADA, "acme.com"), (BOB, "initech.com")] {
        let update = attio.people().update(person(id));
        let update = update.company(CompanyRef::domain(domain));
        update.send().await.expect("an update");
    }
    let merge = attio.records("people").merge(person(ADA), person(BOB));
    let new = merge
        .send()
        .await
        .expect("a merge")
        .new_record_id
        .to_string();
    assert_eq!(refers(&fake, "people", &new, "company"), [ACME]);
    assert_eq!(refers(&fake, "companies", ACME, "team"), [new]);
    assert!(refers(&fake, "companies", INITECH, "team").is_empty());
}

/// One to one: whoever comes displaces whoever was there.
#[tokio::test]
async fn relationships_of_ones_own_have_two_sides_as_well() {
    let (fake, attio) = apart().await;
    let adviser = attio
        .attributes(OBJECTS, "companies")
        .create("Adviser", "adviser", AttributeType::RecordReference)
        .config(to_people())
        .relationship(RelationshipInput::new("people", "Advises", "advises"));
    make(adviser).await;
    let advised_by = |company: &str, person: RecordId| {
        let adviser = Custom::record_reference([RecordRef::id("people", person)]);
        let company = company.parse().expect("an id");
        let update = attio.records("companies").update(company);
        update.attribute("adviser", adviser).send()
    };
    advised_by(ACME, ada()).await.expect("an update");
    assert_eq!(refers(&fake, "people", ADA, "advises"), [ACME]);
    advised_by(INITECH, ada()).await.expect("an update");
    assert_eq!(refers(&fake, "people", ADA, "advises"), [INITECH]);
    assert!(refers(&fake, "companies", ACME, "adviser").is_empty());
    advised_by(INITECH, person(BOB).into())
        .await
        .expect("an update");
    assert!(refers(&fake, "people", ADA, "advises").is_empty());
    assert_eq!(refers(&fake, "people", BOB, "advises"), [INITECH]);
}

#[tokio::test]
async fn attributes_tell_their_other_sides() {
    let (_fake, attio) = apart().await;
    let get = attio.attributes(OBJECTS, "people").get("company");
    let other = get.send().await.expect("it").relationship;
    let other = other.expect("an other side");
    assert_eq!(
        (other.object_slug.as_str(), other.api_slug.as_str()),
        ("companies", "team")
    );
    assert!(other.is_multiselect);
}
