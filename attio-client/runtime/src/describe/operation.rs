//! One operation.

use super::{Paging, Retry, Server, Stability};

/// An operation: where it is, who may call it, how its bodies are wrapped, what is known of its behaviour.
///
/// Generated clients list theirs in `requests::OPERATIONS`:
///
/// ```
/// use attio_runtime::Retry;
///
/// # mod requests {
/// # use attio_runtime::{Operation, Requirement};
/// # static LIST: Operation = Operation::new("notes.list", "GET", "/notes")
/// #     .security(&[&[Requirement::new("oauth").scopes(&["note:read"])]]);
/// # pub static OPERATIONS: &[&Operation] = &[&LIST];
/// # }
/// let readable = requests::OPERATIONS.iter().filter(|operation| operation.retry == Retry::Read);
/// let scopes: Vec<&str> = readable.flat_map(|operation| operation.scopes()).collect();
/// assert_eq!(scopes, ["note:read"]);
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The name that errors carry.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// The servers of this operation, if not the service's.
    pub servers: &'static [Server],
    /// The alternatives, each a set of requirements that hold together; none at all means a public operation.
    pub security: &'static [&'static [Requirement]],
    /// The member that JSON requests are put into.
    pub request_envelope: Option<&'static str>,
    /// The member that JSON answers are taken out of.
    pub response_envelope: Option<&'static str>,
    /// The content type of JSON requests.
    pub json_type: &'static str,
    /// Whether it may be repeated.
    pub retry: Retry,
    /// How it gives a long list, if it does.
    pub paging: Option<&'static Paging>,
    /// How far it can be relied on.
    pub stability: Stability,
    /// How many calls of it are allowed per second, if that is a limit of its own.
    pub per_second: Option<u32>,
    /// Whether its answer is where it redirects to. Neither credentials nor headers of the client go there.
    pub follows_redirects: bool,
    /// The first of its tags: the area that it belongs to.
    pub tag: Option<&'static str>,
}

impl Operation {
    /// A public operation whose bodies are not wrapped.
    #[must_use]
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            servers: &[],
            security: &[],
            request_envelope: None,
            response_envelope: None,
            json_type: "application/json",
            retry: Retry::of_method(method),
            paging: None,
            stability: Stability::Stable,
            per_second: None,
            follows_redirects: false,
            tag: None,
        }
    }

    /// The scopes that the first alternative which asks for any asks for; empty if none does.
    ///
    /// Alternatives usually repeat each other: a key needs the scopes that a token of OAuth 2.0 does.
    pub fn scopes(&self) -> impl Iterator<Item = &'static str> + use<> {
        let asks =
            |alternative: &&&[Requirement]| alternative.iter().any(|one| !one.scopes.is_empty());
        let first = self.security.iter().find(asks);
        let requirements = first.into_iter().copied().flatten();
        requirements.flat_map(|one| one.scopes).copied()
    }

    /// Sets the servers of this operation.
    #[must_use]
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// Sets the security alternatives.
    #[must_use]
    pub const fn security(mut self, security: &'static [&'static [Requirement]]) -> Self {
        self.security = security;
        self
    }

    /// Sets the member that wraps requests and answers.
    #[must_use]
    pub const fn envelope(self, member: &'static str) -> Self {
        self.request_envelope(member).response_envelope(member)
    }

    /// Sets the member that wraps requests.
    #[must_use]
    pub const fn request_envelope(mut self, member: &'static str) -> Self {
        self.request_envelope = Some(member);
        self
    }

    /// Sets the member that wraps answers.
    #[must_use]
    pub const fn response_envelope(mut self, member: &'static str) -> Self {
        self.response_envelope = Some(member);
        self
    }

    /// Sets the content type of JSON requests, such as `application/merge-patch+json`.
    #[must_use]
    pub const fn json_type(mut self, content_type: &'static str) -> Self {
        self.json_type = content_type;
        self
    }

    /// Sets whether it may be repeated, where the method does not tell.
    #[must_use]
    pub const fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets how it gives a long list.
    #[must_use]
    pub const fn paging(mut self, paging: &'static Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Sets how far it can be relied on.
    #[must_use]
    pub const fn stability(mut self, stability: Stability) -> Self {
        self.stability = stability;
        self
    }

    /// Sets how many calls of it are allowed per second.
    #[must_use]
    pub const fn per_second(mut self, calls: u32) -> Self {
        self.per_second = Some(calls);
        self
    }

    /// Says that its answer is where it redirects to.
    #[must_use]
    pub const fn follows_redirects(mut self) -> Self {
        self.follows_redirects = true;
        self
    }

    /// Sets the area that it belongs to.
    #[must_use]
    pub const fn tag(mut self, tag: &'static str) -> Self {
        self.tag = Some(tag);
        self
    }
}

/// One thing that a security alternative asks for.
#[derive(Debug)]
#[non_exhaustive]
pub struct Requirement {
    /// The name of the security scheme.
    pub scheme: &'static str,
    /// The scopes that the credential must hold.
    pub scopes: &'static [&'static str],
}

impl Requirement {
    /// A scheme, whatever its scopes.
    #[must_use]
    pub const fn new(scheme: &'static str) -> Self {
        Self {
            scheme,
            scopes: &[],
        }
    }

    /// Sets the scopes that the credential must hold.
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }
}
