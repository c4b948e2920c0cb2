//! Entries of lists, against the fake.

use attio_client::requests::EntryWrite;
use attio_client::testing::FakeAttio;
use attio_client::types::{
    AttributeTarget, Entry, EntryQuery, ErrorCode, Sort, SortByPath, SortDirection,
};
use attio_client::{Client, Custom, EntryId};
use serde_json::json;

use crate::support::*;

async fn put(attio: &Client, stage: &str) -> Entry {
    attio
        .entries("sales")
        .create("companies", acme())
        .attribute("stage", Custom::status(stage))
        .send()
        .await
        .expect("an entry")
}

fn tags(entry: &Entry) -> Vec<String> {
    let values = entry.entry_values.as_option().expect("values");
    shown(values["tags"].as_deref().expect("a list"))
}

#[tokio::test]
async fn a_life_of_an_entry() {
    let (fake, attio) = start(workspace()).await;
    let made = put(&attio, "Lead").await;
    assert_eq!(made.parent_record_id, acme());
    assert_eq!(made.parent_object, "companies");
    let id = made.id.entry_id;
    let read = attio
        .entries("sales")
        .get(id)
        .send()
        .await
        .expect("the entry");
    assert_eq!(read, made);
    attio
        .entries("sales")
        .delete(id)
        .send()
        .await
        .expect("deleted");
    let error = attio
        .entries("sales")
        .get(id)
        .send()
        .await
        .expect_err("gone");
    assert!(error.is_not_found());
    assert!(fake.entries("sales").is_empty());
}

#[tokio::test]
async fn an_update_adds_and_an_overwrite_replaces() {
    let (_fake, attio) = start(workspace()).await;
    let id = put(&attio, "Lead").await.id.entry_id;
    let one = attio
        .entries("sales")
        .update(id)
        .attribute("tags", Custom::select(["Hot"]))
        .send()
        .await
        .expect("one");
    assert_eq!(tags(&one), ["Hot"]);
    let two = attio
        .entries("sales")
        .update(id)
        .attribute("tags", Custom::select(["Cold"]))
        .send()
        .await
        .expect("two");
    assert_eq!(tags(&two), ["Cold", "Hot"]);
    let old = attio
        .entries("sales")
        .overwrite(id)
        .attribute("tags", Custom::select(["Old"]))
        .send()
        .await
        .expect("old");
    assert_eq!(tags(&old), ["Old"]);
}

#[tokio::test]
async fn an_upsert_finds_the_one_entry_of_a_record() {
    let (fake, attio) = start(workspace()).await;
    let upsert = || {
        let entry = attio.entries("sales").upsert("companies", acme());
        entry.attribute("stage", Custom::status("Won")).send()
    };
    let first = upsert().await.expect("created");
    let second = upsert().await.expect("updated");
    assert_eq!(first.id, second.id);
    assert_eq!(fake.entries("sales").len(), 1);
    put(&attio, "Lead").await;
    let error = upsert().await.expect_err("two of them");
    assert_eq!(error.code(), Some(&ErrorCode::MultipleMatchResults));
}

