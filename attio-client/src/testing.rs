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
//! let record = attio.record("people", ada).ok_or("Ada is gone")?;
//! assert_eq!(record["values"]["name"][0]["full_name"], "Ada Lovelace");
//! assert_eq!(record["values"]["tier"][0]["option"]["title"], "Gold");
//! assert!(attio.requests().is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! # What it does
//!
//! - The standard objects with all their attributes; attributes, objects and lists of your own,
//!   declared before the start or made over the API, with options and statuses.
//! - Records and entries: query with filters, saved views, sorts and pages, create, upsert, read,
//!   `PATCH`, `PUT`, delete, merge, search; what an attribute held before, and another history for
//!   it; default values; both sides of relationships.
//! - Notes, tasks, comments in their threads, meetings with call recordings and transcripts, files
//!   and folders with their contents, webhooks, members, the token itself; activities and their
//!   records, e-mails, the list of those to whom no sequence may write, users and groups over SCIM.
//! - Every write form that Attio takes, answered in the read form.
//! - Refusals in Attio's error envelope: unknown attributes and options, values of the wrong type,
//!   several values where one is held, read-only attributes, unique values and slugs that are
//!   taken, pages that are too long, subscriptions to events that do not exist, a missing or wrong
//!   token, a token without the [scopes](FakeAttioBuilder::scopes), one of a
//!   [user](FakeAttioBuilder::user_level) where one of the workspace is needed, what is not there,
//!   what is [off](FakeAttioBuilder::without), what is [being merged](FakeAttioBuilder::merge_takes).
//! - [Limits](FakeAttioBuilder::limits), if you want them, those of single operations included: 429
//!   with the date of the next second.
//! - [Signed deliveries](FakeAttio::deliver) of events to the webhooks that subscribe to them.
//! - Whatever can go wrong, on demand and on every route: see [`Fault`].
//!
//! The fake has no clock and no dice: its time begins at 2026-01-01 and advances by a second with
//! each write, and its ids are counted. The same calls give the same answers. (Limits alone look at
//! the clock on the wall, since a client that is told to wait does so too.)
//!
//! # What it does not
//!
//! It enriches nothing, makes no company from an e-mail's domain, understands
//! [no SQL](FakeAttioBuilder::sql), sends no events of its own accord, takes bearer tokens only,
//! parses no free-text addresses (the text becomes the first line), and knows the calling codes of
//! forty countries. It has no plans, so that it refuses nothing for the sake of billing or quotas,
//! and no formulas; it never answers that two writes met; it takes no webhook out of service, and
//! does not look whether the ids in a webhook's filter exist. It limits the score of single queries, not that of ten
//! seconds together.
//!
//! Where it is not known what Attio does, the fake does this: `PATCH` leaves a value in its place
//! if the attribute holds it already; an unset attribute sorts last; a page of a query has at most
//! 500 records; a checkbox cannot be cleared; archived options cannot be written; a record takes
//! its entries along when it is deleted; the deals of a company and the users of a person are sides
//! of relationships, as the documented ones are, and entries of lists have no other side; the current
//! user of default values is the first [member](FakeAttioBuilder::member); a meeting of the same title and start is the same one; a
//! note has at most a million bytes; a user's token is refused with 403 `unauthorized`; an object that
//! is off is not listed either; of what is being merged, only reading, writing and upserting the new
//! record is refused.

mod activities;
mod attributes;
mod auth;
mod builder;
mod choices;
mod clock;
mod collection;
mod comments;
mod connection;
mod declare;
mod defaults;
mod definition;
mod delivery;
mod disabled;
mod emails;
mod entries;
mod error;
mod faults;
mod files;
mod history;
mod identity;
mod intercept;
mod kind;
mod level;
mod limits;
mod lists;
mod meetings;
mod members;
mod merge;
mod mirror;
mod multipart;
mod notes;
mod objects;
mod params;
mod payload;
mod problem;
mod query;
mod recorded;
mod recordings;
mod records;
mod reply;
mod schema;
mod scim;
mod scopes;
mod search;
mod seed;
mod server;
mod shelf;
mod slug;
mod standard;
mod store;
mod subscriptions;
mod table;
mod tasks;
mod values;
mod views;
mod webhooks;
mod world;
mod write;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

pub use self::builder::FakeAttioBuilder;
pub use self::delivery::Delivery;
pub use self::error::FakeError;
pub use self::faults::Fault;
pub use self::recorded::RecordedRequest;
pub use self::schema::Attribute;
use self::server::{Running, Shared};
use self::world::Owner;

/// An Attio on a loopback port; it ends when this is dropped.
///
/// It runs on a thread of its own: asynchronous and blocking clients alike can be pointed at it.
pub struct FakeAttio {
    shared: Arc<Shared>,
    running: Running,
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
        self.one(Owner::Object(object), &id.to_string())
    }

    /// All records of an object, oldest first.
    #[must_use]
    pub fn records(&self, object: &str) -> Vec<Value> {
        self.all(Owner::Object(object))
    }

    /// An entry of a list as an answer would show it now.
    #[must_use]
    pub fn entry(&self, list: &str, id: impl fmt::Display) -> Option<Value> {
        self.one(Owner::List(list), &id.to_string())
    }

    /// All entries of a list, oldest first.
    #[must_use]
    pub fn entries(&self, list: &str) -> Vec<Value> {
        self.all(Owner::List(list))
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

    /// Tells every webhook that subscribes to an event of it, once, and waits for what they say.
    ///
    /// Of the event, only `event_type` has to be there; `id.workspace_id` and `actor` are added if
    /// they are missing. The fake sends no event of its own accord.
    ///
    /// ```no_run
    /// # async fn example(attio: attio_client::testing::FakeAttio) {
    /// let event = serde_json::json!({ "event_type": "task.created", "id": { "task_id": "…" } });
    /// for delivery in attio.deliver(event).await {
    ///     assert!(delivery.is_accepted());
    /// }
    /// # }
    /// ```
    pub async fn deliver(&self, event: Value) -> Vec<Delivery> {
        let deliveries = self.shared.world().deliveries(event);
        let mut delivered = Vec::with_capacity(deliveries.len());
        for delivery in deliveries {
            delivered.push(self.redeliver(&delivery).await);
        }
        delivered
    }

    /// Delivers the same event to the same webhook again, under the same `Idempotency-Key`.
    pub async fn redeliver(&self, delivery: &Delivery) -> Delivery {
        // On the fake's own runtime, since the caller may have another one.
        let sent = self.running.runtime.spawn(delivery.clone().send()).await;
        sent.unwrap_or_else(|_| delivery.clone())
    }

    fn one(&self, owner: Owner<'_>, id: &str) -> Option<Value> {
        let world = self.shared.world();
        let home = world.collection(owner).ok()?;
        let record = home.records.get(id.parse().ok()?)?;
        Some(home.render(&world, record))
    }

    fn all(&self, owner: Owner<'_>) -> Vec<Value> {
        let world = self.shared.world();
        let Ok(home) = world.collection(owner) else {
            return Vec::new();
        };
        let all = home.records.iter();
        all.map(|record| home.render(&world, record)).collect()
    }

    fn new(shared: Arc<Shared>, running: Running) -> Self {
        let url = format!("http://{}", running.address);
        Self {
            shared,
            running,
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
