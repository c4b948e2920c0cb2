//! Asking for some records, in an order.
//!
//! Conditions are made of attributes, compared with the operators that Attio knows for their kind, joined with `and`, `or`
//! and `not`. Paths lead through references. All of it is checked when it is compiled; the whole table of kinds and operators
//! is in [`filter`](crate::filter).
//!
//! ```
//! use attio_client::{Query, companies, filter, people};
//! # use attio_client::testing::{Attribute, FakeAttio};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let fake = FakeAttio::builder().attribute("people", Attribute::select("tier", ["Gold"])).start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! # attio.companies().create().domains(["attio.com"]).send().await?;
//! # let attio_com = attio_client::CompanyRef::domain("attio.com");
//! # attio.people().create().company(attio_com).job_title("Chief Analyst").send().await?;
//! let here = people::company().domains().eq("attio.com");
//! let gold = filter::select("tier").eq("Gold");             // by slug: an attribute that the workspace added
//! let query = Query::new()
//!     .filter(here.and(people::job_title().contains("analyst").or(gold)))
//!     .sort(people::created_at().desc())
//!     .limit(50);
//! let found = attio.people().find(query).send().await?;
//! assert_eq!(found.len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! Attio has no negative operators: `!` or [`not`](std::ops::Not) wraps a condition. A saved view lends its filter with
//! [`Query::view`](crate::Query::view), in place of one of your own. What is not to be had otherwise,
//! [`Filter::raw`](crate::Filter::raw) says in JSON.
//!
//! Custom objects are asked through `attio.records("slug").find(…)`, entries of lists through
//! `attio.entries("list").find(…)`; see [`custom_objects`](super::custom_objects).
