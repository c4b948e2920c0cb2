//! Objects, attributes and lists that a workspace made itself.
//!
//! They go by slug (or id), which [`Client::records`](crate::Client::records) and [`Client::entries`](crate::Client::entries)
//! take, with values that are typed by their kind: written as [`Custom`](crate::Custom), on standard objects too, asked
//! with the functions in [`filter`](crate::filter), and read through [`BySlug`](crate::BySlug).
//!
//! ```
//! use attio_client::{BySlug, Custom, filter};
//! # use attio_client::testing::{Attribute, FakeAttio};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let attributes = [Attribute::text("code").unique(), Attribute::number("budget")];
//! # let fake = FakeAttio::builder().object("projects", attributes).start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! let projects = attio.records("projects");
//! let project = projects.upsert("code").attribute("code", Custom::text("P-1"));
//! project.attribute("budget", Custom::number(1000.0)).send().await?;
//!
//! for project in projects.find(filter::number("budget").gte(500)).send().await? {
//!     assert_eq!(project.values.text("code"), Some("P-1"));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Objects, attributes, options and statuses are made over the API as well: see the example `custom-objects`, and
//! `lists-and-entries` for lists.
