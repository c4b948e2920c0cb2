//! A token, as it is given out.

use std::time::Duration;

use attio_runtime::Secret;
use oauth2::TokenResponse;
use oauth2::basic::BasicTokenResponse;

/// A token. Printing it shows no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Token {
    /// What a [`Client`](crate::Client) takes.
    pub access_token: Secret,
    /// What another token could be had for. Attio gives none out.
    pub refresh_token: Option<Secret>,
    /// For how long the token is good, from when it was given out. Attio's do not expire.
    pub expires_in: Option<Duration>,
}

impl Token {
    /// A token that does not expire.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            refresh_token: None,
            expires_in: None,
        }
    }

    /// Sets for how long it is good.
    #[must_use]
    pub fn expires_in(mut self, duration: Duration) -> Self {
        self.expires_in = Some(duration);
        self
    }

    /// Sets what another token can be had for.
    #[must_use]
    pub fn refresh_token(mut self, token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }
}

impl From<BasicTokenResponse> for Token {
    fn from(answer: BasicTokenResponse) -> Self {
        let refresh = answer.refresh_token();
        Self {
            access_token: Secret::new(answer.access_token().secret().as_str()),
            refresh_token: refresh.map(|token| Secret::new(token.secret().as_str())),
            expires_in: answer.expires_in(),
        }
    }
}
