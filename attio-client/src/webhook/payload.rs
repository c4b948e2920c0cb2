//! What an event is read as, and what becomes of one that does not fit.

use serde::de::DeserializeOwned;
use serde_json::{Error, Value};

use super::Event;

/// What the events of a delivery are read as: [`Event`], JSON as it came, or a type of your own.
///
/// ```
/// use attio_client::webhook::Payload;
///
/// #[derive(serde::Deserialize)]
/// struct Seen {
///     event_type: String,
/// }
///
/// impl Payload for Seen {}
/// # let _ = |seen: Seen| seen.event_type;
/// ```
pub trait Payload: DeserializeOwned {
    /// What becomes of an event that does not fit, for example because one of its ids is no UUID.
    ///
    /// # Errors
    /// If there is no place for it, as here; the delivery is refused then, and Attio sends it again.
    fn misfit(event: Value, error: Error) -> Result<Self, Error> {
        drop(event);
        Err(error)
    }
}

/// What does not fit is kept as it came, like an event that is younger than this crate.
impl Payload for Event {
    fn misfit(event: Value, _: Error) -> Result<Self, Error> {
        Ok(Self::Unknown(event))
    }
}

impl Payload for Value {}

/// Reads an event.
pub(super) fn read<E: Payload>(event: Value) -> Result<E, Error> {
    E::deserialize(&event).or_else(|error| E::misfit(event, error))
}
