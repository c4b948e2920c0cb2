#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::time::{Duration, Instant};

use attio_runtime::{Bulk, RateLimit, Retry, RetryPolicy};

use crate::requests::OPERATIONS;
use crate::testing::{FakeAttio, Fault};
use crate::{Client, Error, PersonId};

const PERSON: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";

async fn fake() -> (FakeAttio, Client) {
    let description = serde_json::json!({"description": "somebody"});
    let fake = FakeAttio::builder().record("people", PERSON, description);
    let fake = fake.start().await.expect("the fake starts");
    let quick = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(5));
    let attio = Client::builder().base_url(fake.url()).bearer(fake.token());
    let attio = attio.retry(quick).build().expect("a client");
    (fake, attio)
}

async fn describe(attio: &Client) -> Result<(), Error> {
    let id: PersonId = PERSON.parse().expect("an id");
    attio
        .people()
        .update(id)
        .description("x")
        .send()
        .await
        .map(drop)
}

#[tokio::test]
async fn a_write_that_came_second_is_sent_again() {
    let (fake, attio) = fake().await;
    fake.inject(Fault::error(409, "concurrent_write_conflict").times(2));
    describe(&attio).await.expect("the third time");
    fake.inject(Fault::error(409, "slug_conflict"));
    let error = describe(&attio).await.expect_err("a conflict for ever");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_query_that_is_too_expensive_is_not_sent_again() {
    let (fake, attio) = fake().await;
    let query = crate::types::PeopleQuery::default();
    fake.inject(Fault::error(429, "rate_limit_exceeded").header(super::SCORE, "9000"));
    let error = attio
        .people()
        .query(&query)
        .send()
        .await
        .expect_err("too expensive");
    assert_eq!(error.attempts(), 1);
    fake.inject(
        Fault::rate_limited_until("whenever")
            .header(super::SCORE, "9")
            .times(1),
    );
    fake.inject(
        Fault::rate_limited_until("Sun, 06 Nov 1994 08:49:37 GMT").header(super::SCORE, "9"),
    );
    let error = attio
        .people()
        .query(&query)
        .send()
        .await
        .expect_err("no time is named");
    assert_eq!(error.attempts(), 1);
    attio
        .people()
        .query(&query)
        .send()
        .await
        .expect("a time is named, and it has passed");
}

/// The classes are data of the document: these are the ones that would hurt most.
#[test]
fn what_may_be_repeated_is_what_the_document_says() {
    let retry = |id: &str| {
        let operation = OPERATIONS.iter().find(|operation| operation.id == id);
        operation.map(|operation| operation.retry)
    };
    for (id, expected) in [
        ("people.query", Retry::Read),
        ("people.get", Retry::Read),
        ("people.create", Retry::Never),
        ("people.update", Retry::WhenSingleValued),
        ("people.overwrite", Retry::Idempotent),
        ("people.upsert", Retry::Idempotent),
        ("people.delete", Retry::Idempotent),
        ("notes.create", Retry::Never),
        ("search.records", Retry::Read),
        ("sql.query", Retry::Read),
        ("records.query", Retry::Read),
        ("entries.query", Retry::Read),
        ("records.replace_history", Retry::Never),
        ("entries.replace_history", Retry::Never),
        ("records.merge", Retry::Never),
        ("sequences.unsubscribe", Retry::Idempotent),
    ] {
        assert_eq!(retry(id), Some(expected), "{id}");
    }
}

/// Beyond what an idle client may send at once, the worth of a tenth of a second.
#[tokio::test]
async fn a_client_sends_as_much_as_attio_allows_and_no_more() {
    assert_eq!(super::LIMIT, RateLimit::new().reads(100).writes(25));
    let (_fake, attio) = fake().await;
    let began = Instant::now();
    let mut writes = Bulk::new(0..30, |_| describe(&attio));
    while let Some(one) = writes.next().await {
        one.result.expect("a write");
    }
    assert!(began.elapsed() > Duration::from_millis(1000));
    let began = Instant::now();
    let mut reads = Bulk::new(0..70, |_| attio.identity().get().send());
    while let Some(one) = reads.next().await {
        one.result.expect("a read");
    }
    assert!(began.elapsed() > Duration::from_millis(550));
}

#[test]
fn every_operation_names_its_scopes_but_the_one_that_needs_none() {
    let none: Vec<&str> = OPERATIONS
        .iter()
        .filter(|operation| operation.scopes().next().is_none())
        .map(|operation| operation.id)
        .collect();
    assert_eq!(none, ["identity.get"]);
}

#[test]
fn operations_that_attio_limits_more_narrowly_say_so() {
    let narrow: Vec<(&str, u32)> = OPERATIONS
        .iter()
        .filter_map(|operation| Some((operation.id, operation.per_second?)))
        .collect();
    assert_eq!(
        narrow,
        [
            ("records.merge", 5),
            ("notes.list", 10),
            ("call_recordings.create", 1)
        ]
    );
}
