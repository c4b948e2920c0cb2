//! Calls that go well, and failures that the service declares.

use std::sync::Arc;

use attio_runtime::{
    Body, BoxFuture, Error, ErrorKind, Multipart, Part, RetryPolicy, Timeout, Transport,
    TransportError, http,
};
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::IntoResponse;
use axum::routing::{patch, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::shop::{FindError, Found, Item, Problem, Shop};

/// Serves `router`; the URL it is at.
pub(crate) async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

async fn shop(router: Router) -> Shop {
    let url = serve(router).await;
    Shop::builder()
        .base_url(url)
        .bearer("sk-secret")
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_call_sends_what_was_set_and_returns_what_came() {
    async fn update(
        Path(id): Path<String>,
        uri: Uri,
        headers: HeaderMap,
        Json(body): Json<Value>,
    ) -> impl IntoResponse {
        assert_eq!(id, "a/b");
        assert_eq!(uri, "/items/a%2Fb?dry_run=true");
        assert_eq!(headers["authorization"], "Bearer sk-secret");
        assert_eq!(headers["user-agent"], "shop/0.1.0");
        assert_eq!(headers["accept"], "application/json");
        assert_eq!(headers["x-extra"], "1");
        assert_eq!(body, json!({"data": {"values": {"tags": ["x"]}}}));
        let answer = json!({"next": null, "data": {"id": 7, "tags": ["x"], "new": 1}});
        ([("x-request-id", "r-1")], Json(answer))
    }
    let shop = shop(Router::new().route("/items/{id}", patch(update))).await;
    let call = shop.update("a/b").dry_run(true).tags(&["y"]).tags(&["x"]);
    let answer = call
        .customize()
        .header("x-extra", "1")
        .send_with_meta()
        .await
        .unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(answer.request_id.as_deref(), Some("r-1"));
    let expected = Item {
        id: 7,
        tags: vec!["x".into()],
    };
    assert_eq!(answer.value, expected);
}

#[tokio::test]
async fn a_declared_failure_is_typed_and_nothing_of_it_is_lost() {
    async fn refuse() -> impl IntoResponse {
        let headers = [("request-id", "r-9"), ("retry-after", "3")];
        (
            StatusCode::TOO_MANY_REQUESTS,
            headers,
            Json(json!({"code": "slow_down"})),
        )
    }
    let shop = shop(Router::new().route("/items/{id}", patch(refuse))).await;
    let call = shop.update("1").customize().retry(RetryPolicy::off());
    let error = call.send().await.unwrap_err();
    assert_eq!(
        error.body(),
        Some(&Problem {
            code: "slow_down".into()
        })
    );
    assert!(error.is_rate_limited());
    let error: Error = error.into();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.operation(), Some("items.update"));
    assert_eq!(error.request_id(), Some("r-9"));
    assert_eq!(error.body_bytes(), br#"{"code":"slow_down"}"#);
    assert!(error.retry_after().is_some());
    assert_eq!(
        error.to_string(),
        "items.update: the server answered 429 Too Many Requests: {\"code\":\"slow_down\"} (request r-9)"
    );
}

#[tokio::test]
async fn no_content_takes_any_body() {
    async fn delete(headers: HeaderMap) -> impl IntoResponse {
        assert!(!headers.contains_key("content-type"));
        Json(json!({}))
    }
    let shop = shop(Router::new().route("/items/{id}", axum::routing::delete(delete))).await;
    shop.delete("1").send().await.unwrap();
}

#[tokio::test]
async fn a_form_with_a_file_arrives() {
    async fn upload(headers: HeaderMap, body: Bytes) -> String {
        let size: usize = headers["content-length"].to_str().unwrap().parse().unwrap();
        assert_eq!(size, body.len());
        let content_type = headers["content-type"].to_str().unwrap();
        let boundary = content_type.split_once("boundary=").unwrap().1;
        String::from_utf8(body.into())
            .unwrap()
            .replace(boundary, "B")
    }
    let shop = shop(Router::new().route("/file", post(upload))).await;
    let form = Multipart::new().part("file", Part::new("data").filename("a.txt"));
    let answer = shop.upload(form).send().await.unwrap();
    assert_eq!(
        answer,
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\ndata\r\n--B--\r\n"
    );
}

#[tokio::test]
async fn a_raw_answer_is_as_it_came() {
    async fn teapot() -> impl IntoResponse {
        (StatusCode::IM_A_TEAPOT, "short")
    }
    let shop = shop(Router::new().route("/items/{id}", patch(teapot))).await;
    let answer = shop.update("1").customize().send_raw().await.unwrap();
    assert_eq!(answer.status(), http::StatusCode::IM_A_TEAPOT);
    assert_eq!(answer.into_body().collect(99).await.unwrap(), "short");
}

#[tokio::test]
async fn clones_call_at_once() {
    async fn echo(Path(id): Path<u32>) -> impl IntoResponse {
        Json(json!({"data": {"id": id, "tags": []}}))
    }
    let shop = Arc::new(shop(Router::new().route("/items/{id}", patch(echo))).await);
    let mut calls = Vec::new();
    for id in 0..50_u32 {
        calls.push((id, tokio::spawn(shop.update(&id.to_string()).send())));
    }
    for (id, call) in calls {
        assert_eq!(call.await.unwrap().unwrap().id, id);
    }
}

#[tokio::test]
async fn several_successes_and_failures_are_told_apart_by_status() {
    async fn find(Path(status): Path<u16>, uri: Uri) -> impl IntoResponse {
        assert_eq!(uri.query(), Some("key=sk-key"));
        let body = match status {
            200 => json!({"id": 1, "tags": []}).to_string(),
            301 => "elsewhere".to_owned(),
            204 => String::new(),
            _ => json!({"code": "c"}).to_string(),
        };
        (StatusCode::from_u16(status).unwrap(), body)
    }
    let url = serve(Router::new().route("/items/{id}", axum::routing::get(find))).await;
    let shop = Shop::builder()
        .base_url(url)
        .api_key("sk-key")
        .build()
        .unwrap();
    let find = async |status: &str| shop.find(status).send().await;
    let moved = find("301").await.unwrap();
    assert_eq!(moved, Found::Moved("elsewhere".into()));
    assert_eq!(find("204").await.unwrap(), Found::NoContent);
    let error = find("202").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(error.to_string().contains("not declared"), "{error}");
    let problem = || Problem { code: "c".into() };
    let error = find("404").await.unwrap_err();
    assert_eq!(error.body(), Some(&FindError::NotFound(problem())));
    let error = find("500").await.unwrap_err();
    assert_eq!(error.body(), Some(&FindError::Other(problem())));
}

#[tokio::test]
async fn a_transport_of_ones_own_sees_everything() {
    struct Echo;
    impl Transport for Echo {
        fn send(
            &self,
            request: http::Request<Body>,
        ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
            let timeout = request.extensions().get::<Timeout>().copied();
            let text = format!("{} {:?}", request.uri(), timeout.unwrap().duration);
            Box::pin(async move { Ok(http::Response::new(Body::from(text))) })
        }
    }
    let shop = Shop::builder()
        .transport(Echo)
        .bearer("t")
        .base_url("https://shop.test")
        .build()
        .unwrap();
    let answer = shop.upload(Multipart::new()).send().await.unwrap();
    assert_eq!(answer, "https://shop.test/file 60s");
}
