use std::error::Error as _;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::snippet::snippet;
use super::{CallError, Error, ErrorKind, Received, RetryAfter};

fn answered(status: u16, body: &'static str, headers: HeaderMap) -> Error {
    let received = Received {
        status: StatusCode::from_u16(status).unwrap(),
        headers,
        body: Bytes::from_static(body.as_bytes()),
    };
    Error::new(ErrorKind::Status, "the server answered 404 Not Found")
        .received_with(received, Some("r-1".to_owned()))
}

fn retry_after(value: &str) -> Option<RetryAfter> {
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", HeaderValue::from_str(value).unwrap());
    answered(429, "", headers).retry_after()
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let date = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    assert_eq!(
        retry_after("120"),
        Some(RetryAfter::Delay(Duration::from_secs(120)))
    );
    let read = retry_after("Sun, 06 Nov 1994 08:49:37 GMT");
    assert_eq!(read, Some(RetryAfter::Date(date)));
    for malformed in ["", "-1", "soon", "1.5", "99999999999999999999999"] {
        assert_eq!(retry_after(malformed), None, "{malformed}");
    }
    let before = date - Duration::from_secs(5);
    let after = date + Duration::from_secs(5);
    assert_eq!(read.unwrap().delay_from(before), Duration::from_secs(5));
    assert_eq!(read.unwrap().delay_from(after), Duration::ZERO);
}

#[test]
fn display_is_one_bounded_line() {
    let error = answered(404, "{\"message\":\n\"no\"}", HeaderMap::new());
    assert_eq!(
        error.to_string(),
        "the server answered 404 Not Found: {\"message\": \"no\"} (request r-1)"
    );
    assert!(error.is_not_found());
    let long: &'static str = Box::leak("é".repeat(5000).into_boxed_str());
    assert!(answered(404, long, HeaderMap::new()).to_string().len() < 300);
}

#[test]
fn the_source_is_not_repeated() {
    let error = Error::build("cannot encode the body").because("number out of range");
    assert_eq!(error.to_string(), "cannot encode the body");
    assert_eq!(error.source().unwrap().to_string(), "number out of range");
}

#[test]
fn a_call_error_is_an_error_with_a_body() {
    let error = CallError::new(answered(404, "x", HeaderMap::new()), Some(7));
    assert_eq!(error.body(), Some(&7));
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    let plain: Error = error.into();
    assert_eq!(plain.body_bytes(), b"x");
}

#[test]
fn snippets_do_not_split_characters() {
    let text = "ä".repeat(300);
    for fault in [None, Some(0), Some(301), Some(600), Some(10_000)] {
        let shown = snippet(text.as_bytes(), fault);
        assert!(!shown.contains('\u{FFFD}'), "{fault:?}: {shown}");
        assert!(shown.len() <= 206, "{fault:?}");
    }
    assert_eq!(snippet(b"short", Some(3)), "short");
    assert_eq!(snippet(&[0xFF, b'a'], None), "\u{FFFD}a");
    assert_eq!(snippet(&[0x80; 500], Some(400)).chars().count(), 202);
}
