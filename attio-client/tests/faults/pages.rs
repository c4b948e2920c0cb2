//! Lists that shift while they are read, and lists that do not end.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Debug;

use attio_client::runtime::ItemStream;
use attio_client::testing::{FakeAttio, Fault};
use attio_client::types::AttributeTarget;
use attio_client::{Client, Query, people};
use axum::body::Bytes;
use reqwest::Method;
use serde_json::{Value, json};

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

/// So many copies of a thing, told apart by this id, of which no more than `most` are given at once, whatever is asked for.
async fn clamping(thing: Value, id: &'static str, all: u64, most: u64) -> String {
    let give = move |axum::extract::Query(query): axum::extract::Query<HashMap<String, String>>,
                     body: Bytes| async move {
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        let asked = |name: &str| match query.get(name) {
            Some(text) => text.parse().ok(),
            None => body[name].as_u64(),
        };
        let from = asked("offset").unwrap_or(0);
        let to = (from + asked("limit").unwrap_or(most).min(most)).min(all);
        let copies = (from..to).map(|number| {
            let mut copy = thing.clone();
            copy["id"][id] = format!("00000000-0000-4000-8000-{number:012}").into();
            copy
        });
        axum::Json(json!({ "data": copies.collect::<Vec<_>>() }))
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async { axum::serve(listener, axum::Router::new().fallback(give)).await });
    url
}

/// What the fake gives first at this path.
async fn first_of(fake: &FakeAttio, method: Method, path: &str) -> Value {
    let url = format!("{}{path}", fake.url());
    let request = reqwest::Client::new().request(method, url);
    let request = request.bearer_auth(fake.token()).json(&json!({}));
    let answer = request.send().await.expect("an answer");
    let answer: Value = answer.json().await.expect("JSON");
    answer["data"][0].clone()
}

/// Nobody documents how many records or tasks a page has at most, nor anything of the pages of attributes.
#[tokio::test]
async fn a_page_that_is_cut_shorter_than_asked_for_does_not_end_the_list() {
    let fake = crate::support::workspace().await;
    let attio = patient(&fake);
    let task = attio.tasks().create("Call");
    task.send().await.expect("a task");
    let record = first_of(&fake, Method::POST, "/v2/objects/people/records/query").await;
    let task = first_of(&fake, Method::GET, "/v2/tasks").await;
    let attribute = first_of(&fake, Method::GET, "/v2/objects/people/attributes").await;

    let client = |url: String| Client::builder().base_url(url).bearer("token").build();
    let attio = client(clamping(record, "record_id", 1200, 500).await).expect("a client");
    let people = attio.people().find(Query::new().limit(1000));
    assert_eq!(count(people.items()).await, 1200);
    let attio = client(clamping(task, "task_id", 1200, 500).await).expect("a client");
    let tasks = attio.tasks().list().limit(1000);
    assert_eq!(count(tasks.items()).await, 1200);
    let attio = client(clamping(attribute, "attribute_id", 70, 30).await).expect("a client");
    let attributes = attio.attributes(AttributeTarget::Objects, "people").list();
    assert_eq!(count(attributes.limit(50).items()).await, 70);
}

async fn count<T, X: Debug>(mut items: ItemStream<T, X>) -> usize {
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.expect("an item");
        count += 1;
    }
    count
}
