//! The service as a whole: its servers and the ways to authenticate.

/// A service.
#[derive(Debug)]
#[non_exhaustive]
pub struct Api {
    /// The document's title.
    pub title: &'static str,
    /// The document's version.
    pub version: &'static str,
    /// What the client calls itself unless told otherwise.
    pub user_agent: &'static str,
    /// Where the service is; the first one is used unless told otherwise.
    pub servers: &'static [Server],
    /// The ways to authenticate.
    pub security_schemes: &'static [SecurityScheme],
    /// The response header that names a request, if the service has one of its own.
    pub request_id_header: Option<&'static str>,
}

impl Api {
    /// A service of which only the name is known.
    #[must_use]
    pub const fn new(title: &'static str, version: &'static str) -> Self {
        Self {
            title,
            version,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            servers: &[],
            security_schemes: &[],
            request_id_header: None,
        }
    }

    /// Sets what the client calls itself, `<crate>/<version>`.
    #[must_use]
    pub const fn user_agent(mut self, user_agent: &'static str) -> Self {
        self.user_agent = user_agent;
        self
    }

    /// Sets where the service is.
    #[must_use]
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// Sets the ways to authenticate.
    #[must_use]
    pub const fn security_schemes(mut self, schemes: &'static [SecurityScheme]) -> Self {
        self.security_schemes = schemes;
        self
    }

    /// The header that names a request in this service's answers.
    #[must_use]
    pub const fn request_id_header(mut self, name: &'static str) -> Self {
        self.request_id_header = Some(name);
        self
    }
}

/// A server: a URL, perhaps with `{variables}`, perhaps relative.
#[derive(Debug)]
#[non_exhaustive]
pub struct Server {
    /// The URL template.
    pub url: &'static str,
    /// The template's variables.
    pub variables: &'static [Variable],
}

impl Server {
    /// A server without variables.
    #[must_use]
    pub const fn new(url: &'static str) -> Self {
        Self {
            url,
            variables: &[],
        }
    }

    /// Sets the template's variables.
    #[must_use]
    pub const fn variables(mut self, variables: &'static [Variable]) -> Self {
        self.variables = variables;
        self
    }
}

/// A variable in a server's URL.
#[derive(Debug)]
#[non_exhaustive]
pub struct Variable {
    /// The name between the braces.
    pub name: &'static str,
    /// The value used unless told otherwise.
    pub default: &'static str,
}

impl Variable {
    /// A variable and its default.
    #[must_use]
    pub const fn new(name: &'static str, default: &'static str) -> Self {
        Self { name, default }
    }
}

/// A named way to authenticate.
#[derive(Debug)]
#[non_exhaustive]
pub struct SecurityScheme {
    /// The name that operations refer to.
    pub name: &'static str,
    /// What it takes.
    pub kind: SchemeKind,
}

impl SecurityScheme {
    /// A scheme.
    #[must_use]
    pub const fn new(name: &'static str, kind: SchemeKind) -> Self {
        Self { name, kind }
    }
}

/// What a security scheme takes.
#[derive(Debug)]
#[non_exhaustive]
pub enum SchemeKind {
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// `Authorization: <scheme> …`, with any other scheme of HTTP.
    Http(&'static str),
    /// A key in the header of this name.
    ApiKeyHeader(&'static str),
    /// A key in the query parameter of this name.
    ApiKeyQuery(&'static str),
    /// A key in the cookie of this name.
    ApiKeyCookie(&'static str),
    /// A bearer token, obtained by OAuth 2.0.
    OAuth2,
    /// A bearer token, obtained by OpenID Connect.
    OpenIdConnect,
    /// A client certificate, which is the transport's business.
    MutualTls,
}
