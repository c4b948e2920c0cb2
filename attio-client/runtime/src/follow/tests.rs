#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use http::header::LOCATION;
use http::{Response, StatusCode};

use super::Trail;
use crate::body::Body;
use crate::transport::Covers;

fn next(from: &str, status: StatusCode, to: &str) -> Option<String> {
    let trail = Trail {
        from: from.parse().unwrap(),
        accept: "*/*",
        covers: Covers::Head,
        timeout: None,
        began: None,
    };
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = status;
    answer.headers_mut().insert(LOCATION, to.parse().unwrap());
    trail.next(&answer).map(|uri| uri.to_string())
}

#[test]
fn one_goes_where_the_answer_points_to_unless_it_is_less_safe() {
    let here = "https://api.example.com/v2/file";
    for (to, expected) in [
        (
            "https://store.example.com/a?b=c",
            Some("https://store.example.com/a?b=c"),
        ),
        ("//store.example.com/a", Some("https://store.example.com/a")),
        ("/a", Some("https://api.example.com/a")),
        ("a", Some("https://api.example.com/v2/a")),
        ("http://store.example.com/a", None),
        ("file:///etc/passwd", None),
        ("https://", None),
    ] {
        assert_eq!(
            next(here, StatusCode::FOUND, to).as_deref(),
            expected,
            "{to}"
        );
    }
    let plain = "http://127.0.0.1/file";
    assert!(next(plain, StatusCode::FOUND, "http://127.0.0.1:1/a").is_some());
}

#[test]
fn only_redirects_point_somewhere() {
    for status in [
        StatusCode::OK,
        StatusCode::CREATED,
        StatusCode::NOT_MODIFIED,
    ] {
        assert_eq!(
            next("https://a.example", status, "https://b.example/"),
            None
        );
    }
}
