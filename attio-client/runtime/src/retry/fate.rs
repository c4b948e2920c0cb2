//! What became of a request that failed, as far as one can tell.

use http::StatusCode;

use crate::error::{Error, ErrorKind};

/// What became of a request that failed: what decides whether it may be repeated.
///
/// The rule of thumb: nothing was done where no connection was made or the server answered 429; nobody knows where the
/// connection broke, time ran out, or the server answered 408, 500, 502, 503 or 504; everything else is final. A client
/// that knows its service better says so with
/// [`classify_failures`](crate::ClientBuilder::classify_failures).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fate {
    /// Nothing was done: whatever the operation, it may be repeated.
    Untouched,
    /// Nothing was done, and perhaps nothing ever will be: it may be repeated once, whatever the operation. The second
    /// time is the last, and no other call is kept waiting for it.
    Doubtful,
    /// It may have been carried out: it is repeated if the operation allows that.
    Unknown,
    /// The answer will be the same next time.
    Final,
}

impl Fate {
    /// The rule of thumb.
    #[must_use]
    pub fn of(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::Connect => Self::Untouched,
            ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Body => Self::Unknown,
            ErrorKind::Status => error.status().map_or(Self::Final, Self::of_status),
            _ => Self::Final,
        }
    }

    fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            429 => Self::Untouched,
            408 | 500 | 502..=504 => Self::Unknown,
            _ => Self::Final,
        }
    }
}
