//! Lists that shift while they are read, and lists that do not end.

use std::collections::BTreeSet;

use attio_client::testing::{FakeAttio, Fault};
use attio_client::{Query, people};
use serde_json::json;

use crate::support::{client, patient};

/// Pages by offset are no snapshot: who comes first meanwhile pushes the last one of a page onto the next. It is not for
/// us to say that it is the same; ids do.
#[tokio::test]
async fn who_comes_twice_is_kept_and_told_apart_by_id() {
    let people = (0..6).map(|n| json!({ "description": format!("number {n}") }));
    let fake = FakeAttio::builder().records("people", people);
    let fake = fake.start().await.expect("the fake starts");
    let attio = patient(&fake);
    let youngest_first = Query::new().sort(people::created_at().desc()).limit(2);
    let mut people = attio.people().find(youngest_first).items();
    let mut ids = Vec::new();
    while let Some(person) = people.next().await {
        ids.push(person.expect("a person").id.record_id);
        if ids.len() == 1 {
            attio.people().create().send().await.expect("another one");
        }
    }
    assert_eq!(ids.len(), 7);
    assert_eq!(ids[1], ids[2]);
    let distinct: BTreeSet<_> = ids.iter().map(ToString::to_string).collect();
    assert_eq!(distinct.len(), 6);
}

#[tokio::test]
async fn the_same_page_for_ever_is_an_error() {
    let fake = FakeAttio::start().await.expect("the fake starts");
    let attio = client(fake.url(), fake.token());
    let id = "bf071e1f-6035-429d-b874-d83ea64ea13b";
    let one = json!({
        "id": {"workspace_id": id, "object_id": id, "record_id": id},
        "created_at": "2023-01-01T15:00:00Z", "values": {},
    });
    fake.inject(Fault::json(200, &json!({ "data": [one, one] })).times(10_000));
    let mut people = attio.people().find(Query::new().limit(2)).items();
    let mut good = 0;
    let error = loop {
        match people.next().await.expect("no end without an error") {
            Ok(_) => good += 1,
            Err(error) => break error,
        }
        assert!(good < 100);
    };
    assert!(error.to_string().contains("does not end"), "{error}");
    assert!(people.next().await.is_none());
}

#[tokio::test]
async fn the_same_cursor_for_ever_is_an_error() {
    let fake = FakeAttio::start().await.expect("the fake starts");
    let attio = client(fake.url(), fake.token());
    let page = json!({ "data": [], "pagination": { "next_cursor": "again" } });
    fake.inject(Fault::json(200, &page).times(10_000));
    let mut meetings = attio.meetings().list().items();
    let error = meetings.next().await.expect("an error rather than an end");
    let error = error.expect_err("a circle");
    assert!(error.to_string().contains("does not end"), "{error}");
    assert!(meetings.next().await.is_none());
    assert!(fake.requests().len() < 10);
}

/// A list that is endless because there is more and more of it is read as far as somebody reads.
#[tokio::test]
async fn only_the_pages_that_are_read_are_asked_for() {
    let people = (0..30).map(|n| json!({ "description": format!("number {n}") }));
    let fake = FakeAttio::builder().records("people", people);
    let fake = fake.start().await.expect("the fake starts");
    let attio = patient(&fake);
    let mut people = attio.people().find(Query::new().limit(5)).items();
    for _ in 0..7 {
        people.next().await.expect("a person").expect("no failure");
    }
    drop(people);
    assert_eq!(fake.requests().len(), 2);
}
