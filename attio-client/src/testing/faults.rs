//! What can go wrong on demand.
//!
//! A fault is data; `server` and `connection` act on it.

mod answer;
mod queue;

use std::time::{Duration, SystemTime};

use axum::body::Bytes;
use jiff::fmt::rfc2822::DateTimePrinter;
use serde_json::{Value, json};

use self::answer::Answer;
pub(super) use self::queue::Faults;
use super::problem::Problem;

/// Something that goes wrong with the next request that it applies to.
///
/// ```
/// use std::time::Duration;
/// use attio_client::testing::Fault;
///
/// // The next request, whichever it is:
/// let broken = Fault::html(502);
/// // The first two PATCH requests of people records:
/// let limit = Fault::rate_limited(Duration::from_secs(1))
///     .on("PATCH", "/v2/objects/people/records")
///     .times(2);
/// // The write happens, its answer is lost:
/// let lost = Fault::drop_after_handling();
/// ```
#[derive(Clone, Debug)]
#[must_use = "a fault does nothing until it is given to `FakeAttio::inject`"]
pub struct Fault {
    pub(super) effect: Effect,
    pub(super) delay: Duration,
    target: Option<(String, String)>,
    times: u32,
}

/// What happens.
#[derive(Clone, Debug)]
pub(super) enum Effect {
    /// This is answered; nothing is read or written.
    Answer(Answer),
    /// The connection ends before the request is read.
    DropUnread,
    /// The connection ends when the request has been read, before anything is done.
    DropRead,
    /// The connection ends when everything has been done, instead of an answer.
    DropHandled,
    /// Half of the true answer, and then the connection ends.
    Truncate,
    /// Nothing; only the delay counts.
    Pass,
}

impl Fault {
    /// An answer of your own: [`header`](Self::header), [`body`](Self::body) and
    /// [`json`](Self::json) fill it.
    pub fn answer(status: u16) -> Self {
        Self::new(Effect::Answer(Answer {
            status,
            headers: Vec::new(),
            body: Bytes::new(),
        }))
    }

    /// An answer with a JSON body.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::answer(status)
            .header("content-type", "application/json")
            .body(body.to_string())
    }

    /// An error in Attio's envelope, of any status and code.
    pub fn error(status: u16, code: &str) -> Self {
        let kind = match status {
            401 | 403 => "auth_error",
            429 => "rate_limit_error",
            400..=499 => "invalid_request_error",
            _ => "api_error",
        };
        let message = format!("injected: {code}");
        let body = json!({ "status_code": status, "type": kind, "code": code, "message": message });
        Self::json(status, &body)
    }

    /// An answer in HTML, as gateways give it.
    pub fn html(status: u16) -> Self {
        Self::answer(status)
            .header("content-type", "text/html; charset=utf-8")
            .body("<!doctype html><html><body><h1>Something went wrong</h1></body></html>")
    }

    /// A success that says that it is JSON, and is not.
    pub fn garbage() -> Self {
        Self::answer(200)
            .header("content-type", "application/json")
            .body("{\"data\": {]\u{1}")
    }

    /// A success with neither body nor content type.
    pub fn empty() -> Self {
        Self::answer(200)
    }

    /// A redirect (307).
    pub fn redirect(location: impl Into<String>) -> Self {
        Self::answer(307).header("location", location)
    }

    /// Attio's 429, with a `Retry-After` that lies so far ahead, as an HTTP date.
    ///
    /// An HTTP date knows no fractions: it is rounded up to the next whole second.
    pub fn rate_limited(retry_after: Duration) -> Self {
        let now = SystemTime::now();
        Self::rate_limited_until(http_date(now.checked_add(retry_after).unwrap_or(now)))
    }

    /// Attio's 429, with any `Retry-After`: a date in the past, or no date at all.
    pub fn rate_limited_until(retry_after: impl Into<String>) -> Self {
        let problem = Problem::rate_limited();
        Self::json(problem.status().as_u16(), &problem.to_json()).header("retry-after", retry_after)
    }

    /// The connection ends before the request is read.
    ///
    /// Since nothing is known of a request that nobody reads, [`on`](Self::on) and
    /// [`delayed`](Self::delayed) do not apply, and it is not recorded.
    pub fn drop_before_reading() -> Self {
        Self::new(Effect::DropUnread)
    }

    /// The connection ends when the request has been read; nothing is done.
    pub fn drop_after_reading() -> Self {
        Self::new(Effect::DropRead)
    }

    /// The connection ends when the request has been handled: a write *has* happened.
    pub fn drop_after_handling() -> Self {
        Self::new(Effect::DropHandled)
    }

    /// Half of the true answer, and then the connection ends. The request has been handled.
    pub fn truncated() -> Self {
        Self::new(Effect::Truncate)
    }

    /// The true answer, later.
    pub fn delay(by: Duration) -> Self {
        Self::new(Effect::Pass).delayed(by)
    }

    /// Adds a header to an answer of one's own; of faults that have none, it changes nothing.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        if let Effect::Answer(answer) = &mut self.effect {
            answer.headers.push((name.into(), value.into()));
        }
        self
    }

    /// The body of an answer of one's own; of faults that have none, it changes nothing.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        if let Effect::Answer(answer) = &mut self.effect {
            answer.body = Bytes::from(body.into());
        }
        self
    }

    /// Happens this much later.
    pub fn delayed(mut self, by: Duration) -> Self {
        self.delay = by;
        self
    }

    /// Happens to requests of this method whose path begins so; other requests pass it by.
    pub fn on(mut self, method: impl Into<String>, path: impl Into<String>) -> Self {
        self.target = Some((method.into(), path.into()));
        self
    }

    /// Happens so many times; once if nothing is said.
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    fn new(effect: Effect) -> Self {
        Self {
            effect,
            delay: Duration::ZERO,
            target: None,
            times: 1,
        }
    }

    fn applies_to(&self, method: &str, path: &str) -> bool {
        self.target.as_ref().is_none_or(|(wanted, prefix)| {
            wanted.eq_ignore_ascii_case(method) && path.starts_with(prefix.as_str())
        })
    }
}

/// Rounded up: an HTTP date has no fractions.
pub(super) fn http_date(at: SystemTime) -> String {
    let whole = at
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| {
            since.as_secs() + u64::from(since.subsec_nanos() > 0)
        });
    i64::try_from(whole)
        .ok()
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
        .and_then(|at| DateTimePrinter::new().timestamp_to_rfc9110_string(&at).ok())
        .unwrap_or_default()
}
