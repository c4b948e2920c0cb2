//! An app: the client of OAuth's words.

use std::fmt;
use std::sync::Arc;

use attio_runtime::{Secret, Transport, default_transport};
use oauth2::basic::BasicClient;
use oauth2::url::Url;
use oauth2::{
    AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet,
    EndpointSet, EndpointState, RedirectUrl, TokenUrl,
};

use super::error::OAuthError;
use super::send::Channel;
use super::token::Token;
use crate::types::Identity;

/// Where Attio lets apps in.
const HOST: &str = "https://app.attio.com";

type Client = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

type Unplaced<A, T> = BasicClient<A, EndpointNotSet, EndpointNotSet, EndpointNotSet, T>;

/// An app that users may let into their workspaces. Neither its secret nor a token is ever printed.
#[derive(Clone)]
pub struct App {
    client: Client,
    client_secret: Secret,
    introspection: Url,
    transport: Arc<dyn Transport>,
}

/// Where to send a browser, and what to expect of it when it comes back.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authorization {
    /// The page that asks the user.
    pub url: String,
    /// A random text that comes back with the browser. Keep it with the session, and give it to
    /// [`callback`](super::callback): it keeps others from slipping an account of theirs into the session.
    pub state: Secret,
}

impl App {
    /// An app as it is in Attio's settings, where the redirect URI has to be listed.
    ///
    /// # Errors
    /// When the redirect URI is no URL, or the HTTP stack cannot be set up.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        redirect_uri: impl Into<String>,
    ) -> Result<Self, OAuthError> {
        let secret = client_secret.into();
        let redirect = RedirectUrl::new(redirect_uri.into())
            .map_err(|_| OAuthError::Setup("the redirect URI is no URL"))?;
        let host = Url::parse(HOST).map_err(|_| OAuthError::Setup("the host is no URL"))?;
        let transport =
            default_transport().map_err(|_| OAuthError::Setup("there is no HTTP stack"))?;
        let client = BasicClient::new(ClientId::new(client_id.into()))
            .set_client_secret(ClientSecret::new(secret.expose().to_owned()))
            // Attio takes the id and the secret in the form.
            .set_auth_type(AuthType::RequestBody)
            .set_redirect_uri(redirect);
        Ok(Self {
            client: at(client, &host),
            client_secret: secret,
            introspection: endpoint(&host, "/oauth/introspect"),
            transport: Arc::new(transport),
        })
    }

    /// Another place than `https://app.attio.com` that lets apps in, such as a test.
    ///
    /// # Errors
    /// When it is no URL, or would send the secret in the clear to another machine.
    pub fn host(mut self, url: &str) -> Result<Self, OAuthError> {
        let host = Url::parse(url).map_err(|_| OAuthError::Setup("the host is no URL"))?;
        let loopback = matches!(host.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
        match host.scheme() {
            "https" => {}
            "http" if loopback => {}
            _ => return Err(OAuthError::Setup("the host is not reached over HTTPS")),
        }
        self.introspection = endpoint(&host, "/oauth/introspect");
        self.client = at(self.client, &host);
        Ok(self)
    }

    /// Sends through this, in place of the default HTTP stack.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Arc::new(transport);
        self
    }

    /// A new authorization: where to send the browser. Each has a state of its own.
    #[must_use]
    pub fn authorize(&self) -> Authorization {
        let state = CsrfToken::new_random();
        let secret = Secret::new(state.secret().as_str());
        let url = self.client.authorize_url(|| state).url().0.into();
        Authorization { url, state: secret }
    }

    /// Exchanges the code that a browser brought for a token. A code is good for one exchange.
    ///
    /// # Errors
    /// When Attio refuses, does not answer, or answers something else.
    pub async fn exchange(&self, code: Secret) -> Result<Token, OAuthError> {
        let channel = Channel::new(&*self.transport);
        let code = AuthorizationCode::new(code.expose().to_owned());
        let answer = self
            .client
            .exchange_code(code)
            .request_async(&|request| channel.send(request))
            .await;
        answer
            .map(Token::from)
            .map_err(|error| channel.error(error))
    }

    /// What is known of a token, as [`identity().get()`](crate::Client::identity) tells it of the client's own.
    ///
    /// A token that is good for nothing is no error: it is not [`active`](Identity::active).
    ///
    /// # Errors
    /// When Attio refuses, does not answer, or answers something else.
    pub async fn introspect(&self, token: &Secret) -> Result<Identity, OAuthError> {
        let channel = Channel::new(&*self.transport);
        let form = [
            ("token", token.expose()),
            ("client_id", self.client.client_id().as_str()),
            ("client_secret", self.client_secret.expose()),
        ];
        channel.post(self.introspection.as_str(), &form).await
    }
}

/// The client with its endpoints at this host.
fn at<A: EndpointState, T: EndpointState>(client: Unplaced<A, T>, host: &Url) -> Client {
    client
        .set_auth_uri(AuthUrl::from_url(endpoint(host, "/authorize")))
        .set_token_uri(TokenUrl::from_url(endpoint(host, "/oauth/token")))
}

fn endpoint(host: &Url, path: &str) -> Url {
    let mut url = host.clone();
    url.set_path(path);
    url
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("client_id", self.client.client_id())
            .field("redirect_uri", &self.client.redirect_uri())
            .field("authorization", self.client.auth_uri())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The URL has the state in it.
        f.write_str("Authorization(..)")
    }
}
