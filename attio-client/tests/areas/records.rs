//! Search, merge, history and SQL, against the fake.

use attio_client::testing::Attribute;
use attio_client::types::{
    ErrorCode, HistoricValueInput, RecordQuery, SearchAs, SearchAsMemberEmail, SearchAsWorkspace,
};
use attio_client::{Client, Custom, RecordId};
use serde_json::json;

use crate::support::*;

const TWIN: &str = "44444444-4444-4444-8444-444444444444";

async fn search(attio: &Client, query: &str, who: impl Into<SearchAs>) -> Vec<String> {
    let found = attio
        .search()
        .records(query, ["people", "companies"], who)
        .send()
        .await
        .expect("an answer");
    found.into_iter().map(|one| one.record_text).collect()
}

#[tokio::test]
async fn search_looks_at_names_addresses_and_domains() {
    let (_fake, attio) = start(workspace()).await;
    let anyone = SearchAsWorkspace::default;
    assert_eq!(search(&attio, "lovelace", anyone()).await, ["Ada Lovelace"]);
    assert_eq!(
        search(&attio, "ACME.com", anyone()).await,
        ["Ada Lovelace", "Acme"]
    );
    assert!(search(&attio, "nobody", anyone()).await.is_empty());
    let grace = SearchAsMemberEmail::new("grace.hopper@acme.com");
    assert_eq!(search(&attio, "", grace).await.len(), 2);
    let planets = attio.search().records("a", ["planets"], anyone());
    let error = planets.send().await.expect_err("no such object");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    let many = attio.search().records("a", ["people"], anyone()).limit(26);
    let error = many.send().await.expect_err("too many");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}

#[tokio::test]
async fn merged_records_are_one_and_references_follow() {
    let builder = workspace()
        .record(
            "people",
            TWIN,
            json!({
                "email_addresses": ["ada@example.com"],
                "name": "Byron, Ada",
                "job_title": "Countess",
            }),
        )
        .record(
            "deals",
            NOBODY,
            json!({
                "name": "Engine",
                "stage": "Lead",
                "owner": "grace.hopper@acme.com",
                "associated_people": [{ "target_object": "people", "target_record_id": TWIN }],
            }),
        );
    let (fake, attio) = start(builder).await;
    let twin: RecordId = TWIN.parse().expect("an id");
    let merged = attio.records("people").merge(ada(), twin).send().await;
    let merged = merged.expect("a record").new_record_id;
    let record = fake.record("people", merged).expect("the record");
    let values = &record["values"];
    assert_eq!(
        values["name"][0]["full_name"], "Ada Lovelace",
        "the first one counts"
    );
    assert_eq!(values["job_title"][0]["value"], "Countess");
    assert_eq!(values["email_addresses"].as_array().map(Vec::len), Some(2));
    let deal = fake.record("deals", NOBODY).expect("the deal");
    let person = &deal["values"]["associated_people"][0]["target_record_id"];
    assert_eq!(*person, json!(merged.to_string()));
    for id in [ada(), twin] {
        let error = attio
            .records("people")
            .get(id)
            .send()
            .await
            .expect_err("gone");
        assert!(error.is_not_found());
    }
    let error = attio
        .records("companies")
        .merge(acme(), acme())
        .send()
        .await
        .expect_err("itself");
    assert_eq!(error.code(), Some(&ErrorCode::SelfMerge));
}

#[tokio::test]
async fn what_an_attribute_held_is_remembered() {
    let (_fake, attio) = start(workspace()).await;
    for title in ["Engineer", "Chief engineer"] {
        attio
            .records("people")
            .update(ada())
            .attribute("job_title", Custom::text(title))
            .send()
            .await
            .expect("a change");
    }
    let values = || attio.records("people").attribute_values(ada(), "job_title");
    assert_eq!(
        shown(&values().send().await.expect("values")),
        ["Chief engineer"]
    );
    let all = values().show_historic(true).send().await.expect("values");
    assert_eq!(shown(&all), ["Engineer", "Chief engineer"]);
    let second = values()
        .show_historic(true)
        .limit(1)
        .offset(1)
        .send()
        .await
        .expect("values");
    assert_eq!(second, all[1..]);
    let enriched = attio
        .records("people")
        .attribute_values(ada(), "last_interaction");
    let error = enriched
        .show_historic(true)
        .send()
        .await
        .expect_err("no history");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}

