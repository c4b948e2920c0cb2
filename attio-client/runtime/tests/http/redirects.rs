//! Redirects of operations whose answer is what they point to.

use std::sync::{Arc, Mutex};

use attio_runtime::ErrorKind;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::routing::get;

use crate::calls::serve;
use crate::shop::Shop;

const SIZE: usize = 10_000_000;

fn shop(url: &str) -> Shop {
    Shop::builder()
        .base_url(url)
        .bearer("secret-token")
        .default_header("x-tenant", "secret-tenant")
        .max_response_bytes(1000)
        .build()
        .unwrap()
}

/// A store that knows nothing of the service, and keeps the headers that it is asked with.
async fn store() -> (String, Arc<Mutex<Vec<HeaderMap>>>) {
    let seen = Arc::<Mutex<Vec<HeaderMap>>>::default();
    let kept = Arc::clone(&seen);
    let content = move |headers: HeaderMap| async move {
        kept.lock().unwrap().push(headers);
        Body::from(vec![b'x'; SIZE])
    };
    (
        serve(Router::new().route("/kept", get(content))).await,
        seen,
    )
}

/// A service that points elsewhere.
async fn pointing(status: StatusCode, to: String) -> String {
    let answer = move || async move { (status, [(header::LOCATION, to)]) };
    serve(Router::new().route("/export", get(answer))).await
}

#[tokio::test]
async fn the_content_comes_from_elsewhere_and_the_token_stays_here() {
    let (store, seen) = store().await;
    for status in [301, 302, 303, 307, 308] {
        let status = StatusCode::from_u16(status).unwrap();
        let url = pointing(status, format!("{store}/kept?signature=1")).await;
        let mut body = shop(&url).export().send().await.unwrap();
        let mut size = 0;
        while let Some(chunk) = body.chunk().await.unwrap() {
            size += chunk.len();
        }
        assert_eq!(
            size, SIZE,
            "as it comes, whatever the limit of what is held"
        );
        let headers = seen.lock().unwrap().pop().unwrap();
        assert_eq!(headers.get(header::AUTHORIZATION), None);
        assert!(!format!("{headers:?}").contains("secret"), "{headers:?}");
    }
}

#[tokio::test]
async fn an_address_of_the_service_itself_is_followed_too_and_gets_no_token_either() {
    let router = Router::new()
        .route(
            "/export",
            get(|| async { (StatusCode::FOUND, [(header::LOCATION, "kept")]) }),
        )
        .route(
            "/kept",
            get(|headers: HeaderMap| async move {
                assert_eq!(headers.get(header::AUTHORIZATION), None);
                "here"
            }),
        );
    let body = shop(&serve(router).await).export().send().await.unwrap();
    assert_eq!(body.collect(100).await.unwrap(), "here");
}

#[tokio::test]
async fn who_leads_in_circles_is_told() {
    let router = Router::new().route(
        "/export",
        get(|| async { (StatusCode::FOUND, [(header::LOCATION, "/export")]) }),
    );
    let error = shop(&serve(router).await)
        .export()
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
}

#[tokio::test]
async fn a_link_that_has_run_out_is_a_failure_that_shows_no_link() {
    let store = serve(Router::new()).await;
    let url = pointing(StatusCode::FOUND, format!("{store}/kept?signature=s3cret")).await;
    let error = shop(&url).export().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), StatusCode::NOT_FOUND);
    assert!(!format!("{error:?} {error}").contains("s3cret"));
}

#[tokio::test]
async fn the_answer_as_it_comes_is_the_redirect() {
    let (store, seen) = store().await;
    let link = format!("{store}/kept?signature=1");
    let url = pointing(StatusCode::FOUND, link.clone()).await;
    let answer = shop(&url).export().send_raw().await.unwrap();
    assert_eq!(answer.status(), StatusCode::FOUND);
    assert_eq!(answer.headers()[header::LOCATION], link);
    assert!(seen.lock().unwrap().is_empty());
}
