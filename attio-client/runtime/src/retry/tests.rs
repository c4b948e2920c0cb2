use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::{Budget, Fate, RetryPolicy, backoff};
use crate::error::{Error, ErrorKind, Received};

fn answered(status: u16, headers: &[(&'static str, &str)]) -> Error {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, HeaderValue::from_str(value).unwrap());
    }
    let received = Received {
        status: StatusCode::from_u16(status).unwrap(),
        headers: map,
        body: Bytes::new(),
    };
    Error::new(ErrorKind::Status, "refused").received_with(received, None)
}

#[test]
fn what_became_of_it_is_told_by_the_failure() {
    for kind in [ErrorKind::Timeout, ErrorKind::Transport, ErrorKind::Body] {
        assert_eq!(Fate::of(&Error::new(kind, "")), Fate::Unknown, "{kind:?}");
    }
    let connect = Error::new(ErrorKind::Connect, "");
    assert_eq!(Fate::of(&connect), Fate::Untouched);
    for kind in [
        ErrorKind::Build,
        ErrorKind::Auth,
        ErrorKind::Redirect,
        ErrorKind::TooLarge,
        ErrorKind::Decode,
    ] {
        assert_eq!(Fate::of(&Error::new(kind, "")), Fate::Final, "{kind:?}");
    }
    for (status, fate) in [
        (429, Fate::Untouched),
        (408, Fate::Unknown),
        (500, Fate::Unknown),
        (502, Fate::Unknown),
        (503, Fate::Unknown),
        (504, Fate::Unknown),
        (501, Fate::Final),
        (505, Fate::Final),
        (400, Fate::Final),
        (401, Fate::Final),
        (404, Fate::Final),
        (409, Fate::Final),
    ] {
        assert_eq!(Fate::of(&answered(status, &[])), fate, "{status}");
    }
}

#[test]
fn waits_are_random_below_a_bound_that_doubles() {
    let policy = RetryPolicy::new().backoff(Duration::from_millis(100), Duration::from_secs(1));
    let error = answered(500, &[]);
    for (failed, bound) in [(1, 100), (2, 200), (3, 400), (5, 1000), (u32::MAX, 1000)] {
        let waits: Vec<Duration> = (0..200)
            .map(|_| backoff::wait(&policy, failed, &error))
            .collect();
        let bound = Duration::from_millis(bound);
        assert!(waits.iter().all(|wait| *wait < bound), "{failed}");
        // Two hundred throws of a fair die do not all fall on one half.
        assert!(waits.iter().any(|wait| *wait > bound / 2), "{failed}");
        assert!(waits.iter().any(|wait| *wait < bound / 2), "{failed}");
    }
}

#[test]
fn a_server_that_asks_to_wait_is_obeyed() {
    let none = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let wait = |headers: &[(&'static str, &str)]| backoff::wait(&none, 1, &answered(429, headers));
    let seconds = Duration::from_secs;
    assert_eq!(wait(&[("retry-after", "7")]), seconds(7));
    // Past, malformed, missing: as if nothing were said.
    for malformed in ["Sun, 06 Nov 1994 08:49:37 GMT", "soon", "-3", ""] {
        assert_eq!(wait(&[("retry-after", malformed)]), Duration::ZERO);
    }
    assert_eq!(wait(&[]), Duration::ZERO);
    // The server's clock is what its dates are read on.
    let dated = [
        ("date", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("retry-after", "Sun, 06 Nov 1994 08:49:40 GMT"),
    ];
    assert_eq!(wait(&dated), seconds(3));
    let soon = httpdate::fmt_http_date(SystemTime::now() + seconds(30));
    let waited = wait(&[("retry-after", &soon)]);
    assert!(waited > seconds(20) && waited <= seconds(30), "{waited:?}");
}

#[test]
fn a_budget_is_spent_and_earned_back() {
    let budget = Budget::new(2);
    assert!(budget.spend());
    assert!(budget.spend());
    assert!(!budget.spend());
    for _ in 0..9 {
        budget.earn();
    }
    assert!(!budget.spend());
    budget.earn();
    assert!(budget.spend());
    for _ in 0..1000 {
        budget.earn();
    }
    assert!(budget.spend() && budget.spend() && !budget.spend());
    assert!(!Budget::new(0).spend());
}
