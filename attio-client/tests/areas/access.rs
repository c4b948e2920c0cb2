//! The token, its scopes, the members, and the limits of the fake.

use std::time::Duration;

use attio_client::runtime::ErrorKind;
use attio_client::testing::{FakeAttio, Fault};
use attio_client::types::{ErrorCode, MemberLevel};
use attio_client::{Client, Error};
use serde_json::json;

use crate::support::*;

fn status(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

#[tokio::test]
async fn a_token_is_told_what_it_is_good_for() {
    let (fake, attio) = start(workspace().scopes(["note:read-write", "task:read"])).await;
    let identity = attio.identity().get().send().await.expect("an identity");
    assert!(identity.active);
    assert_eq!(identity.scope.as_deref(), Some("note:read-write task:read"));
    assert!(identity.workspace_id.is_some());
    let stranger = Client::builder()
        .base_url(fake.url())
        .bearer("x".repeat(64))
        .build();
    let identity = stranger
        .expect("a client")
        .identity()
        .get()
        .send()
        .await
        .expect("an answer");
    assert!(!identity.active && identity.scope.is_none());
}

#[tokio::test]
async fn an_inactive_token_gets_nothing() {
    let (_fake, attio) = start(workspace().inactive()).await;
    assert!(
        !attio
            .identity()
            .get()
            .send()
            .await
            .expect("an answer")
            .active
    );
    let error = attio.lists().list().send().await.expect_err("refused");
    assert_eq!(status(&error), Some(401));
}

#[tokio::test]
async fn a_call_needs_every_one_of_its_scopes() {
    let read = ["record_permission:read", "object_configuration:read-write"];
    let (_fake, attio) = start(workspace().scopes(read)).await;
    let records = attio.records("people");
    records
        .get(ada())
        .send()
        .await
        .expect("to write includes to read");
    attio
        .records("people")
        .query(&Default::default())
        .send()
        .await
        .expect("a query reads");
    let refused = [
        records.delete(ada()).send().await.expect_err("it writes"),
        records
            .entries(ada())
            .send()
            .await
            .expect_err("it reads entries, too"),
        attio
            .notes()
            .list()
            .send()
            .await
            .expect_err("it reads notes"),
        attio
            .webhooks()
            .list()
            .send()
            .await
            .expect_err("it reads webhooks"),
        attio
            .workspace_members()
            .list()
            .send()
            .await
            .expect_err("it reads members"),
    ];
    let missing = [
        "record_permission:read-write",
        "list_entry:read",
        "note:read",
        "webhook:read",
        "user_management:read",
    ];
    for (error, scope) in refused.iter().zip(missing) {
        assert_eq!(
            (status(error), error.code()),
            (Some(403), Some(&ErrorCode::Unauthorized))
        );
        assert!(
            error
                .message()
                .is_some_and(|text| text.contains(&format!("`{scope}`"))),
            "{error}"
        );
    }
}

#[tokio::test]
async fn members_are_there() {
    let (_fake, attio) = start(workspace()).await;
    let all = attio
        .workspace_members()
        .list()
        .send()
        .await
        .expect("members");
    assert_eq!(all.len(), 1);
    let one = attio
        .workspace_members()
        .get(grace())
        .send()
        .await
        .expect("a member");
    assert_eq!(one, all[0]);
    assert_eq!(
        (one.first_name.as_str(), one.last_name.as_str()),
        ("Grace", "Hopper")
    );
    assert_eq!(one.access_level, MemberLevel::Member);
    let nobody = NOBODY.parse().expect("an id");
    let error = attio
        .workspace_members()
        .get(nobody)
        .send()
        .await
        .expect_err("nobody");
    assert!(error.is_not_found());
}

/// Straight to the fake: the client would wait, and try again.
#[tokio::test]
async fn beyond_the_limits_there_is_429_and_a_date() {
    let fake = FakeAttio::builder()
        .limits(2, 1)
        .start()
        .await
        .expect("the fake starts");
    let http = reqwest::Client::new();
    let get = async || {
        let request = http
            .get(format!("{}/v2/lists", fake.url()))
            .bearer_auth(fake.token());
        request.send().await.expect("an answer")
    };
    let mut refused = None;
    // Within two seconds, there is one in which three come.
    for _ in 0..100 {
        let answer = get().await;
        if answer.status() == 429 {
            refused = Some(answer);
            break;
        }
    }
    let refused = refused.expect("a refusal");
    let date = refused.headers()["retry-after"]
        .to_str()
        .expect("text")
        .to_owned();
    assert!(date.ends_with(" GMT"), "{date}");
    let body: serde_json::Value = refused.json().await.expect("JSON");
    assert_eq!(body["code"], "rate_limit_exceeded");
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert_eq!(get().await.status(), 200, "the next second is another one");
}

#[tokio::test]
async fn a_query_may_be_too_expensive_by_itself() {
    let (fake, attio) = start(workspace().query_score(2)).await;
    let url = format!("{}/v2/objects/people/records/query", fake.url());
    let query = async |body| {
        let request = reqwest::Client::new().post(&url).bearer_auth(fake.token());
        request.json(&body).send().await.expect("an answer")
    };
    let answer = query(json!({ "filter": { "name": "Ada" } })).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["x-attio-record-query-score"], "2");
    let dear = json!({ "filter": { "name": "Ada", "job_title": "Countess" } });
    assert_eq!(query(dear).await.status(), 429);
    attio
        .people()
        .get(ADA.parse().expect("an id"))
        .send()
        .await
        .expect("this is no query");
}

#[tokio::test]
async fn faults_strike_every_route() {
    let (fake, attio) = start(workspace()).await;
    let body = |error: Error| (error.kind(), status(&error));
    fake.inject(Fault::garbage().on("GET", "/v2/lists"));
    let error = attio.lists().list().send().await.expect_err("garbage");
    assert_eq!(body(error), (ErrorKind::Decode, Some(200)));
    fake.inject(Fault::error(400, "quota_exceeded").on("GET", "/v2/notes"));
    let error = attio.notes().list().send().await.expect_err("an error");
    assert_eq!(error.code(), Some(&ErrorCode::QuotaExceeded));
    fake.inject(Fault::empty().on("GET", "/v2/self"));
    let error = attio.identity().get().send().await.expect_err("nothing");
    assert_eq!(body(error), (ErrorKind::Decode, Some(200)));
}
