//! Saved views, against the fake.

use attio_client::testing::FakeAttioBuilder;
use attio_client::types::{ErrorCode, ObjectViewPage};
use attio_client::{Query, ViewId};
use serde_json::json;

use crate::support::*;

const FROM_ACME: &str = "11111111-1111-4111-8111-111111111111";
const NAMELESS: &str = "22222222-2222-4222-8222-222222222222";
const HOT: &str = "33333333-3333-4333-8333-333333333333";

fn id(text: &str) -> ViewId {
    text.parse().expect("an id")
}

fn with_views() -> FakeAttioBuilder {
    let from_acme = json!({ "email_addresses": { "email_domain": { "$eq": "acme.com" } } });
    let nameless = json!({ "$not": { "name": { "full_name": { "$not_empty": true } } } });
    workspace()
        .record(
            "people",
            NOBODY,
            json!({ "email_addresses": ["x@example.com"] }),
        )
        .entry("sales", GRACE, ACME, json!({ "tags": ["Hot"] }))
        .object_view("people", NAMELESS, "Without a name", nameless)
        .object_view("people", FROM_ACME, "From Acme", from_acme)
        .list_view("sales", HOT, "Hot ones", json!({ "tags": "Hot" }))
}

#[tokio::test]
async fn views_are_listed_by_id_and_page_by_page() {
    let (_fake, attio) = start(with_views()).await;
    let page: ObjectViewPage = attio
        .objects()
        .views("people")
        .limit(1)
        .send()
        .await
        .expect("a page");
    assert_eq!(page.data[0].title, "From Acme");
    assert_eq!(page.data[0].id.view_id, id(FROM_ACME));
    let mut views = attio.objects().views("people").limit(1).items();
    let mut titles = Vec::new();
    while let Some(view) = views.next().await {
        titles.push(view.expect("a view").title);
    }
    assert_eq!(titles, ["From Acme", "Without a name"]);
    let of_list = attio.lists().views("sales").send().await.expect("a page");
    assert_eq!(of_list.data[0].id.view_id, id(HOT));
    let none = attio
        .objects()
        .views("companies")
        .send()
        .await
        .expect("a page");
    assert!(none.data.is_empty());
    let error = attio.objects().views("dragons").send().await;
    assert!(error.expect_err("no such object").is_not_found());
}

#[tokio::test]
async fn queries_borrow_the_filter_of_a_view() {
    let (_fake, attio) = start(with_views()).await;
    for (view, expected) in [(FROM_ACME, ADA), (NAMELESS, NOBODY)] {
        let found = attio.people().find(Query::new().view(id(view)).limit(5));
        let found = found.send().await.expect("people");
        let ids: Vec<_> = found
            .iter()
            .map(|one| one.id.record_id.to_string())
            .collect();
        assert_eq!(ids, [expected]);
    }
    let hot = attio.entries("sales").find(Query::new().view(id(HOT)));
    assert_eq!(hot.send().await.expect("entries").len(), 1);
}

#[tokio::test]
async fn what_attio_refuses() {
    let (_fake, attio) = start(with_views()).await;
    // A view of another object, and none at all.
    for view in [HOT, NOBODY] {
        let error = attio
            .people()
            .find(Query::new().view(id(view)))
            .send()
            .await;
        let error = error.expect_err("no view of people");
        assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    }
    let both = json!({ "filter_view_id": FROM_ACME, "filter": { "name": "Ada" } });
    let both = serde_json::from_value(both).expect("a query");
    let error = attio.records("people").query(&both).send().await;
    let error = error.expect_err("one filter at a time");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}

#[tokio::test]
async fn the_fake_refuses_views_that_are_none() {
    for (object, filter) in [
        ("dragons", json!({})),
        ("people", json!({ "tail": "long" })),
    ] {
        let fake = workspace()
            .object_view(object, HOT, "x", filter)
            .start()
            .await;
        assert!(fake.expect_err(object).is_declaration());
    }
}
