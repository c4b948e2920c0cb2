//! Tokens, routes, ids, and what every answer has.

use serde_json::{Value, json};

use super::*;

#[tokio::test]
async fn a_token_is_required() {
    let attio = workspace().start().await.unwrap();
    let url = format!("{}{PEOPLE}/{ADA}", attio.url());
    let short = "x".repeat(63);
    let wrong = "x".repeat(64);
    let cases = [
        (None, "header is missing"),
        (Some("Token abc".to_owned()), "no bearer token"),
        (Some(format!("Bearer {short}")), "64 characters"),
        (Some(format!("Bearer {wrong}")), "no API key"),
    ];
    for (header, expected) in cases {
        let mut request = reqwest::Client::new().get(&url);
        if let Some(header) = header {
            request = request.header("authorization", header);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 401);
        let body: Value = response.json().await.unwrap();
        assert_eq!(body["type"], "auth_error");
        assert_eq!(body["code"], "unauthorized");
        assert!(
            body["message"].as_str().unwrap().contains(expected),
            "{body}"
        );
    }
}

#[tokio::test]
async fn unknown_endpoints_are_named() {
    let attio = workspace().start().await.unwrap();
    let nested = format!("{PEOPLE}/query/more");
    for (method, path) in [
        ("GET", PEOPLE),
        ("GET", "/v2/nowhere"),
        ("POST", nested.as_str()),
        ("DELETE", PEOPLE),
    ] {
        let message = call(&attio, method, path, Value::Null)
            .await
            .refused(404, "not_found");
        assert_eq!(
            message,
            format!("Could not find endpoint \"{method} {path}\"")
        );
    }
}

#[tokio::test]
async fn unknown_objects_and_records_are_not_found() {
    let attio = workspace().start().await.unwrap();
    let body = || json!({ "data": { "values": {} } });
    let nobody = "00000000-0000-4000-8000-000000000000";
    for method in ["GET", "DELETE", "PATCH", "PUT"] {
        let path = format!("{PEOPLE}/{nobody}");
        call(&attio, method, &path, body())
            .await
            .refused(404, "not_found");
        let path = format!("/v2/objects/dragons/records/{ADA}");
        call(&attio, method, &path, body())
            .await
            .refused(404, "not_found");
    }
    create(&attio, "dragons", json!({}))
        .await
        .refused(404, "not_found");
    call(
        &attio,
        "POST",
        "/v2/objects/dragons/records/query",
        json!({}),
    )
    .await
    .refused(404, "not_found");
    call(
        &attio,
        "PUT",
        "/v2/objects/dragons/records?matching_attribute=name",
        body(),
    )
    .await
    .refused(404, "not_found");
}

#[tokio::test]
async fn a_malformed_id_is_refused_in_the_envelope() {
    let attio = workspace().start().await.unwrap();
    for id in ["42", "..%2f..", "%ff"] {
        let path = format!("{PEOPLE}/{id}");
        call(&attio, "GET", &path, Value::Null)
            .await
            .refused(400, "validation_type");
    }
}

#[tokio::test]
async fn objects_are_named_by_slug_or_id() {
    let attio = workspace().start().await.unwrap();
    let record = call(&attio, "GET", &format!("{PEOPLE}/{ADA}"), Value::Null)
        .await
        .ok();
    let id = record["data"]["id"]["object_id"].as_str().unwrap();
    let path = format!("/v2/objects/{id}/records/{ADA}");
    assert_eq!(call(&attio, "GET", &path, Value::Null).await.ok(), record);
}

#[tokio::test]
async fn a_record_shows_every_attribute() {
    let attio = workspace().start().await.unwrap();
    let record = call(&attio, "GET", &format!("{PEOPLE}/{ADA}"), Value::Null)
        .await
        .ok();
    let values = record["data"]["values"].as_object().unwrap();
    assert_eq!(values.len(), 30, "27 of a person's own, 3 of every object");
    assert_eq!(
        values["job_title"],
        json!([]),
        "what is unset is an empty list"
    );
    assert_eq!(values["record_id"][0]["value"], ADA);
    assert_eq!(
        values["created_at"][0]["value"],
        record["data"]["created_at"]
    );
    let web_url = record["data"]["web_url"].as_str().unwrap();
    assert!(web_url.ends_with(&format!("/person/{ADA}")), "{web_url}");
}

#[tokio::test]
async fn bodies_must_be_json_of_the_right_shape() {
    let attio = workspace().start().await.unwrap();
    let cases = [
        (json!([]), ""),
        (json!({}), "data"),
        (json!({ "data": [] }), "data"),
        (json!({ "data": {} }), "data.values"),
        (json!({ "data": { "values": [] } }), "data.values"),
    ];
    for (body, path) in cases {
        let answer = call(&attio, "POST", PEOPLE, body).await;
        assert_eq!(answer.issue_path(), path);
        answer.refused(400, "validation_type");
    }
    let response = reqwest::Client::new()
        .post(format!("{}{PEOPLE}", attio.url()))
        .bearer_auth(attio.token())
        .body("{\"data\": ")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 400);
    assert_eq!(
        response.json::<Value>().await.unwrap()["code"],
        "validation_type"
    );
}

#[tokio::test]
async fn requests_are_recorded_without_the_token() {
    let attio = workspace().start().await.unwrap();
    let body = json!({ "data": { "values": { "email_addresses": ["x@y.com"] } } });
    call(
        &attio,
        "PUT",
        &format!("{PEOPLE}?matching_attribute=email_addresses"),
        body.clone(),
    )
    .await
    .ok();
    let requests = attio.requests();
    let [request] = requests.as_slice() else {
        panic!("one request: {requests:?}")
    };
    assert_eq!((request.method(), request.path()), ("PUT", PEOPLE));
    assert_eq!(request.query(), Some("matching_attribute=email_addresses"));
    assert_eq!(request.header("Content-Type"), Some("application/json"));
    assert_eq!(request.header("authorization"), Some("Bearer [redacted]"));
    assert_eq!(request.json(), Some(body));
    assert!(!format!("{request:?} {attio:?}").contains(attio.token()));
}
