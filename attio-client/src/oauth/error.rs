//! What goes wrong while an app is let in.

use std::error::Error;
use std::fmt;

use attio_runtime::http::StatusCode;
use attio_runtime::{BoxError, Bytes};

/// Why an app was not let in, or a token not given out. No secret is ever printed.
#[derive(Debug)]
#[non_exhaustive]
pub enum OAuthError {
    /// The app is set up wrong.
    Setup(&'static str),
    /// The browser brought another state than it was sent away with: it does not belong to this session.
    State,
    /// The browser brought neither a code nor an error.
    NoCode,
    /// The user or Attio refused.
    Refused(Refusal),
    /// There is no answer.
    Transport(BoxError),
    /// There is an answer, and it is not of the form that OAuth 2.0 knows.
    Unreadable(Unreadable),
}

/// A refusal, in the words of OAuth 2.0.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// Such as `access_denied` where the user refused, or `invalid_grant` where a code is used up.
    pub code: String,
    /// The same for people, if it was said.
    pub description: Option<String>,
}

/// An answer of another form, such as a page of HTML.
#[derive(Clone)]
#[non_exhaustive]
pub struct Unreadable {
    /// The status of the answer.
    pub status: StatusCode,
    /// The body of the answer. It may hold a token, so it is not printed.
    pub body: Bytes,
}

impl fmt::Display for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setup(what) => f.write_str(what),
            Self::State => f.write_str("the state is not the one of this session"),
            Self::NoCode => f.write_str("there is neither a code nor an error"),
            Self::Refused(refusal) => {
                write!(f, "refused: {}", refusal.code.escape_debug())?;
                match &refusal.description {
                    Some(description) => write!(f, " ({})", description.escape_debug()),
                    None => Ok(()),
                }
            }
            Self::Transport(_) => f.write_str("there is no answer"),
            Self::Unreadable(answer) => {
                write!(f, "the answer, {}, is none of OAuth 2.0", answer.status)
            }
        }
    }
}

impl Error for OAuthError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Transport(error) => Some(&**error),
            _ => None,
        }
    }
}

impl fmt::Debug for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unreadable")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