#[tokio::test]
async fn another_history_can_be_told() {
    let (_fake, attio) = start(workspace()).await;
    let at = |text: &str| text.parse().expect("an instant");
    let value = |value: &str, since: &str, until: Option<&str>| HistoricValueInput {
        active_until: until.map(at),
        ..HistoricValueInput::new(json!(value), at(since))
    };
    let replace = |values: Vec<HistoricValueInput>| {
        attio
            .records("people")
            .replace_history(ada(), "job_title", values)
            .send()
    };
    let two = vec![
        value("Chief", "2025-01-01T00:00:00Z", None),
        value(
            "Engineer",
            "2024-01-01T00:00:00Z",
            Some("2025-01-01T00:00:00Z"),
        ),
    ];
    assert_eq!(
        shown(&replace(two).await.expect("a history")),
        ["Engineer", "Chief"]
    );
    let now = attio.records("people").attribute_values(ada(), "job_title");
    assert_eq!(shown(&now.send().await.expect("values")), ["Chief"]);
    let both = vec![
        value("Engineer", "2024-01-01T00:00:00Z", None),
        value("Chief", "2025-01-01T00:00:00Z", None),
    ];
    let error = replace(both).await.expect_err("two at a time");
    assert_eq!(
        error.code(),
        Some(&ErrorCode::MultipleValuesForSingleValueAttribute)
    );
    let error = replace(Vec::new()).await.expect_err("nothing at all");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}

#[tokio::test]
async fn sql_is_answered_as_told() {
    let statement = "select count(*) as n from people";
    let (_fake, attio) = start(workspace().sql(statement, [json!({ "n": 1 })])).await;
    let result = attio.sql().query(statement).send().await.expect("rows");
    assert_eq!(result.rows, [object(json!({ "n": 1 }))]);
    let other = attio
        .sql()
        .query("select 1")
        .send()
        .await
        .expect_err("unknown");
    assert_eq!(other.code(), Some(&ErrorCode::FilterError));
}

#[tokio::test]
async fn pages_of_many_records_are_complete_and_disjoint() {
    let things = (0..1_234).map(|n| json!({ "number": n }));
    let builder = workspace()
        .object("things", [Attribute::number("number")])
        .records("things", things);
    let (_fake, attio) = start(builder).await;
    let mut seen = std::collections::BTreeSet::new();
    for page in 0.. {
        let query = RecordQuery {
            offset: Some(page * 500),
            ..RecordQuery::default()
        };
        let found = attio
            .records("things")
            .query(&query)
            .send()
            .await
            .expect("a page");
        seen.extend(found.iter().map(|one| one.id.record_id));
        if found.len() < 500 {
            break;
        }
    }
    assert_eq!(seen.len(), 1_234);
    let long = RecordQuery {
        limit: Some(501),
        ..RecordQuery::default()
    };
    let error = attio
        .records("things")
        .query(&long)
        .send()
        .await
        .expect_err("too long");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}

#[tokio::test]
async fn a_merge_that_takes_its_time_is_not_taken_for_a_record_that_is_not_there() {
    let twin = json!({ "email_addresses": ["ada@example.com"] });
    let builder = workspace().merge_takes(3).record("people", TWIN, twin);
    let (_fake, attio) = start(builder).await;
    let people = attio.records("people");
    let twin: RecordId = TWIN.parse().expect("an id");
    let merged = people.merge(ada(), twin).customize().send_with_meta().await;
    let merged = merged.expect("a merge");
    assert_eq!(merged.status.as_u16(), 202);
    let id = merged.value.new_record_id;

    let read = people.get(id).send().await.expect_err("not yet");
    assert_eq!(read.status().map(|status| status.as_u16()), Some(404));
    assert!(read.is_merge_in_progress() && !read.is_not_found());
    let written = people.update(id).send().await.expect_err("not yet");
    assert_eq!(written.status().map(|status| status.as_u16()), Some(400));
    assert!(written.is_merge_in_progress());
    let upsert = attio.people().upsert("email_addresses");
    let upsert = upsert.email_addresses(["ada@example.com"]).send().await;
    assert!(upsert.expect_err("not yet").is_merge_in_progress());

    let record = people.get(id).send().await.expect("the record");
    assert_eq!(record.id.record_id, id);
}

#[tokio::test]
async fn an_object_that_is_off_is_told_from_one_that_is_not_there() {
    let (fake, attio) = start(workspace().without("deals")).await;
    let deals = attio
        .deals()
        .query(&RecordQuery::default())
        .send()
        .await
        .expect_err("off");
    assert_eq!(deals.status().map(|status| status.as_u16()), Some(400));
    assert_eq!(deals.code(), Some(&ErrorCode::StandardObjectDisabled));
    let error = attio
        .records("dragons")
        .query(&RecordQuery::default())
        .send()
        .await;
    assert!(error.expect_err("no such object").is_not_found());
    // What would refer to deals is not there either.
    let person = fake.record("people", ADA).expect("a person");
    assert_eq!(person["values"].get("associated_deals"), None);
    assert_eq!(person["values"]["associated_users"], json!([]));
    let objects = attio.objects().list().send().await.expect("objects");
    assert_eq!(objects.len(), 4);

    let always = workspace().without("people").start().await;
    assert!(always.expect_err("always on").is_declaration());
}
