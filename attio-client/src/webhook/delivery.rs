//! What was delivered.

use attio_runtime::http::{HeaderMap, HeaderName};
use serde::Deserialize;
use serde::de::Error as _;
use serde_json::{Map, Value};

use super::Event;
use super::error::DeliveryError;
use super::payload::{self, Payload};
use crate::types::WebhookId;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A delivery: what happened, in one or more events.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery<E = Event> {
    /// The webhook that it is for; absent where Attio sends an event without an envelope, or an id that is no UUID,
    /// which is then in [`extra`](Self::extra).
    pub webhook_id: Option<WebhookId>,
    /// What happened. So far, Attio sends one event at a time.
    pub events: Vec<E>,
    /// What all attempts to deliver the same thing have in common.
    ///
    /// Attio delivers at least once: keep the keys of what was dealt with, for three days at least, and leave out what
    /// comes again. Keep a key when the work is done, or together with it; one that is kept before loses the event if
    /// the work fails.
    pub idempotency_key: Option<String>,
    /// What else the envelope holds, as it came.
    pub extra: Map<String, Value>,
}

impl<E: Payload> Delivery<E> {
    /// Reads a delivery that was [verified](super::Verifier::verify) already.
    ///
    /// Events come in an envelope, `{"webhook_id", "events"}`, or bare, as older pages of Attio's documentation show
    /// them. Both are read.
    ///
    /// # Errors
    /// When the body is neither, or [has no place](Payload::misfit) for an event that does not fit; [`Event`] has one.
    pub fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, DeliveryError> {
        let (events, mut extra) = open(serde_json::from_slice(body)?)?;
        let webhook_id = extra.get("webhook_id").map(WebhookId::deserialize);
        let webhook_id = webhook_id.and_then(Result::ok);
        if webhook_id.is_some() {
            extra.remove("webhook_id");
        }
        let key = headers.get(IDEMPOTENCY_KEY);
        let key = key.and_then(|key| key.to_str().ok());
        Ok(Self {
            webhook_id,
            events: events
                .into_iter()
                .map(payload::read)
                .collect::<Result<_, _>>()?,
            idempotency_key: key.map(str::to_owned),
            extra,
        })
    }
}

/// Takes the events out of the envelope, if there is one, and gives what is left of it.
fn open(
    mut body: Map<String, Value>,
) -> Result<(Vec<Value>, Map<String, Value>), serde_json::Error> {
    match body.remove("events") {
        Some(Value::Array(events)) => Ok((events, body)),
        None if body.contains_key("event_type") => Ok((vec![Value::Object(body)], Map::new())),
        _ => Err(serde_json::Error::custom(
            "neither `events` nor an `event_type`",
        )),
    }
}
