//! How many calls a second are answered.

use std::time::{Duration, SystemTime};

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::faults::http_date;
use super::problem::Problem;

/// Calls in one second of the wall clock, which a client that is told to wait can wait for.
#[derive(Debug)]
pub(super) struct Limits {
    most: Option<(u32, u32)>,
    second: u64,
    read: u32,
    written: u32,
}

impl Limits {
    /// So many calls that read and so many that write, each second; `None` for any number.
    pub(super) fn new(most: Option<(u32, u32)>) -> Self {
        Self {
            most,
            second: 0,
            read: 0,
            written: 0,
        }
    }

    /// Counts a call; the answer to give instead if it is one too many.
    pub(super) fn admit(&mut self, reads: bool) -> Option<Response> {
        let (most_read, most_written) = self.most?;
        let now = SystemTime::now();
        let second = now
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
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
        let next = SystemTime::UNIX_EPOCH + Duration::from_secs(second + 1);
        let mut response = Problem::rate_limited().into_response();
        if let Ok(date) = HeaderValue::try_from(http_date(next)) {
            response.headers_mut().insert(header::RETRY_AFTER, date);
        }
        Some(response)
    }
}
