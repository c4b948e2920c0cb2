//! How fast, how often, how long.
//!
//! | | by default | to change it |
//! |---|---|---|
//! | reads, writes | 100 and 25 a second, as Attio allows | [`rate_limit`](crate::runtime::ClientBuilder::rate_limit), [`no_rate_limit`](crate::runtime::ClientBuilder::no_rate_limit) |
//! | merges, lists of notes, new call recordings | 5, 10 and 1 a second, besides | [`no_rate_limit`](crate::runtime::ClientBuilder::no_rate_limit) |
//! | requests at once | 256 | [`max_in_flight`](crate::runtime::ClientBuilder::max_in_flight) |
//! | tries | 4, where that is safe | [`retry`](crate::runtime::ClientBuilder::retry) |
//! | time of a call, tries and waits included | 60 seconds | [`timeout`](crate::runtime::ClientBuilder::timeout) |
//! | answer in memory | 64 MiB | [`max_response_bytes`](crate::runtime::ClientBuilder::max_response_bytes) |
//!
//! Operations that Attio limits more narrowly than the others say so in
//! [`per_second`](crate::runtime::Operation::per_second).
//!
//! Clones share all of it. Attio counts over all apps and tokens of a workspace, though, so that one that is not alone gets
//! 429s all the same: they name the time to come back, all reads, or all writes, wait for it, and are sent again. A time that is further off
//! than a call may take is waited for by nobody: each call fails at once then, as
//! [rate limited](crate::Error::is_rate_limited).
//!
//! # What is sent again
//!
//! A request that was certainly not processed: after a 429, a `concurrent_write_conflict`, or when nobody listened. When that
//! is not known (a connection that broke off, 5xx), then only what does no harm twice: reads, and queries are reads; upserts
//! and overwrites; deletions, where a 404 the second time is a success; updates that touch no attribute of several values. A
//! create never is. Which operation is what stands in [`requests::OPERATIONS`](crate::requests::OPERATIONS).
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
//! # What a query costs
//!
//! Attio scores every query of records and entries: by its filters, its order, and how many records there are. The sum of
//! ten seconds is limited, over all apps and tokens, and so is the score of each query. Attio does not say which of the two
//! made it refuse one: it is sent once more at the time that the refusal names, and fails if it is refused again. It is too
//! expensive by itself then, and must be narrowed. Other calls do not wait for it. The answer and the refusal tell the score:
//!
//! ```
//! use attio_client::{Query, headers, people};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let fake = attio_client::testing::FakeAttio::start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! let query = Query::new().filter(people::name().contains("Ada")).sort(people::created_at().desc());
//! let answer = attio.people().find(query).customize().send_with_meta().await?;
//! let score = answer.header(&headers::X_ATTIO_RECORD_QUERY_SCORE)?;
//! # assert!(score.is_some());
//! # Ok(())
//! # }
//! ```
//!
//! # Many calls
//!
//! Attio has no bulk operations. [`Bulk`](crate::runtime::Bulk) makes many calls at a time, as many as the limits allow: one
//! result per input, in the order in which they are done, nothing lost. For records of every object, standard or not,
//! for entries and for records of activities it is there as [`update_many`](crate::People::update_many) and
//! [`upsert_many`](crate::People::upsert_many).
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
