//! The settings of a client, as its user makes them.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use http::header::USER_AGENT;

use super::Core;
use super::settings::Settings;
use crate::credential::{Credential, Lock, TokenProvider};
use crate::describe::Api;
use crate::error::Error;
use crate::held::Held;
use crate::limit::RateLimit;
use crate::retry::{Fate, RetryPolicy};
use crate::secret::Secret;
use crate::transport::Transport;

/// Makes a client, one setting at a time.
///
/// Defaults: the document's first server, 60 seconds for a whole call, at most 4 attempts where that is safe, no limit of
/// requests per second but 256 at once, 64 MiB for an answer, `https://` only (loopback apart), no redirects. Neither environment nor
/// files are read.
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<C> {
    settings: Held<Settings>,
    client: PhantomData<fn() -> C>,
}

impl<C> ClientBuilder<C> {
    /// The defaults for a service.
    #[doc(hidden)]
    pub fn new(api: &'static Api) -> Self {
        Self {
            settings: Settings::new(api),
            client: PhantomData,
        }
    }

    /// A token for every scheme that takes a bearer token: HTTP bearer, OAuth 2.0, OpenID Connect.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.given(Lock::Bearer, Credential::token(token))
    }

    /// Tokens for the same schemes, obtained when they are needed.
    pub fn token_provider(self, provider: impl TokenProvider) -> Self {
        self.given(Lock::Bearer, Credential::provider(provider))
    }

    /// A user name and password for HTTP Basic.
    pub fn basic(self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.given(Lock::Basic, Credential::basic(username, password))
    }

    /// A key for every scheme that takes an API key.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        self.given(Lock::ApiKey, Credential::token(key))
    }

    /// A credential for the security scheme of this name in the document.
    pub fn credential(self, scheme: impl Into<String>, credential: Credential) -> Self {
        self.given(Lock::Named(scheme.into()), credential)
    }

    pub(super) fn given(mut self, lock: Lock, credential: Credential) -> Self {
        self.settings.credentials.push((lock, credential));
        self
    }

    /// Where the service is, in place of the document's servers.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = Some(url.into());
        self
    }

    /// A variable in the URL of the document's first server.
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.variables.push((name.into(), value.into()));
        self
    }

    /// Allows `http://` to hosts other than loopback. Credentials then cross the network in the clear.
    pub fn allow_http(mut self) -> Self {
        self.settings.allow_http = true;
        self
    }

    /// How long a call may take as a whole: from waiting for its turn, over all attempts and the waits between them, to
    /// the last byte of the answer (or to its head, where the body is streamed).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// How long each attempt of a call may take, from connecting to the last byte; as long as the call, unless set. One
    /// that takes longer is given up, and repeated where that is safe.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = Some(timeout);
        self
    }

    /// Lets calls take as long as they like.
    pub fn no_timeout(mut self) -> Self {
        self.settings.timeout = None;
        self
    }

    /// How calls that failed are repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// What the service is known to mean by a failure, where that differs from the [rule of thumb](Fate::of); `None`
    /// leaves it to that.
    ///
    /// ```
    /// # use attio_runtime::{ClientBuilder, Error, Fate};
    /// # fn show<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    /// builder.classify_failures(|error| error.is_conflict().then_some(Fate::Untouched))
    /// # }
    /// ```
    pub fn classify_failures(mut self, classify: fn(&Error) -> Option<Fate>) -> Self {
        self.settings.classify = Some(classify);
        self
    }

    /// How many requests per second the client and its clones send.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.settings.limit = limit;
        self
    }

    /// Sends as many requests per second as it is asked to, whatever limits the document names.
    pub fn no_rate_limit(self) -> Self {
        self.rate_limit(RateLimit::none())
    }

    /// How many requests of the client and its clones are under way at once, 256 unless told otherwise; the others wait
    /// for their turn. Zero is taken as one. An answer that is streamed counts until it begins.
    ///
    /// Over HTTP/1.1 each of them has a connection of its own, and servers turn away those who knock too often at once. In
    /// the browser, nothing is counted.
    pub fn max_in_flight(mut self, requests: usize) -> Self {
        self.settings.in_flight = requests;
        self
    }

    /// What the client calls itself.
    pub fn user_agent(self, user_agent: impl AsRef<str>) -> Self {
        self.default_header(USER_AGENT.as_str(), user_agent)
    }

    /// A header that is sent with every request. It is treated as a secret.
    pub fn default_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.settings.header(name.as_ref(), value.as_ref());
        self
    }

    /// Sends through this, in place of the default HTTP stack.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Box::new(transport));
        self
    }

    /// How large an answer may be that is read into memory. Streamed answers are exempt.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_response_bytes = bytes;
        self
    }

    /// The header in which the server tells the id of a request; looked at before the usual ones.
    pub fn request_id_header(mut self, name: impl AsRef<str>) -> Self {
        self.settings.request_id_header(name.as_ref());
        self
    }

    /// The client's inside, with its mistakes.
    pub(crate) fn assemble(self) -> Core {
        self.settings.into_inner().assemble()
    }
}

impl<C: From<Core>> ClientBuilder<C> {
    /// Makes the client, whatever is wrong with its settings: each call reports that.
    #[doc(hidden)]
    pub fn finish(self) -> C {
        C::from(self.assemble())
    }

    /// Makes the client.
    ///
    /// # Errors
    /// When a setting is wrong: a URL that is not valid or not safe, a credential that cannot be sent or that no scheme
    /// takes, no transport. The kind is [`Build`](crate::ErrorKind::Build).
    pub fn build(self) -> Result<C, Error> {
        let core = self.assemble();
        core.transport()?;
        match &core.0.base {
            Ok(_) => Ok(C::from(core)),
            Err(mistake) => Err(mistake.error()),
        }
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The base URL may turn out to hold a password.
        f.debug_struct("ClientBuilder")
            .field("api", &self.settings.api.title)
            .field("credentials", &self.settings.credentials)
            .field("timeout", &self.settings.timeout)
            .finish_non_exhaustive()
    }
}
