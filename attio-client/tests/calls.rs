//! Long lists and many calls, against the fake.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::time::{Duration, Instant};

use attio_client::runtime::{Bulk, RateLimit, RetryPolicy};
use attio_client::testing::{FakeAttio, Fault};
use attio_client::types::PeopleQuery;
use attio_client::{Client, PersonId, Query};
use serde_json::json;

fn id(index: usize) -> String {
    format!("bf071e1f-6035-429d-b874-{index:012}")
}

async fn workspace(people: usize) -> FakeAttio {
    let mut fake = FakeAttio::builder();
    for index in 0..people {
        let description = json!({ "description": format!("number {index}") });
        fake = fake.record("people", id(index), description);
    }
    fake.start().await.expect("the fake starts")
}

fn client(fake: &FakeAttio, limit: RateLimit) -> Client {
    let quick = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(5));
    let attio = Client::builder().base_url(fake.url()).bearer(fake.token());
    let attio = attio.retry(quick).rate_limit(limit);
    attio.build().expect("a client")
}

#[tokio::test]
async fn all_people_come_page_by_page() {
    let fake = workspace(1203).await;
    let attio = client(&fake, RateLimit::new());
    let mut people = attio.people().query(&PeopleQuery::default()).items();
    let mut seen = Vec::new();
    while let Some(person) = people.next().await {
        seen.push(person.expect("a person").id.record_id.to_string());
    }
    seen.sort();
    assert_eq!(seen, (0..1203).map(id).collect::<Vec<_>>());
    let bodies: Vec<_> = fake
        .requests()
        .iter()
        .filter_map(|request| request.json())
        .collect();
    assert_eq!(
        bodies,
        [0, 500, 1000].map(|offset| json!({ "limit": 500, "offset": offset }))
    );
}

#[tokio::test]
async fn a_query_goes_on_where_it_failed() {
    let fake = workspace(7).await;
    let attio = client(&fake, RateLimit::new());
    let query = Query::new().limit(3);
    let mut people = attio.people().find(query.clone()).items();
    for _ in 0..3 {
        people.next().await.expect("a person").expect("no failure");
    }
    fake.inject(Fault::error(403, "unauthorized"));
    let error = people.next().await.expect("an end").expect_err("a failure");
    assert!(error.is_forbidden());
    let position = people.position().expect("a place");
    let mut rest = attio.people().find(query).items().start_at(position);
    let mut count = 0;
    while let Some(person) = rest.next().await {
        person.expect("a person");
        count += 1;
    }
    assert_eq!(count, 4);
}

#[tokio::test]
async fn many_people_are_updated_and_nobody_is_lost() {
    let fake = workspace(200).await;
    let attio = client(&fake, RateLimit::new());
    fake.inject(Fault::html(503).times(5));
    fake.inject(Fault::drop_after_handling().times(3));
    fake.inject(Fault::rate_limited_until("Sun, 06 Nov 1994 08:49:37 GMT").times(10));
    let mut updates = Bulk::new(0..200, |index: &usize| {
        let person: PersonId = id(*index).parse().expect("an id");
        let request = attio.people().update(person);
        request
            .description(format!("updated {index}").as_str())
            .send()
    });
    let mut done = Vec::new();
    while let Some(update) = updates.next().await {
        let person = update.result.expect("an update");
        assert_eq!(person.id.record_id.to_string(), id(update.input));
        done.push(update.input);
    }
    done.sort_unstable();
    assert_eq!(done, (0..200).collect::<Vec<_>>());
    for index in 0..200 {
        let record = fake.record("people", id(index)).expect("a record");
        let description = &record["values"]["description"][0]["value"];
        assert_eq!(*description, json!(format!("updated {index}")));
    }
}

#[tokio::test]
async fn what_was_not_done_comes_back_and_can_be_done_later() {
    let fake = workspace(20).await;
    let attio = client(&fake, RateLimit::new());
    let update = |index: &usize| {
        let person: PersonId = id(*index).parse().expect("an id");
        attio.people().update(person).description("done").send()
    };
    fake.inject(
        Fault::error(403, "billing_error")
            .on("PATCH", format!("/v2/objects/people/records/{}", id(5))),
    );
    let mut updates = Bulk::new(0..20, update).concurrency(4);
    let mut again = Vec::new();
    while let Some(one) = updates.next().await {
        if one.result.is_err() {
            again.push(one.input);
            updates.stop();
        }
    }
    assert_eq!(again, [5]);
    let left = updates.into_left();
    again.extend(left.rest.0);
    assert!(again.len() < 20);
    let mut updates = Bulk::new(again, update);
    while let Some(one) = updates.next().await {
        one.result.expect("an update");
    }
    for index in 0..20 {
        let record = fake.record("people", id(index)).expect("a record");
        assert_eq!(record["values"]["description"][0]["value"], "done");
    }
}

#[tokio::test]
async fn writes_keep_to_the_limit() {
    let fake = workspace(1).await;
    let limit = RateLimit::new().writes(25).burst(Duration::ZERO);
    let attio = client(&fake, limit);
    let began = Instant::now();
    let mut updates = Bulk::new(0..11, |_| {
        let person: PersonId = id(0).parse().expect("an id");
        attio.people().update(person).description("x").send()
    });
    while let Some(one) = updates.next().await {
        one.result.expect("an update");
    }
    // The first one is free, the others come every 40 milliseconds.
    assert!(began.elapsed() >= Duration::from_millis(400));
}
