//! An Attio that runs inside your tests.
//!
//! [`FakeAttio`] is a real HTTP server on a loopback port that holds a workspace in memory and
//! behaves as Attio does where the SDK can see it. No account, no network, no recorded answers: a
//! test writes a record and reads it back, and what Attio refuses is refused here with the same
//! status and code.
//!
//! ```
//! use attio_client::testing::{Attribute, FakeAttio};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let ada = "bf071e1f-6035-429d-b874-d83ea64ea13b";
//! let attio = FakeAttio::builder()
//!     .attribute("people", Attribute::select("tier", ["Gold", "Silver"]))
//!     .record("people", ada, json!({ "name": "Lovelace, Ada", "tier": "Gold" }))
//!     .start()
//!     .await?;
//!
//! // Give `attio.url()` and `attio.token()` to the client under test, let it work, and look:
//! let record = attio.record("people", ada).expect("seeded above");
//! assert_eq!(record["values"]["name"][0]["full_name"], "Ada Lovelace");
//! assert_eq!(record["values"]["tier"][0]["option"]["title"], "Gold");
//! assert!(attio.requests().is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! # What it does
//!
//! - The standard objects with all their attributes, attributes and objects of your own, records
//!   of each: query with filters, sorts and pages, create, upsert, read, `PATCH`, `PUT`, delete.
//! - Every write form that Attio takes, answered in the read form.
//! - Refusals in Attio's error envelope: unknown attributes and options, values of the wrong type,
//!   several values where one is held, read-only attributes, unique values that are taken, a
//!   missing or wrong token, what is not there.
//! - Whatever can go wrong, on demand: see [`Fault`].
//!
//! The fake has no clock and no dice: its time begins at 2026-01-01 and advances by a second with
//! each write, and its ids are counted. The same calls give the same answers.
//!
//! # What it does not
//!
//! It enriches nothing, makes no company from an e-mail's domain, does not mirror the two sides of
//! a relationship, keeps no history of values, sorts by no path, has no saved views, takes bearer
//! tokens only, knows no scopes and no limits of its own accord, parses no free-text addresses (the
//! text becomes the first line), and knows the calling codes of forty countries.
//!
//! Where it is not known what Attio does, the fake does this: `PATCH` leaves a value in its place
//! if the attribute holds it already; an unset attribute sorts last; a page has at most 500
//! records; a checkbox cannot be cleared.

mod auth;
mod builder;
mod clock;
mod connection;
mod error;
mod faults;
mod intercept;
mod payload;
mod problem;
mod query;
mod recorded;
mod records;
mod schema;
mod server;
mod standard;
mod store;
mod table;
mod values;
mod world;
mod write;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

pub use self::builder::FakeAttioBuilder;
pub use self::error::FakeError;
pub use self::faults::Fault;
pub use self::recorded::RecordedRequest;
pub use self::schema::Attribute;
use self::server::{Running, Shared};

/// An Attio on a loopback port; it ends when this is dropped.
///
/// It runs on a thread of its own: asynchronous and blocking clients alike can be pointed at it.
pub struct FakeAttio {
    shared: Arc<Shared>,
    /// Held for its end.
    _running: Running,
    url: String,
}

impl FakeAttio {
    /// A workspace with the standard objects and no records.
    ///
    /// # Errors
    ///
    /// If there is no port to be had.
    pub async fn start() -> Result<Self, FakeError> {
        Self::builder().start().await
    }

    /// A workspace with attributes, objects and records of your own.
    pub fn builder() -> FakeAttioBuilder {
        FakeAttioBuilder::new()
    }

    /// The base URL: `http://127.0.0.1:<port>`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The token that requests have to carry.
    #[must_use]
    pub fn token(&self) -> &str {
        self.shared.token()
    }

    /// A record as an answer would show it now.
    #[must_use]
    pub fn record(&self, object: &str, id: impl fmt::Display) -> Option<Value> {
        let world = self.shared.world();
        let object = world.find_object(object)?;
        let record = object.records.get(id.to_string().parse().ok()?)?;
        Some(world.render(object, record))
    }

    /// All records of an object, oldest first.
    #[must_use]
    pub fn records(&self, object: &str) -> Vec<Value> {
        let world = self.shared.world();
        let Some(object) = world.find_object(object) else {
            return Vec::new();
        };
        object
            .records
            .iter()
            .map(|record| world.render(object, record))
            .collect()
    }

    /// The requests that have arrived, in that order.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.requests().clone()
    }

    /// Lets something go wrong, once what was injected before has happened.
    ///
    /// ```
    /// use attio_client::testing::{FakeAttio, Fault};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let attio = FakeAttio::start().await?;
    /// attio.inject(Fault::html(502).times(2));
    /// attio.inject(Fault::drop_after_handling().on("POST", "/v2/objects/deals"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn inject(&self, fault: Fault) {
        self.shared.faults().push(fault);
    }

    fn new(shared: Arc<Shared>, running: Running) -> Self {
        let url = format!("http://{}", running.address);
        Self {
            shared,
            _running: running,
            url,
        }
    }
}

impl fmt::Debug for FakeAttio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeAttio")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}
