//! Faults on demand.

use std::time::{Duration, Instant};

use reqwest::Response;
use serde_json::{Value, json};

use super::*;
use crate::testing::Fault;

/// A write with a fresh connection.
async fn write(attio: &FakeAttio) -> reqwest::Result<Response> {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    client
        .patch(format!("{}{PEOPLE}/{ADA}", attio.url()))
        .bearer_auth(attio.token())
        .json(&json!({ "data": { "values": { "description": "Written" } } }))
        .send()
        .await
}

fn description(attio: &FakeAttio) -> String {
    let record = attio.record("people", ADA).unwrap();
    record["values"]["description"][0]["value"]
        .as_str()
        .unwrap()
        .to_owned()
}

async fn with(fault: Fault) -> FakeAttio {
    let attio = workspace().start().await.unwrap();
    attio.inject(fault);
    attio
}

#[tokio::test]
async fn answers_of_ones_own() {
    let fault = Fault::answer(418)
        .header("x-tea", "green")
        .header("x-tea", "black")
        .body("short");
    let attio = with(fault).await;
    let response = write(&attio).await.unwrap();
    assert_eq!(response.status(), 418);
    assert_eq!(response.headers().get_all("x-tea").iter().count(), 2);
    assert_eq!(response.text().await.unwrap(), "short");
    assert_eq!(description(&attio), "First", "nothing was written");
    assert_eq!(write(&attio).await.unwrap().status(), 200, "once is once");
    assert_eq!(description(&attio), "Written");
    assert_eq!(attio.requests().len(), 2);
}

#[tokio::test]
async fn garbage_html_empty_and_redirect() {
    let response = write(&with(Fault::garbage()).await).await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/json");
    assert!(response.json::<Value>().await.is_err());

    let response = write(&with(Fault::html(502)).await).await.unwrap();
    assert_eq!(response.status(), 502);
    assert!(
        response.headers()["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/html")
    );

    let response = write(&with(Fault::empty()).await).await.unwrap();
    assert_eq!(response.headers().get("content-type"), None);
    assert_eq!(response.bytes().await.unwrap().len(), 0);

    let response = write(&with(Fault::redirect("http://elsewhere.test/")).await)
        .await
        .unwrap();
    assert_eq!(response.status(), 307);
    assert_eq!(response.headers()["location"], "http://elsewhere.test/");

    let response = write(&with(Fault::json(503, &json!({ "a": 1 }))).await)
        .await
        .unwrap();
    assert_eq!(response.json::<Value>().await.unwrap(), json!({ "a": 1 }));
}

#[tokio::test]
async fn errors_of_any_code() {
    for (status, kind) in [
        (401, "auth_error"),
        (409, "invalid_request_error"),
        (429, "rate_limit_error"),
        (503, "api_error"),
    ] {
        let attio = with(Fault::error(status, "some_code")).await;
        let response = write(&attio).await.unwrap();
        assert_eq!(response.status(), status);
        let body: Value = response.json().await.unwrap();
        assert_eq!(body["type"], kind);
        assert_eq!(body["code"], "some_code");
        assert_eq!(body["status_code"], status);
    }
}

#[tokio::test]
async fn a_thousand_connections_at_once() {
    let attio = workspace().start().await.unwrap();
    let url = format!("{}{PEOPLE}/{ADA}", attio.url());
    // One that keeps no connections opens one for each request, and reads the system's certificates once.
    let client = reqwest::Client::builder().pool_max_idle_per_host(0);
    let client = client.build().unwrap();
    let tasks: Vec<_> = (0..1000)
        .map(|_| {
            let request = client.get(&url).bearer_auth(attio.token());
            tokio::spawn(async move { request.send().await.map(|answer| answer.status()) })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap(), 200);
    }
    assert_eq!(attio.requests().len(), 1000);
}

#[tokio::test]
async fn limits_say_when_to_come_back() {
    let response = write(&with(Fault::rate_limited(Duration::from_secs(2))).await)
        .await
        .unwrap();
    assert_eq!(response.status(), 429);
    let date = response.headers()["retry-after"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(date.ends_with(" GMT") && date.len() == 29, "{date}");
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["type"], "rate_limit_error");
    assert_eq!(body["code"], "rate_limit_exceeded");

    let response = write(&with(Fault::rate_limited_until("whenever")).await)
        .await
        .unwrap();
    assert_eq!(response.headers()["retry-after"], "whenever");
}

#[tokio::test]
async fn dropped_before_reading() {
    let attio = with(Fault::drop_before_reading()).await;
    write(&attio).await.expect_err("no answer");
    assert!(attio.requests().is_empty());
    assert_eq!(description(&attio), "First");
    assert_eq!(write(&attio).await.unwrap().status(), 200);
}

#[tokio::test]
async fn dropped_before_reading_on_a_connection_that_was_used() {
    let attio = workspace().start().await.unwrap();
    let client = reqwest::Client::new();
    let url = format!("{}{PEOPLE}/{ADA}", attio.url());
    let get = || client.get(&url).bearer_auth(attio.token()).send();
    get().await.unwrap().bytes().await.unwrap();
    // More often than the client's own second attempts.
    attio.inject(Fault::drop_before_reading().times(3));
    get().await.expect_err("no answer");
    assert_eq!(attio.requests().len(), 1);
}

#[tokio::test]
async fn dropped_after_reading() {
    let attio = with(Fault::drop_after_reading()).await;
    write(&attio).await.expect_err("no answer");
    assert_eq!(attio.requests().len(), 1);
    assert_eq!(description(&attio), "First");
}

#[tokio::test]
async fn dropped_after_handling() {
    let attio = with(Fault::drop_after_handling()).await;
    write(&attio).await.expect_err("no answer");
    assert_eq!(description(&attio), "Written");
}

#[tokio::test]
async fn truncated() {
    let attio = with(Fault::truncated()).await;
    let response = write(&attio).await.expect("a head");
    assert_eq!(response.status(), 200);
    assert!(response.content_length().unwrap() > 100);
    response.bytes().await.expect_err("half a body");
    assert_eq!(description(&attio), "Written");
}

#[tokio::test]
async fn late() {
    let attio = with(Fault::delay(Duration::from_millis(200))).await;
    let start = Instant::now();
    assert_eq!(write(&attio).await.unwrap().status(), 200);
    assert!(start.elapsed() >= Duration::from_millis(200));
}

#[tokio::test]
async fn faults_wait_for_their_request() {
    let attio = with(Fault::html(500).on("PATCH", PEOPLE).times(2)).await;
    attio.inject(Fault::html(501));
    // The query passes the first fault by, and meets the second.
    let query = reqwest::Client::new()
        .post(format!("{}{PEOPLE}/query", attio.url()))
        .bearer_auth(attio.token())
        .json(&json!({}))
        .send()
        .await
        .unwrap();
    assert_eq!(query.status(), 501);
    assert_eq!(write(&attio).await.unwrap().status(), 500);
    assert_eq!(write(&attio).await.unwrap().status(), 500);
    assert_eq!(write(&attio).await.unwrap().status(), 200);
}

#[tokio::test]
async fn an_answer_that_cannot_be_sent_says_so() {
    for fault in [
        Fault::answer(99),
        Fault::answer(200).header("bad name", "x"),
        Fault::answer(200).header("x", "a\nb"),
    ] {
        let response = write(&with(fault).await).await.unwrap();
        assert_eq!(response.status(), 500);
        assert!(response.text().await.unwrap().contains("cannot be sent"));
    }
}
