//! Declarations and seeds.

use std::error::Error as _;

use serde_json::json;

use super::*;
use crate::testing::FakeError;

async fn fails(builder: FakeAttioBuilder) -> String {
    let error: FakeError = builder.start().await.expect_err("a wrong declaration");
    assert!(error.is_declaration() && !error.is_io());
    assert!(error.source().is_none());
    error.to_string()
}

#[tokio::test]
async fn wrong_declarations_are_named() {
    let text = || Attribute::text("name");
    for (builder, expected) in [
        (
            FakeAttio::builder().attribute("dragons", text()),
            "no object `dragons`",
        ),
        (
            FakeAttio::builder().attribute("people", text()),
            "attribute `name` already",
        ),
        (
            FakeAttio::builder().object("people", []),
            "object `people` already",
        ),
        (
            FakeAttio::builder().object("cars", [text(), text()]),
            "attribute `name` already",
        ),
        (
            FakeAttio::builder()
                .attribute("people", Attribute::record_reference("pet", ["dragons"])),
            "`pet` refers to `dragons`",
        ),
        (
            FakeAttio::builder().record("dragons", ADA, json!({})),
            "`dragons`",
        ),
        (
            FakeAttio::builder().record("people", "ada", json!({})),
            "`ada` is no UUID",
        ),
        (
            FakeAttio::builder().record("people", ADA, json!([])),
            "no JSON object",
        ),
        (
            FakeAttio::builder().record("people", ADA, json!({ "hue": 1 })),
            "`hue`",
        ),
        (workspace().record("people", ADA, json!({})), "named twice"),
        (
            FakeAttio::builder().member("grace", "g@x.com"),
            "`grace` is no UUID",
        ),
    ] {
        let message = fails(builder).await;
        assert!(message.contains(expected), "{message}");
    }
}

#[tokio::test]
async fn seeds_may_have_what_is_read_only() {
    let attio = workspace()
        .record(
            "people",
            MEMBER,
            json!({
                "avatar_url": "https://x.com/a.png",
                "twitter_follower_count": 100,
                "strongest_connection_strength": "Very strong",
                "last_interaction": {
                    "interaction_type": "email",
                    "interacted_at": "2023-01-01T15:00:00Z",
                    "owner_actor": { "type": "workspace-member", "id": MEMBER },
                },
            }),
        )
        .start()
        .await
        .unwrap();
    let record = attio.record("people", MEMBER).unwrap();
    let values = &record["values"];
    assert_eq!(
        values["avatar_url"][0]["created_by_actor"],
        json!({ "type": "system", "id": null })
    );
    assert_eq!(
        values["last_interaction"][0]["attribute_type"],
        "interaction"
    );
    assert_eq!(
        values["last_interaction"][0]["interacted_at"],
        "2023-01-01T15:00:00.000000000Z"
    );
    let body = json!({ "filter": { "last_interaction": {
        "interaction_type": "email",
        "owner_member_id": { "$eq": MEMBER },
    } } });
    let found = call(&attio, "POST", &format!("{PEOPLE}/query"), body)
        .await
        .ok();
    assert_eq!(found["data"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn another_token() {
    let attio = workspace().token("oauth-token").start().await.unwrap();
    assert_eq!(attio.token(), "oauth-token");
    patch(&attio, json!({ "description": "x" })).await.ok();
}

#[tokio::test]
async fn the_same_calls_give_the_same_answers() {
    let mut answers = Vec::new();
    for _ in 0..2 {
        let attio = workspace().start().await.unwrap();
        answers.push(create(&attio, "people", json!({ "name": "X" })).await.ok());
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn it_ends_when_it_is_dropped() {
    let attio = workspace().start().await.unwrap();
    let client = reqwest::Client::new();
    let url = format!("{}/", attio.url());
    client.get(&url).send().await.expect("an answer, 404");
    drop(attio);
    assert!(client.get(&url).send().await.is_err());
}

#[test]
fn it_needs_no_runtime_of_the_callers() {
    // Polled by hand: the server has its own thread.
    let mut start = std::pin::pin!(FakeAttio::start());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(attio) = start.as_mut().poll(&mut context) else {
        panic!("starting waits for nothing")
    };
    let attio = attio.unwrap();
    std::net::TcpStream::connect(attio.url().trim_start_matches("http://")).unwrap();
}
