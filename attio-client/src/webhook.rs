//! Webhooks: deliveries from Attio, verified and read.
//!
//! In come the headers and the bytes of a request; out goes a [`Delivery`], if its signature is right. It must not know
//! which server took the request: the extractor for axum stands apart, behind the feature `axum`.
//!
//! Attio signs the bytes of the body with the secret of the webhook, which only the answer to its creation has. Verify
//! the bytes as they came: a body that was parsed and written again has another signature. There is no timestamp in the
//! signature, so what was delivered once can be replayed; [`Delivery::idempotency_key`] is the same for all attempts to
//! deliver the same thing and tells them apart from new ones.
//!
//! Attio waits five seconds for an answer of 2xx, and tries again for about three days otherwise. So answer first, and
//! work afterwards.
//!
//! ```
//! use attio_client::webhook::{Delivery, DeliveryError, Event, Signer, Verifier};
//!
//! # fn main() -> Result<(), DeliveryError> {
//! let verifier = Verifier::new("the secret of the webhook");
//!
//! // What a server was sent; a test signs it like Attio does.
//! let body = br#"{"webhook_id": "1c5a9d3e-6b0f-4f0e-9d5e-6f1a2b3c4d5e", "events": []}"#;
//! let headers = Signer::new("the secret of the webhook").headers(body);
//!
//! let delivery: Delivery<Event> = verifier.read(&headers, body)?;
//! for event in &delivery.events {
//!     match event {
//!         Event::RecordCreated(event) => println!("there is a new record, {}", event.id.record_id),
//!         Event::NoteUpdated(event) => println!("the note {} has a new title", event.id.note_id),
//!         // Events that are younger than this crate, or otherwise unlike what it knows, are kept as they came.
//!         Event::Unknown(event) => println!("something else happened: {event:?}"),
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "axum")]
mod axum;
mod delivery;
mod error;
mod payload;
mod sign;
mod verify;

#[cfg(test)]
mod tests;

#[cfg(feature = "axum")]
#[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
pub use self::axum::{MAX_BODY_BYTES, Rejection};
pub use self::delivery::Delivery;
pub use self::error::{DeliveryError, SignatureError};
pub use self::payload::Payload;
pub use self::sign::Signer;
pub use self::verify::Verifier;
pub use crate::types::WebhookEvent as Event;
