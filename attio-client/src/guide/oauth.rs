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
//! [`Scopes`](crate::oauth::Scopes) tells before a call fails:
//!
//! ```
//! use attio_client::oauth::Scopes;
//! use attio_client::requests::OPERATIONS;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let fake = attio_client::testing::FakeAttio::builder().scopes(["note:read"]).start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! let scopes = Scopes::of(&attio.identity().get().send().await?);
//! let create_note = OPERATIONS.iter().find(|one| one.id == "notes.create").expect("it is one");
//! assert!(scopes.missing_for(create_note).contains(&"note:read-write"));
//! # Ok(())
//! # }
//! ```
