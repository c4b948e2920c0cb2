//! What a client is told of itself. Apart from the builder, which is generic: so it is compiled once.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue, USER_AGENT};

use super::base::Base;
use super::{Core, Inner, Mistake};
use crate::credential::{Credential, Keyring, Lock};
use crate::describe::Api;
use crate::error::Error;
use crate::gate::Gate;
use crate::header_map;
use crate::held::Held;
use crate::limit::{Limiter, RateLimit};
use crate::retry::{Fate, RetryPolicy};
use crate::transport::Transport;

/// How long a call may take, unless told otherwise.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How many requests are under way at once, unless told otherwise: more than a second's worth for most services, and less
/// than systems let a process have open.
const IN_FLIGHT: usize = 256;

/// How large an answer may be that is read into memory, unless told otherwise.
const MAX_RESPONSE_BYTES: usize = 64 << 20;

/// Where servers usually put the id of a request.
const REQUEST_ID_HEADERS: [HeaderName; 5] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-correlation-id"),
    HeaderName::from_static("x-amzn-requestid"),
    HeaderName::from_static("cf-ray"),
];

pub(super) struct Settings {
    pub(super) api: &'static Api,
    pub(super) base_url: Option<String>,
    pub(super) variables: Vec<(String, String)>,
    pub(super) allow_http: bool,
    pub(super) credentials: Vec<(Lock, Credential)>,
    pub(super) transport: Option<Box<dyn Transport>>,
    headers: HeaderMap,
    pub(super) timeout: Option<Duration>,
    pub(super) attempt_timeout: Option<Duration>,
    pub(super) retry: RetryPolicy,
    pub(super) classify: Option<fn(&Error) -> Option<Fate>>,
    pub(super) limit: RateLimit,
    pub(super) in_flight: usize,
    pub(super) max_response_bytes: usize,
    request_id_headers: Vec<HeaderName>,
    mistake: Option<Mistake>,
}

impl Settings {
    /// The defaults for a service.
    pub(super) fn new(api: &'static Api) -> Held<Self> {
        let mut settings = Held::new(Self {
            api,
            base_url: None,
            variables: Vec::new(),
            allow_http: false,
            credentials: Vec::new(),
            transport: None,
            headers: HeaderMap::new(),
            timeout: Some(TIMEOUT),
            attempt_timeout: None,
            retry: RetryPolicy::new(),
            classify: None,
            limit: RateLimit::new(),
            in_flight: IN_FLIGHT,
            max_response_bytes: MAX_RESPONSE_BYTES,
            request_id_headers: REQUEST_ID_HEADERS.to_vec(),
            mistake: None,
        });
        settings.header(USER_AGENT.as_str(), api.user_agent);
        if let Some(name) = api.request_id_header {
            settings.request_id_header(name);
        }
        settings
    }

    pub(super) fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(name != USER_AGENT);
                header_map::set(&mut self.headers, name, value);
            }
            (Err(_), _) => self.wrong("a default header has a name that no header can have"),
            (Ok(name), Err(_)) => self.wrong(format!(
                "the default header `{name}` was given a value that no header can hold"
            )),
        }
    }

    pub(super) fn request_id_header(&mut self, name: &str) {
        match HeaderName::try_from(name) {
            Ok(name) => self.request_id_headers.insert(0, name),
            Err(_) => self.wrong("the request id header has a name that no header can have"),
        }
    }

    fn wrong(&mut self, mistake: impl Into<String>) {
        self.mistake.get_or_insert(Mistake(mistake.into()));
    }

    /// The client's inside, with its mistakes.
    pub(super) fn assemble(mut self) -> Core {
        let base = match &self.base_url {
            Some(url) => Base::given(url, self.allow_http),
            None => Base::server(self.api.servers, &self.variables, self.allow_http),
        };
        let (keyring, problem) = Keyring::new(self.api, &self.credentials);
        if let Some(problem) = problem {
            self.wrong(problem.to_string());
        }
        Core(Arc::new(Inner {
            api: self.api,
            base,
            transport: self.transport.map_or_else(default_transport, Ok),
            keyring,
            default_headers: self.headers,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            retry: self.retry,
            budget: self.retry.purse(),
            classify: self.classify,
            limiter: Limiter::new(self.limit),
            gate: Gate::new(self.in_flight),
            max_response_bytes: self.max_response_bytes,
            request_id_headers: self.request_id_headers,
            mistake: self.mistake,
        }))
    }
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Box<dyn Transport>, Mistake> {
    match crate::transport::default_transport() {
        Ok(transport) => Ok(Box::new(transport)),
        Err(error) => Err(Mistake(format!("the HTTP stack cannot be set up: {error}"))),
    }
}

#[cfg(not(feature = "reqwest"))]
fn default_transport() -> Result<Box<dyn Transport>, Mistake> {
    Err(Mistake(
        "no transport was given, and the feature `reqwest` is off".to_owned(),
    ))
}
