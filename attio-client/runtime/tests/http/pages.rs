//! Long lists over real HTTP: the last page, the empty one, the one that never comes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use attio_runtime::{ErrorKind, ItemStream, Position, RetryPolicy};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::calls::serve;
use crate::shop::Shop;

/// What was asked for, one line per request.
type Asked = Arc<Mutex<Vec<String>>>;

async fn shop(router: Router<Asked>) -> (Shop, Asked) {
    let asked = Asked::default();
    let url = serve(router.with_state(Arc::clone(&asked))).await;
    let shop = Shop::builder().base_url(url).bearer("t");
    let shop = shop.retry(RetryPolicy::off()).build().unwrap();
    (shop, asked)
}

fn note(asked: &Asked, query: &HashMap<String, String>) {
    let mut pairs: Vec<_> = query.iter().map(|(k, v)| format!("{k}={v}")).collect();
    pairs.sort();
    asked.lock().unwrap().push(pairs.join("&"));
}

fn number(query: &HashMap<String, String>, name: &str) -> Option<usize> {
    query.get(name).and_then(|text| text.parse().ok())
}

/// Seven numbers, by offset.
async fn seven(
    State(asked): State<Asked>,
    Query(query): Query<HashMap<String, String>>,
) -> Json<Value> {
    note(&asked, &query);
    let offset = number(&query, "offset").unwrap_or(0);
    let limit = number(&query, "limit").unwrap_or(2);
    let page: Vec<usize> = (0..7).skip(offset).take(limit).collect();
    Json(json!(page))
}

async fn all<X: std::fmt::Debug>(mut items: ItemStream<u32, X>) -> Vec<u32> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.unwrap());
    }
    assert!(items.next().await.is_none());
    assert_eq!(items.position(), None);
    all
}

#[tokio::test]
async fn a_page_that_is_not_full_is_the_last() {
    let (shop, asked) = shop(Router::new().route("/items", get(seven))).await;
    assert_eq!(all(shop.list().items()).await, [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(
        *asked.lock().unwrap(),
        ["limit=3&offset=0", "limit=3&offset=3", "limit=3&offset=6"]
    );
    asked.lock().unwrap().clear();
    // Seven is a multiple of seven, so that only an empty page tells. More than there can be is not waited for.
    let one = shop.list().limit(1).offset(5);
    assert_eq!(all(one.items()).await, [5, 6]);
    assert_eq!(
        *asked.lock().unwrap(),
        ["limit=1&offset=5", "limit=1&offset=6", "limit=1&offset=7"]
    );
    asked.lock().unwrap().clear();
    let mut pages = shop.list().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().len());
    }
    assert_eq!(sizes, [3, 3, 1]);
}

#[tokio::test]
async fn a_limit_above_the_greatest_does_not_lose_what_follows() {
    async fn at_most_three(
        Query(mut query): Query<HashMap<String, String>>,
        asked: State<Asked>,
    ) -> Json<Value> {
        query.insert("limit".into(), "3".into());
        seven(asked, Query(query)).await
    }
    let (shop, _) = shop(Router::new().route("/items", get(at_most_three))).await;
    assert_eq!(all(shop.list().limit(1000).items()).await.len(), 7);
}

