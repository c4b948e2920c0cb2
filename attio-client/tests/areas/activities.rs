//! Activities and their records, e-mails and sequences, against the fake.

use attio_client::Custom;
use attio_client::testing::Attribute;
use attio_client::types::{ActivityBase, ActivityRecord, ActivityRecordQuery, ErrorCode};
use serde_json::json;

use crate::support::*;

#[tokio::test]
async fn a_life_of_an_activity() {
    let (_fake, attio) = start(workspace()).await;
    let create = || {
        let base = ActivityBase::Interactions;
        attio.activities().create("visits", "Visit", "Visits", base)
    };
    let made = create().send().await.expect("an activity");
    assert!(!made.is_system_activity);
    assert_eq!(made.extends[0].schema_slug, "interactions");
    let again = create().send().await.expect_err("taken");
    assert_eq!(again.code(), Some(&ErrorCode::SlugConflict));
    let changed = attio
        .activities()
        .update("visits")
        .api_slug("trips")
        .send()
        .await
        .expect("a change");
    assert_eq!(changed.singular_noun.as_deref(), Some("Visit"));
    let page = attio
        .activities()
        .list()
        .limit(3)
        .send()
        .await
        .expect("a page");
    let slugs: Vec<&str> = page.data.iter().map(|one| one.api_slug.as_str()).collect();
    assert_eq!(slugs, ["activities", "interactions", "calls"]);
    let cursor = page.pagination.next_cursor.expect("more");
    let rest = attio
        .activities()
        .list()
        .limit(3)
        .cursor(&cursor)
        .send()
        .await
        .expect("a page");
    assert_eq!(rest.data, [changed]);
    attio
        .activities()
        .delete("trips")
        .send()
        .await
        .expect("deleted");
    assert!(
        attio
            .activities()
            .get("trips")
            .send()
            .await
            .expect_err("gone")
            .is_not_found()
    );
    let error = attio
        .activities()
        .delete("calls")
        .send()
        .await
        .expect_err("Attio's own");
    assert_eq!(error.code(), Some(&ErrorCode::SystemEditUnauthorized));
}

#[tokio::test]
async fn a_life_of_an_activity_record() {
    let (_fake, attio) =
        start(workspace().activity("visits", [Attribute::text("place").unique()])).await;
    let records = attio.activity_records("visits");
    let place = |place: &str| Custom::text(place);
    let held = |record: &ActivityRecord| {
        let values = record.values.as_option().expect("values");
        shown(values["place"].as_deref().expect("a list"))
    };
    let made = records
        .create()
        .attribute("place", place("Turin"))
        .send()
        .await
        .expect("a record");
    assert_eq!(held(&made), ["Turin"]);
    let same = records
        .upsert("place")
        .attribute("place", place("Turin"))
        .send()
        .await
        .expect("found");
    assert_eq!(same.id, made.id);
    let id = made.id.record_id;
    let moved = records
        .update(id)
        .attribute("place", place("Rome"))
        .send()
        .await
        .expect("a change");
    assert_eq!(held(&moved), ["Rome"]);
    let moved = records
        .overwrite(id)
        .attribute("place", place("Pisa"))
        .send()
        .await
        .expect("a change");
    assert_eq!(records.get(id).send().await.expect("it"), moved);
    let query = ActivityRecordQuery {
        filter: Some(object(json!({ "place": "Pisa" }))),
        ..ActivityRecordQuery::default()
    };
    assert_eq!(records.query(&query).send().await.expect("a page"), [moved]);
    records.delete(id).send().await.expect("deleted");
    assert!(
        records
            .get(id)
            .send()
            .await
            .expect_err("gone")
            .is_not_found()
    );
}

#[tokio::test]
async fn emails_are_found_by_who_wrote_them_and_when() {
    let from = |address: &str, domain: &str, at: &str| {
        json!({
            "sent_at": at,
            "subject_line": address,
            "participants": [{
                "role": "from",
                "email_address": address,
                "email_domain": domain,
                "name": null,
            }],
        })
    };
    let builder = workspace()
        .email(from("ada@acme.com", "acme.com", "2026-01-01T00:00:00Z"))
        .email(from(
            "bob@example.com",
            "example.com",
            "2026-02-01T00:00:00Z",
        ));
    let (_fake, attio) = start(builder).await;
    let subjects = |page: attio_client::types::EmailPage| -> Vec<String> {
        page.data
            .into_iter()
            .filter_map(|one| one.subject_line.into_option())
            .collect()
    };
    let list = || attio.emails().list();
    assert_eq!(list().send().await.expect("a page").data.len(), 2);
    let of_acme = list().domain("acme.com").send().await.expect("a page");
    assert_eq!(subjects(of_acme), ["ada@acme.com"]);
    let of_bob = list()
        .participants("bob@example.com,eve@example.com")
        .send()
        .await;
    assert_eq!(subjects(of_bob.expect("a page")), ["bob@example.com"]);
    let late = list().sent_after("2026-01-15T00:00:00Z".parse().expect("an instant"));
    assert_eq!(
        subjects(late.send().await.expect("a page")),
        ["bob@example.com"]
    );
    let error = list().limit(201).send().await.expect_err("too many");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}

#[tokio::test]
async fn whoever_is_unsubscribed_stays_so() {
    let (_fake, attio) = start(workspace()).await;
    let unsubscribe = |address| attio.sequences().unsubscribe([address]).send();
    let first = unsubscribe("ada@acme.com").await.expect("an answer");
    let again = unsubscribe("ada@acme.com").await.expect("an answer");
    assert_eq!(first, again, "since the first time");
    let error = unsubscribe("nobody").await.expect_err("no address");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}
