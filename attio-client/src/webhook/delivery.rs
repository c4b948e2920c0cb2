//! What was delivered.

use attio_runtime::http::{HeaderMap, HeaderName};
use serde::de::{DeserializeOwned, Error as _};
use serde_json::{Map, Value};

use super::Event;
use super::error::DeliveryError;
use crate::types::WebhookId;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A delivery: what happened, in one or more events.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery<E = Event> {
    /// The webhook that it is for; absent where Attio sends an event without an envelope.
    pub webhook_id: Option<WebhookId>,
    /// What happened. So far, Attio sends one event at a time.
    pub events: Vec<E>,
    /// What all attempts to deliver the same thing have in common.
    ///
    /// Attio delivers at least once: keep the keys of what was dealt with, for three days at least, and leave out what
    /// comes again.
    pub idempotency_key: Option<String>,
}

impl<E: DeserializeOwned> Delivery<E> {
    /// Reads a delivery that was [verified](super::Verifier::verify) already.
    ///
    /// Events come in an envelope, `{"webhook_id", "events"}`, or bare, as older pages of Attio's documentation show
    /// them. Both are read.
    ///
    /// # Errors
    /// When the body is neither, or an event does not fit.
    pub fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, DeliveryError> {
        let (webhook_id, events) = open(serde_json::from_slice(body)?)?;
        let key = headers.get(IDEMPOTENCY_KEY);
        let key = key.and_then(|key| key.to_str().ok());
        Ok(Self {
            webhook_id,
            events: events
                .into_iter()
                .map(serde_json::from_value)
                .collect::<Result<_, _>>()?,
            idempotency_key: key.map(str::to_owned),
        })
    }
}

/// Takes the events out of the envelope, if there is one.
fn open(
    mut body: Map<String, Value>,
) -> Result<(Option<WebhookId>, Vec<Value>), serde_json::Error> {
    match body.remove("events") {
        Some(Value::Array(events)) => {
            let id = body.remove("webhook_id").unwrap_or_default();
            Ok((serde_json::from_value(id)?, events))
        }
        None if body.contains_key("event_type") => Ok((None, vec![Value::Object(body)])),
        _ => Err(serde_json::Error::custom(
            "neither `events` nor an `event_type`",
        )),
    }
}
