//! What a generated client holds, and how it is made.

mod base;
mod builder;
mod settings;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::HeaderName;

use self::base::Base;
pub use self::builder::ClientBuilder;
use crate::call::Call;
use crate::credential::{Credential, Keyring, Lock};
use crate::describe::{Api, Operation};
use crate::error::Error;
use crate::gate::Gate;
use crate::limit::Limiter;
use crate::retry::{Budget, Fate, RetryPolicy};
use crate::secret::Secret;
use crate::transport::Transport;

/// The inside of every generated client: where to send, how, and as whom. Clones share it.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

struct Inner {
    api: &'static Api,
    base: Result<Base, Mistake>,
    transport: Result<Box<dyn Transport>, Mistake>,
    keyring: Keyring,
    default_headers: HeaderMap,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    retry: RetryPolicy,
    budget: Budget,
    classify: Option<fn(&Error) -> Option<Fate>>,
    limiter: Limiter,
    gate: Gate,
    max_response_bytes: usize,
    request_id_headers: Vec<HeaderName>,
    /// What is wrong with the settings as a whole.
    mistake: Option<Mistake>,
}

/// Why a client cannot send: kept as text, since every call reports it anew.
#[derive(Clone)]
struct Mistake(String);

impl Mistake {
    fn error(&self) -> Error {
        Error::build(self.0.clone())
    }
}

impl Core {
    /// A client with a token for every scheme that takes one, and defaults for the rest.
    ///
    /// It does not fail: what is wrong is reported by each call.
    #[doc(hidden)]
    pub fn with_bearer(api: &'static Api, token: impl Into<Secret>) -> Self {
        ClientBuilder::<Self>::new(api)
            .given(Lock::Bearer, Credential::token(token))
            .assemble()
    }

    /// A client without credentials, and defaults for the rest. It does not fail either.
    #[doc(hidden)]
    pub fn open(api: &'static Api) -> Self {
        ClientBuilder::<Self>::new(api).assemble()
    }

    /// A call to one of its operations.
    #[doc(hidden)]
    pub fn call<O, E>(&self, operation: &'static Operation) -> Call<O, E> {
        Call::new(self.clone(), operation)
    }

    /// The URL that paths are appended to; `None` if the document names none and none was given.
    #[must_use]
    pub fn base_url(&self) -> Option<&str> {
        self.0.base.as_ref().ok().map(Base::as_str)
    }

    pub(crate) fn base(&self, operation: &Operation) -> Result<String, Error> {
        match &self.0.base {
            Ok(base) => base.of(operation).map_err(|mistake| mistake.error()),
            Err(mistake) => Err(mistake.error()),
        }
    }

    pub(crate) fn transport(&self) -> Result<&dyn Transport, Error> {
        if let Some(mistake) = &self.0.mistake {
            return Err(mistake.error());
        }
        match &self.0.transport {
            Ok(transport) => Ok(&**transport),
            Err(mistake) => Err(mistake.error()),
        }
    }

    pub(crate) fn keyring(&self) -> &Keyring {
        &self.0.keyring
    }

    pub(crate) fn default_headers(&self) -> &HeaderMap {
        &self.0.default_headers
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }

    pub(crate) fn attempt_timeout(&self) -> Option<Duration> {
        self.0.attempt_timeout
    }

    pub(crate) fn retry(&self) -> RetryPolicy {
        self.0.retry
    }

    /// How long a call may wait at most, unless it says otherwise for itself.
    pub(crate) fn patience(&self) -> Duration {
        let total = self.0.retry.total_time;
        self.0.timeout.map_or(total, |timeout| timeout.min(total))
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    pub(crate) fn limiter(&self) -> &Limiter {
        &self.0.limiter
    }

    pub(crate) fn gate(&self) -> &Gate {
        &self.0.gate
    }

    /// What became of a request that failed so.
    pub(crate) fn fate(&self, error: &Error) -> Fate {
        let known = self.0.classify.and_then(|classify| classify(error));
        known.unwrap_or_else(|| Fate::of(error))
    }

    pub(crate) fn max_response_bytes(&self) -> usize {
        self.0.max_response_bytes
    }

    /// The id that the server gave to a request, under the first of the usual names that is there.
    pub(crate) fn request_id<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let names = self.0.request_id_headers.iter();
        let value = names.filter_map(|name| headers.get(name)).next()?;
        value.to_str().ok()
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.0.api.title)
            .field("base_url", &self.base_url())
            .field("timeout", &self.0.timeout)
            .finish_non_exhaustive()
    }
}
