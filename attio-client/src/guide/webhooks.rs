//! Hearing of what happens: the features `webhook-verify` and `axum`.
//!
//! A webhook says where events go, and which. Its secret is in the answer to its creation and nowhere else:
//!
//! ```
//! use attio_client::types::EventType;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let fake = attio_client::testing::FakeAttio::start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! let events = [EventType::RecordCreated, EventType::NoteCreated];
//! let webhook = attio.webhooks().create("https://example.com/attio", events).send().await?;
//! let secret = webhook.secret;                              // keep it: it is never told again
//! # assert_eq!(secret.len(), 64);
//! # Ok(())
//! # }
//! ```
//!
//! Attio signs what it delivers with it. [`Verifier`](crate::webhook::Verifier) compares the signature, in constant time,
//! before anything is read, and makes a [`Delivery`](crate::webhook::Delivery) of it.
//!
//! - Answer with 2xx within five seconds, and work afterwards: Attio tries again for days otherwise.
//! - What was delivered may be delivered again: [`idempotency_key`](crate::webhook::Delivery::idempotency_key) tells.
//!   Keep the key together with the work, in one transaction, or after it, and never before: if the work then fails, the
//!   next attempt would be taken for one that was dealt with, and the event would be lost.
//! - An event says what happened to which ids, and no values: ask for them.
//! - Events that are younger than this crate are [`Event::Unknown`](crate::webhook::Event::Unknown).
//!
//! ```no_run
//! use attio_client::webhook::{Delivery, Verifier};
//! use axum::{Router, http::StatusCode, routing::post};
//! use tokio::net::TcpListener;
//!
//! // Called with verified deliveries only.
//! async fn receive(delivery: Delivery) -> StatusCode {
//!     for event in delivery.events {
//!         println!("{event:?}");
//!     }
//!     StatusCode::NO_CONTENT
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let receiver: Router = Router::new()
//!     .route("/attio", post(receive))
//!     .with_state(Verifier::new("the secret of the webhook"));
//! axum::serve(TcpListener::bind("0.0.0.0:3000").await?, receiver).await?;
//! # Ok(())
//! # }
//! ```
//!
//! With another server, or none, [`Verifier::read`](crate::webhook::Verifier::read) takes headers and bytes. A whole
//! receiver, which deals with everything once and loses nothing, is the example `receive-webhooks`;
//! subscribing with filters, listing and deleting is the example `webhooks`.
