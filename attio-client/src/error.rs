//! What a call fails with.

use std::fmt;
use std::ops::Deref;

use attio_runtime::CallError;

use crate::types::{ErrorBody, ErrorCode, ValidationError};

/// Why a call failed: what Attio said, or what went wrong on the way.
///
/// It is also an [`attio_runtime::Error`], which tells the kind of failure, the status, the id of the
/// request for a support ticket, and keeps the whole answer:
///
/// ```
/// # fn show(error: attio_client::Error) {
/// use attio_client::types::ErrorCode;
///
/// if error.is_not_found() {
///     println!("nobody is there");
/// } else if error.code() == Some(&ErrorCode::UniquenessConflict) {
///     println!("somebody has that already");
/// } else {
///     println!("{error} (request {:?})", error.request_id());
/// }
/// # }
/// ```
pub struct Error(CallError<ErrorBody>);

impl Error {
    /// Attio's code for what is wrong, an open list.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.body().map(|body| &body.code)
    }

    /// Attio's words for what is wrong.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.body().map(|body| body.message.as_str())
    }

    /// What is wrong with the request, member by member.
    #[must_use]
    pub fn validation_errors(&self) -> &[ValidationError] {
        self.body()
            .and_then(|body| body.validation_errors.as_deref())
            .unwrap_or_default()
    }

    /// Attio's whole answer, if it is one of Attio's.
    #[must_use]
    pub fn body(&self) -> Option<&ErrorBody> {
        self.0.body()
    }
}

impl From<CallError<ErrorBody>> for Error {
    fn from(error: CallError<ErrorBody>) -> Self {
        Self(error)
    }
}

impl From<attio_runtime::Error> for Error {
    fn from(error: attio_runtime::Error) -> Self {
        Self(error.into())
    }
}

impl Deref for Error {
    type Target = attio_runtime::Error;

    fn deref(&self) -> &attio_runtime::Error {
        &self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(body) = self.body() else {
            return fmt::Display::fmt(&self.0, f);
        };
        write!(f, "{}: {}", body.code, body.message)?;
        for error in self.validation_errors() {
            let path: Vec<String> = error.path.iter().map(|step| format!("{step}")).collect();
            write!(f, "; {}: {}", path.join("."), error.message)?;
        }
        Ok(())
    }
}

impl fmt::Display for crate::types::PathSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(index) => write!(f, "{index}"),
            Self::Unknown(value) => write!(f, "{value}"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}
