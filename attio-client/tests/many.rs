//! Many writes, within the limits: one result per input, and nothing lost.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::time::Duration;

use attio_client::requests::EntryWrite;
use attio_client::runtime::RetryPolicy;
use attio_client::testing::{Attribute, FakeAttio, Fault};
use attio_client::{BySlug, Client, Custom, PersonId, RecordId};
use serde_json::json;

const ADA: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const ACME: &str = "11111111-1111-4111-8111-111111111111";
const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

async fn start() -> (FakeAttio, Client) {
    let fake = FakeAttio::builder()
        .record("people", ADA, json!({"job_title": "Analyst"}))
        .start()
        .await
        .expect("a fake");
    let quick = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(5));
    let attio = Client::builder().base_url(fake.url()).bearer(fake.token());
    let attio = attio
        .retry(quick)
        .no_rate_limit()
        .build()
        .expect("a client");
    (fake, attio)
}

#[tokio::test]
async fn each_input_has_one_result_and_an_error_ends_nothing() {
    let (fake, attio) = start().await;
    let id = |text: &str| text.parse::<PersonId>().expect("an id");
    let inputs = [(id(NOBODY), "Nobody"), (id(ADA), "Countess")];
    let mut updates = attio
        .people()
        .update_many(inputs, |person, title| person.job_title(*title));
    let mut results = Vec::new();
    while let Some(done) = updates.next().await {
        results.push((done.index, done.input.1, done.result.is_ok()));
    }
    results.sort_unstable();
    assert_eq!(results, [(0, "Nobody", false), (1, "Countess", true)]);
    let ada = fake.record("people", ADA).expect("Ada");
    assert_eq!(ada["values"]["job_title"][0]["value"], "Countess");
}

#[tokio::test]
async fn nothing_is_lost_where_the_service_is_busy() {
    let (fake, attio) = start().await;
    fake.inject(Fault::error(429, "rate_limit_exceeded").times(5));
    let addresses: Vec<String> = (0..100).map(|n| format!("p{n}@example.com")).collect();
    let mut upserts = attio
        .people()
        .upsert_many("email_addresses", addresses, |person, address| {
            person.email_addresses([address])
        })
        .concurrency(8);
    let mut done = 0;
    while let Some(one) = upserts.next().await {
        one.result.expect("a person");
        done += 1;
    }
    assert_eq!((done, fake.records("people").len()), (100, 101));
    assert_eq!(upserts.progress().failed, 0);
}

#[tokio::test]
async fn records_of_any_object_and_entries_are_written_the_same_way() {
    let fake = FakeAttio::builder()
        .object("projects", [Attribute::text("code").unique()])
        .record("companies", ACME, json!({"name": "Acme"}))
        .list("sales", "companies", [Attribute::text("note")])
        .start()
        .await
        .expect("a fake");
    let attio = Client::builder().base_url(fake.url()).bearer(fake.token());
    let attio = attio.no_rate_limit().build().expect("a client");
    let projects = attio.records("projects");
    let mut upserts = projects.upsert_many("code", ["P-1", "P-2", "P-1"], |project, code| {
        project.attribute("code", Custom::text(*code))
    });
    upserts = upserts.concurrency(1);
    let mut made = Vec::new();
    while let Some(done) = upserts.next().await {
        made.push(done.result.expect("a record").id.record_id);
    }
    assert_eq!((made.len(), fake.records("projects").len()), (3, 2));

    let renamed = [(made[0], "Q-1"), (made[1], "P-1")];
    let mut updates = projects.update_many(renamed, |project, code| {
        project.attribute("code", Custom::text(*code))
    });
    updates = updates.concurrency(1);
    while let Some(done) = updates.next().await {
        done.result.expect("a record");
    }

    let company: RecordId = ACME.parse().expect("an id");
    let sales = attio.entries("sales");
    let noted = |entry: EntryWrite, note: &&str| entry.attribute("note", Custom::text(*note));
    let mut upserts = sales.upsert_many("companies", [(company, "new")], noted);
    let entry = upserts.next().await.expect("a result").result.expect("it");
    let mut updates = sales.update_many([(entry.id.entry_id, "old")], noted);
    let entry = updates.next().await.expect("a result").result.expect("it");
    let values = entry.entry_values.as_option().expect("values");
    assert_eq!(values.text("note"), Some("old"));
    assert_eq!(fake.entries("sales").len(), 1);
}
