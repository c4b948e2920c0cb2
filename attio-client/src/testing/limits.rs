//! How many calls a second are answered, and how expensive a query may be.

use std::time::{Duration, SystemTime};

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::faults::http_date;
use super::problem::Problem;

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
}

impl Limits {
    /// Counts a call; the answer to give instead if it is one too many.
    pub(super) fn admit(&mut self, reads: bool) -> Option<Response> {
        let (most_read, most_written) = self.calls?;
        let second = now();
        if second != self.second {
            (self.second, self.read, self.written) = (second, 0, 0);
        }
        let (count, most) = match reads {
            true => (&mut self.read, most_read),
            false => (&mut self.written, most_written),
        };
        if *count < most {
            *count += 1;
            return None;
        }
        Some(refusal(second))
    }

    /// The answer to give instead of that to a query that is too expensive by itself.
    pub(super) fn afford(&self, score: u64) -> Option<Response> {
        (score > self.score?).then(|| refusal(now()))
    }
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
