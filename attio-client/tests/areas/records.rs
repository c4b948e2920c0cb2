//! Search, merge, history and SQL, against the fake.

use attio_client::testing::Attribute;
use attio_client::types::{
    ErrorCode, HistoricValueInput, HistoryInput, MergeInput, RecordQuery, SearchAs,
    SearchAsMemberEmail, SearchAsWorkspace, SearchQuery, SqlQuery,
};
use attio_client::{Client, Custom, RecordId};
use serde_json::json;

use crate::support::*;

const TWIN: &str = "44444444-4444-4444-8444-444444444444";

async fn search(attio: &Client, query: &str, who: SearchAs) -> Vec<String> {
    let objects = vec!["people".to_owned(), "companies".to_owned()];
    let query = SearchQuery::new(query, objects, who);
    let found = attio
        .search()
        .records(&query)
        .send()
        .await
        .expect("an answer");
    found.into_iter().map(|one| one.record_text).collect()
}

#[tokio::test]
async fn search_looks_at_names_addresses_and_domains() {
    let (_fake, attio) = start(workspace()).await;
    let anyone = || SearchAs::from(SearchAsWorkspace::default());
    assert_eq!(search(&attio, "lovelace", anyone()).await, ["Ada Lovelace"]);
    assert_eq!(
        search(&attio, "ACME.com", anyone()).await,
        ["Ada Lovelace", "Acme"]
    );
    assert!(search(&attio, "nobody", anyone()).await.is_empty());
    let grace = SearchAsMemberEmail::new("grace.hopper@acme.com");
    assert_eq!(search(&attio, "", grace.into()).await.len(), 2);
    let mut query = SearchQuery::new("a", vec!["planets".to_owned()], anyone());
    let error = attio
        .search()
        .records(&query)
        .send()
        .await
        .expect_err("no such object");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    query.objects = vec!["people".to_owned()];
    query.limit = Some(26);
    let error = attio
        .search()
        .records(&query)
        .send()
        .await
        .expect_err("too many");
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
    let merged = attio
        .records("people")
        .merge(&MergeInput::new(ada(), twin))
        .send()
        .await;
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
    let same = MergeInput::new(acme(), acme());
    let error = attio
        .records("companies")
        .merge(&same)
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
    let told = |values| HistoryInput::new(values);
    let replace = |history: &HistoryInput| {
        attio
            .records("people")
            .replace_history(ada(), "job_title", history)
    };
    let two = told(vec![
        value("Chief", "2025-01-01T00:00:00Z", None),
        value(
            "Engineer",
            "2024-01-01T00:00:00Z",
            Some("2025-01-01T00:00:00Z"),
        ),
    ]);
    assert_eq!(
        shown(&replace(&two).send().await.expect("a history")),
        ["Engineer", "Chief"]
    );
    let now = attio.records("people").attribute_values(ada(), "job_title");
    assert_eq!(shown(&now.send().await.expect("values")), ["Chief"]);
    let both = told(vec![
        value("Engineer", "2024-01-01T00:00:00Z", None),
        value("Chief", "2025-01-01T00:00:00Z", None),
    ]);
    let error = replace(&both).send().await.expect_err("two at a time");
    assert_eq!(
        error.code(),
        Some(&ErrorCode::MultipleValuesForSingleValueAttribute)
    );
    let error = replace(&told(Vec::new()))
        .send()
        .await
        .expect_err("nothing at all");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}

#[tokio::test]
async fn sql_is_answered_as_told() {
    let statement = "select count(*) as n from people";
    let (_fake, attio) = start(workspace().sql(statement, [json!({ "n": 1 })])).await;
    let result = attio
        .sql()
        .query(&SqlQuery::new(statement))
        .send()
        .await
        .expect("rows");
    assert_eq!(result.rows, [object(json!({ "n": 1 }))]);
    let other = attio
        .sql()
        .query(&SqlQuery::new("select 1"))
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
