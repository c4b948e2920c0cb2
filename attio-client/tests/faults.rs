//! Servers that answer badly, and networks that fail: a typed error each, and never a panic.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::time::Duration;

use attio_client::runtime::{ErrorKind, RetryPolicy};
use attio_client::testing::{FakeAttio, Fault};
use attio_client::{Client, Error, Person, PersonId};

const PERSON: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";

async fn fails_with(fault: Fault) -> Error {
    let fake = FakeAttio::builder()
        .record(
            "people",
            PERSON,
            serde_json::json!({"description": "somebody"}),
        )
        .start()
        .await
        .expect("the fake starts");
    fake.inject(fault.times(3));
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .timeout(Duration::from_millis(500))
        // What is told, not what is done about it.
        .retry(RetryPolicy::off())
        .build()
        .expect("a client");
    get(&attio).await.expect_err("a fault")
}

async fn get(attio: &Client) -> Result<Person, Error> {
    let id: PersonId = PERSON.parse().expect("an id");
    attio.people().get(id).send().await
}

#[tokio::test]
async fn garbage_is_a_decode_error_with_the_body_kept() {
    let error = fails_with(Fault::garbage()).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!error.body_bytes().is_empty());
}

#[tokio::test]
async fn html_is_named_for_what_it_is() {
    let error = fails_with(Fault::html(200)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("text/html"), "{error}");
}

#[tokio::test]
async fn an_html_page_of_a_broken_gateway_keeps_its_status() {
    let error = fails_with(Fault::html(502)).await;
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!(error.code(), None);
}

#[tokio::test]
async fn an_empty_answer_is_no_person() {
    assert_eq!(fails_with(Fault::empty()).await.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_truncated_body_is_not_taken_for_whole() {
    let error = fails_with(Fault::truncated()).await;
    assert_eq!(error.kind(), ErrorKind::Body);
}

#[tokio::test]
async fn a_dropped_connection() {
    for fault in [Fault::drop_before_reading(), Fault::drop_after_reading()] {
        let error = fails_with(fault).await;
        assert!(
            matches!(error.kind(), ErrorKind::Transport | ErrorKind::Connect),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_slow_server() {
    let error = fails_with(Fault::delay(Duration::from_secs(5))).await;
    assert!(error.is_timeout());
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_the_token() {
    let error = fails_with(Fault::redirect("https://example.com/elsewhere")).await;
    assert_eq!(error.kind(), ErrorKind::Redirect);
}

#[tokio::test]
async fn a_limit_says_when_to_come_back() {
    let error = fails_with(Fault::rate_limited(Duration::from_secs(2))).await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert_eq!(
        error.code().map(|code| code.as_str()),
        Some("rate_limit_exceeded")
    );
    assert!(error.retry_after().is_some());
}

#[tokio::test]
async fn a_value_that_does_not_fit_is_named_with_its_path() {
    let body = serde_json::json!({"data": {
        "id": {"workspace_id": PERSON, "object_id": PERSON, "record_id": PERSON},
        "created_at": "2023-01-01T15:00:00Z",
        "values": {"name": [{"active_from": "2023-01-01T15:00:00Z", "active_until": null,
            "created_by_actor": {"type": "system", "id": null}, "attribute_type": "personal-name",
            "first_name": 7, "last_name": "Smith", "full_name": "John Smith"}]}
    }});
    let error = fails_with(Fault::json(200, &body)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.path(),
        Some("$.data.values.name[0].first_name"),
        "{error}"
    );
}

#[tokio::test]
async fn nobody_listens() {
    let attio = Client::builder()
        .base_url("http://127.0.0.1:9")
        .bearer("token")
        .build()
        .expect("a client");
    let error = get(&attio).await.expect_err("nobody");
    assert_eq!(error.kind(), ErrorKind::Connect);
}

#[tokio::test]
async fn a_token_that_cannot_be_sent() {
    let error = get(&Client::new("secret\ntoken"))
        .await
        .expect_err("a newline");
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(
        !format!("{error} {error:?}").contains("secret"),
        "{error:?}"
    );
}

#[tokio::test]
async fn plain_http_only_goes_to_this_machine() {
    let refused = Client::builder()
        .base_url("http://api.example.com")
        .bearer("token")
        .build();
    assert_eq!(
        refused.err().map(|error| error.kind()),
        Some(ErrorKind::Build)
    );
}
