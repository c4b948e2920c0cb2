//! What a call fails with: Attio's own words about it, ready to be acted on.
//!
//! In comes a failure of the runtime, with Attio's error body if that could be read; out goes one type that answers
//! what a program asks of it. It must not know how requests are sent, and it prints no secret.

mod closest;
mod conflict;
mod mend;
mod unknown;
mod validation;

#[cfg(test)]
mod tests;

use std::fmt;
use std::ops::Deref;

use attio_runtime::{CallError, Held};

use crate::types::{ErrorBody, ErrorCode, RecordId, ValidationError};

/// Why a call failed: what Attio said, or what went wrong on the way.
///
/// It is also an [`attio_runtime::Error`], which tells the kind of failure, the status, when to
/// [try again](attio_runtime::Error::retry_after), the [id of the request](attio_runtime::Error::request_id) for a
/// support ticket, and keeps the whole answer:
///
/// ```
/// # fn show(error: attio_client::Error) {
/// use attio_client::types::ErrorCode;
///
/// if error.is_not_found() {
///     println!("nobody is there");
/// } else if let Some(record) = error.conflicting_record() {
///     println!("{record} has that already");
/// } else if error.code() == Some(&ErrorCode::ValidationType) {
///     for fault in error.validation_errors() {
///         println!("{}: {} (try {:?})", fault.location(), fault.message, fault.closest_option());
///     }
/// } else {
///     println!("{error} (request {:?})", error.request_id());
/// }
/// # }
/// ```
pub struct Error {
    error: attio_runtime::Error,
    // Boxed, so that a result is no larger for the room that only failures need.
    body: Option<Held<ErrorBody>>,
}

impl Error {
    /// Attio's code for what is wrong. The list is open: a code that is younger than this crate is kept as it came.
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

    /// Whether what was addressed does not exist.
    ///
    /// A record that is [being merged](Self::is_merge_in_progress) is answered with 404 as well, though it exists; it
    /// is not counted here, lest a program create it a second time.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.error.is_not_found() && !self.is_merge_in_progress()
    }

    /// Whether the record is being merged just now; in a moment it can be read and written again.
    #[must_use]
    pub fn is_merge_in_progress(&self) -> bool {
        self.code() == Some(&ErrorCode::MergeInProgress)
    }

    /// Whether Attio asks to slow down.
    ///
    /// The request was not processed, so any request may be repeated, a create too; see
    /// [`retry_after`](attio_runtime::Error::retry_after). Only a query that is too expensive by itself never succeeds.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.error.is_rate_limited() || self.code() == Some(&ErrorCode::RateLimitExceeded)
    }

    /// The record that has the unique value already.
    ///
    /// Attio names it in the message of a `uniqueness_conflict`, and nowhere else; `None` for every other failure, and
    /// where the message does not say which record it is.
    #[must_use]
    pub fn conflicting_record(&self) -> Option<RecordId> {
        let body = self.body()?;
        if body.code != ErrorCode::UniquenessConflict {
            return None;
        }
        conflict::record_in(&body.message).map(RecordId::new)
    }

    /// The title that no option and no status of the attribute has.
    ///
    /// Attio quotes it in the message of a `value_not_found`, and says neither which attribute it was meant for nor what
    /// there is instead; `None` for every other failure.
    #[must_use]
    pub fn unknown_option(&self) -> Option<&str> {
        let body = self.body()?;
        if body.code != ErrorCode::ValueNotFound {
            return None;
        }
        unknown::title_in(&body.message)
    }

    /// Of these titles, the one that is closest to the [unknown one](Self::unknown_option), if any is close.
    ///
    /// What there is has to be asked for, since Attio does not list it where the fault is an option or a status. Upper
    /// and lower case count as the same. A [`ValidationError`] that lists what is right tells the closest
    /// [by itself](ValidationError::closest_option).
    ///
    /// ```no_run
    /// # use attio_client::{Client, Error, types::AttributeTarget};
    /// # async fn explain(attio: Client, error: Error) -> Result<(), Error> {
    /// if let Some(title) = error.unknown_option() {
    ///     let tiers = attio.options(AttributeTarget::Objects, "projects", "tier").list().send().await?;
    ///     let meant = error.closest_option(tiers.iter().map(|tier| tier.title.as_str()));
    ///     println!("there is no {title}; was it {meant:?}?");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn closest_option<'o>(&self, titles: impl IntoIterator<Item = &'o str>) -> Option<&'o str> {
        closest::closest(self.unknown_option()?, &mut titles.into_iter())
    }

    /// Attio's whole answer, if it is one of Attio's.
    #[must_use]
    pub fn body(&self) -> Option<&ErrorBody> {
        self.body.as_deref()
    }
}

impl From<CallError<ErrorBody>> for Error {
    fn from(error: CallError<ErrorBody>) -> Self {
        let (error, body) = error.into_parts();
        let body = body.map(|body| *body).or_else(|| mend::body_of(&error));
        let body = body.map(Held::new);
        Self { error, body }
    }
}

impl From<attio_runtime::Error> for Error {
    fn from(error: attio_runtime::Error) -> Self {
        CallError::from(error).into()
    }
}

impl From<Error> for attio_runtime::Error {
    fn from(error: Error) -> Self {
        error.error
    }
}

impl Deref for Error {
    type Target = attio_runtime::Error;

    fn deref(&self) -> &attio_runtime::Error {
        &self.error
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(body) = self.body() else {
            return fmt::Display::fmt(&self.error, f);
        };
        write!(f, "{}: {}", body.code, body.message)?;
        for error in self.validation_errors() {
            write!(f, "; {error}")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.error, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}
