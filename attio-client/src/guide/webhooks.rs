//! Hearing of what happens: the features `webhook-verify` and `axum`.
//!
//! A webhook is made with `attio.webhooks().create(…)`; its secret is in that answer and nowhere else. Attio signs what it
//! delivers with it. [`Verifier`](crate::webhook::Verifier) compares the signature, in constant time, before anything is
//! read, and makes a [`Delivery`](crate::webhook::Delivery) of it.
//!
//! - Answer with 2xx within five seconds, and work afterwards: Attio tries again for days otherwise.
//! - What was delivered may be delivered again: [`idempotency_key`](crate::webhook::Delivery::idempotency_key) tells.
//! - An event says what happened to which ids, and no values: ask for them.
//! - Events that are younger than this crate are [`Event::Unknown`](crate::webhook::Event::Unknown).
//!
//! ```
//! use attio_client::webhook::{Delivery, Event, Verifier};
//! use axum::{Router, http::StatusCode, routing::post};
//!
//! // Called with verified deliveries only.
//! async fn receive(delivery: Delivery) -> StatusCode {
//!     for event in delivery.events {
//!         if let Event::RecordCreated(event) = event {
//!             println!("there is a new record, {}", event.id.record_id);
//!         }
//!     }
//!     StatusCode::NO_CONTENT
//! }
//!
//! let receiver: Router = Router::new()
//!     .route("/attio", post(receive))
//!     .with_state(Verifier::new("the secret of the webhook"));
//! # drop(receiver);
//! ```
//!
//! With another server, or none, [`Verifier::read`](crate::webhook::Verifier::read) takes headers and bytes. A whole
//! receiver, which leaves out what comes twice, is the example `receive-webhooks`.
