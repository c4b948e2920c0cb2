//! Letting users of other workspaces in: the feature `oauth`.
//!
//! 1. [`App::authorize`](crate::oauth::App::authorize) gives the address to send the browser to, and a state to keep.
//! 2. [`callback`](crate::oauth::callback) compares the state when the browser is back, and takes the code.
//! 3. [`App::exchange`](crate::oauth::App::exchange) makes a token of the code, once.
//!
//! ```no_run
//! use attio_client::Client;
//! use attio_client::oauth::{App, OAuthError, callback};
//!
//! # async fn example(query: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let app = App::new("client-id", "client-secret", "https://example.com/attio/callback")?;
//! let authorization = app.authorize();
//! println!("send the browser to {}", authorization.url);
//!
//! // … and when it is back, with `?code=…&state=…`:
//! let token = app.exchange(callback(&authorization.state, query)?).await?;
//! let attio = Client::new(token.access_token);
//! # drop(attio);
//! # Ok(())
//! # }
//! ```
//!
//! Attio's tokens do not expire. Where tokens do, [`Refreshing`](crate::oauth::Refreshing) gets new ones, or a
//! [`TokenProvider`](crate::runtime::TokenProvider) of your own does. What a token may do,
//! [`preflight_for`](crate::oauth::preflight_for) tells before a call fails with 403, since every operation knows its scopes:
//!
//! ```
//! use attio_client::oauth::{Insufficient, preflight_for};
//! use attio_client::requests::{NOTES_CREATE, NOTES_LIST};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let fake = attio_client::testing::FakeAttio::builder().scopes(["note:read", "object_configuration:read"]).start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! match preflight_for(&attio, [&NOTES_LIST, &NOTES_CREATE]).await {
//!     Err(Insufficient::Missing(scopes)) => assert!(scopes.contains(&"note:read-write".to_owned())),
//!     other => panic!("the token may read only: {other:?}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The example `oauth-app` goes the whole way, and plays Attio and the browser as well.
