//! The token, its scopes, the members, and the limits of the fake.

use std::time::{Duration, Instant};

use attio_client::runtime::{ErrorKind, RetryPolicy};
use attio_client::testing::{FakeAttio, Fault};
use attio_client::types::{ErrorCode, MemberLevel};
use attio_client::{Client, Error, Query, headers, people};
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
    let refused = query(dear).await;
    assert_eq!(refused.status(), 429);
    assert_eq!(refused.headers()["x-attio-record-query-score"], "3");
    assert!(refused.headers().contains_key("retry-after"));
    attio
        .people()
        .get(ADA.parse().expect("an id"))
        .send()
        .await
        .expect("this is no query");
}

/// It may have been the sum of the last seconds, so it is sent once more; then it is known to be too expensive by itself.
#[tokio::test]
async fn a_query_that_is_too_expensive_fails_at_the_second_refusal_and_tells_its_score() {
    let (fake, attio) = start(workspace().query_score(2)).await;
    let cheap = people::job_title().eq("Countess");
    let dear = cheap.clone().and(people::description().contains("a"));
    let error = attio.people().find(dear).send().await;
    let error = error.expect_err("too expensive");
    assert!(error.is_rate_limited());
    assert_eq!((error.attempts(), fake.requests().len()), (2, 2));
    let score = error.header(&headers::X_ATTIO_RECORD_QUERY_SCORE);
    assert_eq!(score.expect("a number"), Some(3.0));
    let answer = attio.people().find(cheap).customize();
    let answer = answer.send_with_meta().await.expect("not too expensive");
    let score = answer.header(&headers::X_ATTIO_RECORD_QUERY_SCORE);
    assert_eq!(score.expect("a number"), Some(2.0));
}

/// What holds for one query does not hold for others, let alone for what is no query.
#[tokio::test]
async fn a_query_that_is_too_expensive_keeps_nobody_waiting() {
    let (fake, attio) = start(workspace()).await;
    let score = headers::X_ATTIO_RECORD_QUERY_SCORE.name();
    fake.inject(Fault::rate_limited(Duration::from_secs(20)).header(score, "9000"));
    let dear = attio.people().find(Query::new());
    let dear = dear.customize().retry(RetryPolicy::off()).send().await;
    dear.expect_err("too expensive");
    let began = Instant::now();
    let ada = attio.people().get(ADA.parse().expect("an id"));
    ada.send().await.expect("Ada");
    assert!(began.elapsed() < Duration::from_secs(15));
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

#[tokio::test]
async fn a_token_of_a_user_manages_no_webhooks() {
    let (_fake, attio) = start(workspace().user_level()).await;
    let identity = attio.identity().get().send().await.expect("an identity");
    let level = serde_json::to_value(&identity).expect("JSON");
    assert_eq!(level["token_level"], "user");
    let error = attio.webhooks().list().send().await.expect_err("refused");
    assert_eq!(status(&error), Some(403));
    let error = attio.meetings().list().send().await.expect_err("refused");
    assert_eq!(status(&error), Some(403));
    attio.notes().list().send().await.expect("notes");
}

/// Notes can be listed ten times a second, whatever else can be read.
#[tokio::test]
async fn an_operation_keeps_its_own_limit() {
    let (fake, _) = start(workspace().limits(1_000, 1_000)).await;
    // Attio's limits are not kept by this client, nor is anything repeated.
    let http = reqwest::Client::new();
    let list = async |path: &str| {
        let get = http.get(format!("{}{path}", fake.url()));
        let answer = get.bearer_auth(fake.token()).send().await;
        answer.expect("an answer").status().as_u16()
    };
    let mut refused = 0;
    for _ in 0..40 {
        refused += usize::from(list("/v2/notes").await == 429);
        assert_eq!(list("/v2/tasks").await, 200);
    }
    assert!(
        refused > 0,
        "forty lists of notes in less than four seconds"
    );
}
