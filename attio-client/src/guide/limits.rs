//! How fast, how often, how long.
//!
//! | | by default | to change it |
//! |---|---|---|
//! | reads, writes | 100 and 25 a second, as Attio allows | [`rate_limit`](crate::runtime::ClientBuilder::rate_limit), [`no_rate_limit`](crate::runtime::ClientBuilder::no_rate_limit) |
//! | requests at once | 256 | [`max_in_flight`](crate::runtime::ClientBuilder::max_in_flight) |
//! | tries | 4, where that is safe | [`retry`](crate::runtime::ClientBuilder::retry) |
//! | time of a call, tries and waits included | 60 seconds | [`timeout`](crate::runtime::ClientBuilder::timeout) |
//! | answer in memory | 64 MiB | [`max_response_bytes`](crate::runtime::ClientBuilder::max_response_bytes) |
//!
//! Clones share all of it. Attio counts over all apps and tokens of a workspace, though, so that one that is not alone gets
//! 429s all the same: they name the time to come back, all calls wait for it, and are sent again.
//!
//! # What is sent again
//!
//! A request that was certainly not processed: after a 429, a `concurrent_write_conflict`, or when nobody listened. When that
//! is not known (a connection that broke off, 5xx), then only what does no harm twice: reads, and queries are reads; upserts
//! and overwrites; deletions, where a 404 the second time is a success; updates that touch no attribute of several values. A
//! create never is. Which operation is what stands in [`requests::OPERATIONS`](crate::requests::OPERATIONS). A query that is
//! over its budget of Attio's score fails at once: it would never succeed.
//!
//! Dropping a future cancels the call, wherever it is.
//!
//! ```
//! use std::time::Duration;
//! use attio_client::Client;
//! use attio_client::runtime::{RateLimit, RetryPolicy};
//!
//! # fn main() -> Result<(), attio_client::runtime::Error> {
//! let attio = Client::builder()
//!     .bearer("token")
//!     .rate_limit(RateLimit::new().reads(50).writes(10))     // the rest is for other apps
//!     .retry(RetryPolicy::new().attempts(6))
//!     .timeout(Duration::from_secs(120))
//!     .build()?;
//! # drop(attio);
//! # Ok(())
//! # }
//! ```
//!
//! # Many calls
//!
//! Attio has no bulk operations. [`Bulk`](crate::runtime::Bulk) makes many calls at a time, as many as the limits allow: one
//! result per input, in the order in which they are done, nothing lost. For records of the standard objects it is there as
//! [`update_many`](crate::People::update_many) and [`upsert_many`](crate::People::upsert_many).
//!
//! ```
//! use attio_client::runtime::Bulk;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let fake = attio_client::testing::FakeAttio::start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! let addresses = (0..20).map(|n| format!("number-{n}@example.com"));
//! let mut upserts = Bulk::new(addresses, |address| {
//!     attio.people().upsert("email_addresses").email_addresses([address]).send()
//! });
//! let mut failed = Vec::new();
//! while let Some(done) = upserts.next().await {
//!     if done.result.is_err() {
//!         failed.push(done.input);
//!     }
//! }
//! assert!(failed.is_empty());
//! # Ok(())
//! # }
//! ```
