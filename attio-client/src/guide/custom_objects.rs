//! Objects, attributes and lists that a workspace made itself.
//!
//! They go by slug (or id) through `records()` and `entries()`, with values that are typed by their kind: written as
//! [`Custom`](crate::Custom) on standard objects and as the `…Input` of the kind elsewhere, asked with the functions in
//! [`filter`](crate::filter), and read through [`BySlug`](crate::BySlug).
//!
//! ```
//! use attio_client::types::{NumberInput, RecordWrite, TextInput};
//! use attio_client::{BySlug, filter};
//! # use attio_client::testing::{Attribute, FakeAttio};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let attributes = [Attribute::text("code").unique(), Attribute::number("budget")];
//! # let fake = FakeAttio::builder().object("projects", attributes).start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! let values = [
//!     ("code".to_owned(), vec![TextInput::new("P-1").into()]),
//!     ("budget".to_owned(), vec![NumberInput::new(1000.0).into()]),
//! ];
//! let project = RecordWrite::new(values.into());
//! attio.records("projects").upsert("code", &project).send().await?;
//!
//! for project in attio.records("projects").find(filter::number("budget").gte(500)).send().await? {
//!     assert_eq!(project.values.text("code"), Some("P-1"));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Objects, attributes, options and statuses are made over the API as well: see the example `custom-objects`, and
//! `lists-and-entries` for lists.
