//! Writing and reading the attributes of records.
//!
//! # Writing
//!
//! Each attribute of a standard object has a setter that takes the Rust values of its kind; the table is in
//! [`kinds`](crate::kinds). What Attio would refuse for its type, its arity, or because it is read-only does not compile.
//!
//! | | is |
//! |---|---|
//! | no setter, `None`, or an empty list | left alone |
//! | `.job_title("Analyst")` | set |
//! | `.clear_job_title()` | emptied |
//!
//! For attributes that hold several values it depends on the operation: `update` **adds** to what is there, `overwrite` and
//! `upsert` replace it, apart from the attribute that `upsert` matches by, to which they add.
//!
//! ```
//! use attio_client::{CompanyRef, CountryCode, Custom, Location, PersonalName, PhoneNumber};
//! # use attio_client::testing::{Attribute, FakeAttio};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let fake = FakeAttio::builder().attribute("people", Attribute::select("tier", ["Gold"])).start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! # attio.companies().create().domains(["example.com"]).send().await?;
//! let nickname: Option<&str> = None;
//! let ada = attio
//!     .people()
//!     .create()
//!     .email_addresses(["ada@example.com", "ada@example.org"])
//!     .name(PersonalName::new("Ada", "Lovelace"))
//!     .phone_numbers([PhoneNumber::national("5558675309", CountryCode::US)])
//!     .primary_location(Location { locality: Some("London".into()), ..Location::default() })
//!     .company(CompanyRef::domain("example.com"))     // a record by what is unique about it, or by its id
//!     .description(nickname)                          // nothing to say: left alone
//!     .attribute("tier", Custom::select(["Gold"]))    // an attribute that the workspace added
//!     .send()
//!     .await?;
//!
//! // Reading: `Option`s of single values, slices of several, and text by slug for the workspace's own.
//! use attio_client::BySlug;
//! assert_eq!(ada.email_addresses().len(), 2);
//! assert!(ada.job_title().is_none());
//! assert_eq!(ada.values.select("tier").map(|tier| tier.title.as_str()), Some("Gold"));
//! # Ok(())
//! # }
//! ```
//!
//! # Reading
//!
//! Attio answers every attribute as a list, unset ones as an empty list, and now and then as null or not at all; the methods
//! of a record see no difference. Each value says, besides what it is, since when and from whom it is
//! (`active_from`, `created_by_actor`).
//!
//! Points in time are [`jiff::Timestamp`]s to the nanosecond, days of the calendar
//! [`jiff::civil::Date`]s.
