//! What operations answer with: markers that say how an answer becomes a value.
//!
//! Generated code names these in the types of its calls; an operation with several successes implements [`Output`]
//! on an enum of its own, by status.

mod answer;
mod by_status;
mod json;
mod marker;

use http::{HeaderMap, StatusCode};

pub use self::answer::Answer;
#[doc(hidden)]
pub use self::by_status::reading;
pub use self::json::{ForeignJson, Json};
pub use self::marker::{Binary, NoContent, Optional, Text, Untyped};
use crate::error::Error;

/// How a successful answer becomes a value.
pub trait Output {
    /// The value.
    type Value;

    /// The `Accept` header.
    const ACCEPT: &'static str;

    /// Whether a body may be handed on unread. The timeout then ends with the answer's head.
    const STREAMS: bool = false;

    /// What to do with an answer of this status.
    #[must_use]
    fn reading(status: StatusCode) -> Reading {
        if !status.is_success() {
            Reading::Refuse
        } else if Self::STREAMS {
            Reading::Stream
        } else {
            Reading::Buffer
        }
    }

    /// Makes the value.
    ///
    /// # Errors
    /// When the answer does not have the form that it should.
    fn decode(answer: Answer) -> Result<Self::Value, Error>;
}

/// What is done with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It is a success; its body is read, then decoded.
    Buffer,
    /// It is a success; its body is handed on unread.
    Stream,
    /// It is a failure; its body is read for the error.
    Refuse,
}

/// How the body of a failure becomes a value.
pub trait ErrorBody {
    /// The value.
    type Value;

    /// Makes the value; `None` if the body is not what was declared, which happens where proxies answer.
    fn decode(failure: Failure<'_>) -> Option<Self::Value>;
}

/// A failure, as an [`ErrorBody`] sees it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body.
    pub body: &'a [u8],
}