#[tokio::test]
async fn an_offset_may_be_in_the_body_and_the_size_unknown() {
    async fn search(State(asked): State<Asked>, Json(body): Json<Value>) -> Json<Value> {
        asked.lock().unwrap().push(body.to_string());
        let offset = usize::try_from(body["offset"].as_u64().unwrap()).unwrap();
        let page: Vec<usize> = (0..5).skip(offset).take(2).collect();
        Json(json!({ "data": page }))
    }
    let (shop, asked) = shop(Router::new().route("/items/search", post(search))).await;
    let query = json!({"filter": {"name": "x"}});
    assert_eq!(all(shop.search(&query).items()).await, [0, 1, 2, 3, 4]);
    // A page of one may be full for all we know: only an empty one ends the list.
    let asked = asked.lock().unwrap();
    assert_eq!(asked.len(), 4);
    assert_eq!(asked[3], r#"{"filter":{"name":"x"},"offset":5}"#);
}

async fn log(
    State(asked): State<Asked>,
    Query(query): Query<HashMap<String, String>>,
) -> Json<Value> {
    note(&asked, &query);
    Json(match query.get("after").map(String::as_str) {
        None => json!({"lines": [1, 2], "paging": {"next": "a b"}}),
        Some("a b") => json!({"lines": null, "paging": {"next": "c"}}),
        Some("c") => json!({"lines": [2, 3], "paging": {"next": "d"}}),
        _ => json!({"lines": [4]}),
    })
}

#[tokio::test]
async fn a_cursor_ends_when_none_is_named_and_empty_pages_mean_nothing() {
    let (shop, asked) = shop(Router::new().route("/log", get(log))).await;
    // What came twice is kept: it is not ours to say that it is the same.
    assert_eq!(all(shop.log().items()).await, [1, 2, 2, 3, 4]);
    assert_eq!(
        *asked.lock().unwrap(),
        [
            "limit=200",
            "after=a b&limit=200",
            "after=c&limit=200",
            "after=d&limit=200"
        ]
    );
    let mut pages = shop.log().pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.lines, Some(vec![1, 2]));
}

#[tokio::test]
async fn a_list_that_does_not_end_is_an_error() {
    async fn same() -> Json<Value> {
        Json(json!([1, 2, 3]))
    }
    let (one, _) = shop(Router::new().route("/items", get(same))).await;
    let mut items = one.list().items();
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("does not end"), "{error}");
    assert!(items.next().await.is_none());

    async fn circle(Query(query): Query<HashMap<String, String>>) -> Json<Value> {
        let next = match query.get("after").map(String::as_str) {
            Some("a") => "b",
            _ => "a",
        };
        Json(json!({"lines": [1], "paging": {"next": next}}))
    }
    let (two, _) = shop(Router::new().route("/log", get(circle))).await;
    let mut pages = two.log().pages();
    let mut good = 0;
    let error = loop {
        match pages.next().await.unwrap() {
            Ok(_) => good += 1,
            Err(error) => break error,
        }
        assert!(good < 10);
    };
    assert_eq!(error.operation(), Some("items.log"));
    assert!(error.to_string().contains("does not end"), "{error}");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn after_a_failure_another_stream_goes_on() {
    async fn fails_once(asked: State<Asked>, query: Query<HashMap<String, String>>) -> Response {
        if query.get("offset").is_some_and(|offset| offset == "3")
            && asked.lock().unwrap().len() == 1
        {
            note(&asked, &query);
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        seven(asked, query).await.into_response()
    }
    let (shop, _) = shop(Router::new().route("/items", get(fails_once))).await;
    let mut items = shop.list().items();
    assert_eq!(items.next().await.unwrap().unwrap(), 0);
    // In the middle of a page, too.
    assert_eq!(items.position().unwrap().to_string(), "offset:1");
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    assert!(items.next().await.unwrap().unwrap_err().is_server_error());
    assert!(items.next().await.is_none());
    let stopped = items.position().unwrap().to_string();
    assert_eq!(stopped, "offset:3");
    let rest = shop.list().items().start_at(stopped.parse().unwrap());
    assert_eq!(all(rest).await, [3, 4, 5, 6]);
}

#[tokio::test]
async fn a_place_inside_of_a_page_by_cursor_is_found_again() {
    let (shop, _) = shop(Router::new().route("/log", get(log))).await;
    let mut items = shop.log().items();
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    let position = items.position().unwrap();
    assert_eq!(position.to_string(), "cursor:1:c");
    let rest = shop.log().items().start_at(position.clone());
    assert_eq!(rest.position(), Some(position));
    assert_eq!(all(rest).await, [3, 4]);
    let foreign: Position = "offset:3".parse().unwrap();
    let mut wrong = shop.log().items().start_at(foreign);
    let error = wrong.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
}
