//! How many calls a second are answered, and how expensive a query may be.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use attio_runtime::Operation;
use axum::http::{HeaderValue, Method, header};
use axum::response::{IntoResponse, Response};

use super::faults::http_date;
use super::problem::Problem;
use super::scopes;
use crate::requests::OPERATIONS;

/// Calls in one second of the wall clock, which a client that is told to wait can wait for.
#[derive(Debug, Default)]
pub(super) struct Limits {
    /// Calls that read and calls that write, each second.
    pub(super) calls: Option<(u32, u32)>,
    /// The score of one query.
    pub(super) score: Option<u64>,
    second: u64,
    read: u32,
    written: u32,
    /// Calls of the operations that have a limit of their own, by their ids.
    own: BTreeMap<&'static str, u32>,
}

impl Limits {
    /// Counts a call; the answer to give instead if it is one too many.
    pub(super) fn admit(&mut self, method: &Method, route: &str) -> Option<Response> {
        let (most_read, most_written) = self.calls?;
        let second = now();
        if second != self.second {
            (self.second, self.read, self.written) = (second, 0, 0);
            self.own.clear();
        }
        let (count, most) = match scopes::reads(method, route) {
            true => (&mut self.read, most_read),
            false => (&mut self.written, most_written),
        };
        if *count >= most {
            return Some(refusal(second));
        }
        if let Some((id, most)) = own(method, route) {
            let count = self.own.entry(id).or_default();
            if *count >= most {
                return Some(refusal(second));
            }
            *count += 1;
        }
        *count += 1;
        None
    }

    /// The answer to give instead of that to a query that is too expensive by itself.
    ///
    /// It names a time to come back like any other, though that does not help.
    pub(super) fn afford(&self, score: u64) -> Option<Response> {
        (score > self.score?).then(|| (scored(score), refusal(now())).into_response())
    }
}

/// The operation at a route, and its own limit, if it has one.
fn own(method: &Method, route: &str) -> Option<(&'static str, u32)> {
    let here = |one: &&&Operation| one.method == method.as_str() && one.path == route;
    let operation = OPERATIONS.iter().find(here)?;
    Some((operation.id, operation.per_second?))
}

/// What tells the score of a query.
pub(super) fn scored(score: u64) -> [(&'static str, String); 1] {
    [("x-attio-record-query-score", score.to_string())]
}

/// Come back in the next second.
fn refusal(second: u64) -> Response {
    let next = SystemTime::UNIX_EPOCH + Duration::from_secs(second + 1);
    let mut response = Problem::rate_limited().into_response();
    if let Ok(date) = HeaderValue::try_from(http_date(next)) {
        response.headers_mut().insert(header::RETRY_AFTER, date);
    }
    response
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}