#[tokio::test]
async fn queries_reach_the_record_behind_an_entry() {
    let globex = "11111111-1111-4111-8111-111111111111";
    let builder = workspace()
        .record("companies", globex, json!({ "name": "Globex" }))
        .entry(
            "sales",
            "22222222-2222-4222-8222-222222222222",
            ACME,
            json!({ "stage": "Lead" }),
        )
        .entry(
            "sales",
            "33333333-3333-4333-8333-333333333333",
            globex,
            json!({ "stage": "Won" }),
        );
    let (_fake, attio) = start(builder).await;
    let find = async |filter| {
        let query = EntryQuery {
            filter: Some(object(filter)),
            ..EntryQuery::default()
        };
        let found = attio
            .entries("sales")
            .query(&query)
            .send()
            .await
            .expect("entries");
        found
            .iter()
            .map(|entry| entry.parent_record_id.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(find(json!({ "stage": "Won" })).await, [globex]);
    let through = json!({
        "path": [["sales", "parent_record"], ["companies", "name"]],
        "constraints": { "$starts_with": "Acm" },
    });
    assert_eq!(find(through).await, [ACME]);
    let path = vec![
        vec!["sales".to_owned(), "parent_record".to_owned()],
        vec!["companies".to_owned(), "name".to_owned()],
    ];
    let sort = Sort::from(SortByPath::new(SortDirection::Desc, path));
    let query = EntryQuery {
        sorts: Some(vec![sort]),
        limit: Some(1),
        ..EntryQuery::default()
    };
    let last = attio
        .entries("sales")
        .query(&query)
        .send()
        .await
        .expect("one");
    assert_eq!(
        last.iter()
            .map(|one| one.parent_record_id.to_string())
            .collect::<Vec<_>>(),
        [globex]
    );
}

#[tokio::test]
async fn a_record_tells_which_lists_it_is_on_and_takes_its_entries_along() {
    let (fake, attio) = start(workspace()).await;
    let id = put(&attio, "Lead").await.id.entry_id;
    put(&attio, "Won").await;
    let entries = attio
        .records("companies")
        .entries(acme())
        .send()
        .await
        .expect("entries");
    assert_eq!(entries.len(), 2);
    assert_eq!(
        (entries[0].list_api_slug.as_str(), entries[0].entry_id),
        ("sales", id)
    );
    let page = attio
        .records("companies")
        .entries(acme())
        .limit(1)
        .offset(1)
        .send()
        .await;
    assert_eq!(page.expect("a page").len(), 1);
    attio
        .records("companies")
        .delete(acme())
        .send()
        .await
        .expect("deleted");
    assert!(fake.entries("sales").is_empty());
}

#[tokio::test]
async fn what_attio_refuses() {
    let (_fake, attio) = start(workspace()).await;
    let entries = attio.entries("sales");
    let id = put(&attio, "Lead").await.id.entry_id;
    let code = async |entry: EntryWrite| {
        let error = entry.send().await.expect_err("refused");
        (
            error.code().cloned().expect("a code"),
            error.message().expect("words").to_owned(),
        )
    };
    let lost = entries.create("companies", acme());
    let (unknown, message) = code(lost.attribute("stage", Custom::status("Lost"))).await;
    assert_eq!(unknown, ErrorCode::ValueNotFound);
    assert!(message.contains("\"Lost\""), "{message}");
    let missing = code(entries.create("companies", nobody())).await;
    assert_eq!(missing.0, ErrorCode::ValueNotFound);
    let wrong = code(entries.create("people", ada())).await;
    assert_eq!(wrong.0, ErrorCode::ValidationType);
    entries
        .update(id)
        .attribute("code", Custom::text("A"))
        .send()
        .await
        .expect("a code");
    let other = put(&attio, "Won").await.id.entry_id;
    let taken = entries
        .update(other)
        .attribute("code", Custom::text("A"))
        .send()
        .await
        .expect_err("taken");
    assert_eq!(taken.code(), Some(&ErrorCode::UniquenessConflict));
    let fixed = entries
        .update(id)
        .attribute("entry_id", Custom::text("mine"))
        .send()
        .await
        .expect_err("immutable");
    assert_eq!(fixed.code(), Some(&ErrorCode::ImmutableValue));
    let nowhere = attio
        .entries("nowhere")
        .get(id)
        .send()
        .await
        .expect_err("no list");
    assert!(nowhere.is_not_found());
    let none: EntryId = NOBODY.parse().expect("an id");
    let none = entries.delete(none).send().await.expect_err("no entry");
    assert!(none.is_not_found());
}

#[tokio::test]
async fn stages_that_an_entry_went_through() {
    let (_fake, attio) = start(workspace()).await;
    let id = put(&attio, "Lead").await.id.entry_id;
    attio
        .entries("sales")
        .update(id)
        .attribute("stage", Custom::status("Won"))
        .send()
        .await
        .expect("won");
    let now = attio.entries("sales").attribute_values(id, "stage");
    assert_eq!(shown(&now.send().await.expect("values")), ["Won"]);
    let all = attio
        .entries("sales")
        .attribute_values(id, "stage")
        .show_historic(true);
    assert_eq!(shown(&all.send().await.expect("values")), ["Lead", "Won"]);
}

#[tokio::test]
async fn statuses_of_lists_are_listed() {
    let (_fake, attio) = start(workspace()).await;
    let statuses = attio
        .statuses(AttributeTarget::Lists, "sales", "stage")
        .list();
    let statuses = statuses.send().await.expect("statuses");
    assert_eq!(
        statuses
            .iter()
            .map(|one| one.title.as_str())
            .collect::<Vec<_>>(),
        ["Lead", "Won"]
    );
}

#[tokio::test]
async fn the_fake_refuses_seeds_that_attio_would_refuse() {
    let entry = |list: &str, record: &str| {
        FakeAttio::builder()
            .list("sales", "companies", [])
            .entry(list, NOBODY, record, json!({}))
    };
    for builder in [entry("nowhere", ACME), entry("sales", ACME)] {
        assert!(
            builder
                .start()
                .await
                .expect_err("no such thing")
                .is_declaration()
        );
    }
}
