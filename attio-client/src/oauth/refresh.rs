//! Tokens that expire.

use std::fmt;
use std::time::{Duration, Instant};

use attio_runtime::{BoxError, BoxFuture, Secret, TokenProvider, TokenRequest};
use tokio::sync::Mutex;

use super::token::Token;

/// How long before its end a token is replaced, so that it does not end on its way.
const MARGIN: Duration = Duration::from_secs(60);

type Refresh = dyn Fn(Option<Token>) -> BoxFuture<'static, Result<Token, BoxError>> + Send + Sync;

/// Keeps a token for as long as it is good, and asks for another when it is not.
///
/// However many calls wait for a token, one asks. What asks is given the last token, for its refresh token; if it fails,
/// so do the calls, and the next call asks again.
///
/// ```
/// use std::time::Duration;
/// use attio_client::Client;
/// use attio_client::oauth::{Refreshing, Token};
///
/// # fn main() -> Result<(), attio_client::runtime::Error> {
/// let tokens = Refreshing::new(|_last| Box::pin(async {
///     // Ask the service of your own that keeps the tokens.
///     Ok(Token::new("a-token").expires_in(Duration::from_secs(3600)))
/// }));
/// let attio = Client::builder().token_provider(tokens).build()?;
/// # Ok(())
/// # }
/// ```
pub struct Refreshing {
    refresh: Box<Refresh>,
    held: Mutex<Option<Held>>,
}

struct Held {
    token: Token,
    until: Option<Instant>,
}

impl Refreshing {
    /// Asks for tokens like this.
    pub fn new<F>(refresh: F) -> Self
    where
        F: Fn(Option<Token>) -> BoxFuture<'static, Result<Token, BoxError>> + Send + Sync + 'static,
    {
        Self {
            refresh: Box::new(refresh),
            held: Mutex::new(None),
        }
    }

    /// Begins with a token that is there already, and was given out just now.
    #[must_use]
    pub fn starting_with(mut self, token: Token) -> Self {
        *self.held.get_mut() = Some(Held::new(token));
        self
    }
}

impl Held {
    fn new(token: Token) -> Self {
        // Of a token that lasts less than two margins, half is used.
        let lasts = |whole: Duration| whole.saturating_sub(MARGIN.min(whole / 2));
        let until = token
            .expires_in
            .and_then(|whole| Instant::now().checked_add(lasts(whole)));
        Self { token, until }
    }

    fn is_good(&self) -> bool {
        self.until.is_none_or(|until| Instant::now() < until)
    }
}

impl TokenProvider for Refreshing {
    fn token<'a>(&'a self, _: TokenRequest<'a>) -> BoxFuture<'a, Result<Secret, BoxError>> {
        Box::pin(async move {
            let mut held = self.held.lock().await;
            if let Some(held) = held.as_ref().filter(|held| held.is_good()) {
                return Ok(held.token.access_token.clone());
            }
            // The last one is kept while another is asked for, and stays if that fails.
            let last = held.as_ref().map(|held| held.token.clone());
            let token = (self.refresh)(last).await?;
            let secret = token.access_token.clone();
            *held = Some(Held::new(token));
            Ok(secret)
        })
    }
}

impl fmt::Debug for Refreshing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Refreshing(..)")
    }
}
