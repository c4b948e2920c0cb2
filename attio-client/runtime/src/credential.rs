//! Credentials: what the user gives, and how an operation finds what it needs.

mod keyring;
mod present;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

pub(crate) use self::keyring::{Keyring, Lock};
pub(crate) use self::present::Presented;
use crate::platform::{BoxError, BoxFuture};
use crate::secret::Secret;

/// What proves to a service who calls.
///
/// ```
/// use attio_runtime::Credential;
///
/// let key = Credential::token("sk-secret");
/// assert!(!format!("{key:?}").contains("sk-secret"));
/// ```
#[derive(Clone)]
pub struct Credential(pub(crate) Form);

#[derive(Clone)]
pub(crate) enum Form {
    Token(Secret),
    Basic { username: String, password: Secret },
    Provider(Arc<dyn TokenProvider>),
}

impl Credential {
    /// A fixed bearer token or API key.
    pub fn token(token: impl Into<Secret>) -> Self {
        Self(Form::Token(token.into()))
    }

    /// A user name and password.
    pub fn basic(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(Form::Basic {
            username: username.into(),
            password: password.into(),
        })
    }

    /// Tokens that are obtained when they are needed.
    pub fn provider(provider: impl TokenProvider) -> Self {
        Self(Form::Provider(Arc::new(provider)))
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Form::Token(_) => "Credential::token(..)",
            Form::Basic { .. } => "Credential::basic(..)",
            Form::Provider(_) => "Credential::provider(..)",
        })
    }
}

/// Obtains tokens, for OAuth 2.0, OpenID Connect and anything else whose tokens expire.
///
/// It is asked before every request and is expected to keep a token for as long as it is good.
pub trait TokenProvider: Send + Sync + 'static {
    /// A token that is good now.
    fn token<'a>(&'a self, request: TokenRequest<'a>) -> BoxFuture<'a, Result<Secret, BoxError>>;
}

/// What a token is asked for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TokenRequest<'a> {
    /// The name of the security scheme.
    pub scheme: &'a str,
    /// The scopes that the operation asks for.
    pub scopes: &'a [&'a str],
}
