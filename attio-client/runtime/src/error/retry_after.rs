//! The `Retry-After` header.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

/// When a server wants to be asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// After this long.
    Delay(Duration),
    /// At this moment, by the server's clock.
    Date(SystemTime),
}

impl RetryAfter {
    /// How long that is from `now`; zero if it has passed.
    #[must_use]
    pub fn delay_from(self, now: SystemTime) -> Duration {
        match self {
            Self::Delay(delay) => delay,
            Self::Date(date) => date.duration_since(now).unwrap_or_default(),
        }
    }

    pub(super) fn read(headers: &HeaderMap) -> Option<Self> {
        let text = headers
            .get(header::RETRY_AFTER)?
            .to_str()
            .ok()?
            .trim_ascii();
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse().ok().map(Duration::from_secs).map(Self::Delay);
        }
        httpdate::parse_http_date(text).ok().map(Self::Date)
    }
}
