//! OAuth 2.0: how a user lets an app into a workspace.
//!
//! In come the app's id and secret and what a browser brings back; out come tokens, and what is known of them. It must
//! not know how requests are sent: they go through the same [`Transport`](crate::runtime::Transport) as calls.
//!
//! 1. Send the browser to the [authorization's](App::authorize) URL, and keep its state with the session.
//! 2. When the browser comes back, [compare the state and take the code](callback).
//! 3. [Exchange](App::exchange) the code for a token, once.
//!
//! ```no_run
//! use attio_client::Client;
//! use attio_client::oauth::{App, OAuthError, callback};
//!
//! # async fn example(query: &str) -> Result<(), OAuthError> {
//! let app = App::new("client-id", "client-secret", "https://example.com/attio/callback")?;
//! let authorization = app.authorize();
//! println!("send the browser to {}", authorization.url);
//!
//! // … and when it is back, with `?code=…&state=…`:
//! let code = callback(&authorization.state, query)?;
//! let token = app.exchange(code).await?;
//! let attio = Client::new(token.access_token);
//! # Ok(())
//! # }
//! ```
//!
//! Attio lists the scopes of an app in its settings, so that the URL has none, and documents no PKCE. Its tokens do not
//! expire, and there are no refresh tokens; where tokens do expire, such as those that a service of your own hands out,
//! [`Refreshing`] gets a new one when it is needed. What a token may do is told by [`Scopes`], before a call fails with
//! 403.

mod app;
mod callback;
mod error;
mod refresh;
mod scopes;
mod send;
mod token;

#[cfg(test)]
mod tests;

pub use self::app::{App, Authorization};
pub use self::callback::callback;
pub use self::error::{OAuthError, Refusal, Unreadable};
pub use self::refresh::Refreshing;
pub use self::scopes::{Insufficient, Scopes, preflight, preflight_for};
pub use self::token::Token;
