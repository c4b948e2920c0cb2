//! From nothing to a first call.
//!
//! ```toml
//! [dependencies]
//! attio-client = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! A [`Client`](crate::Client) is made of an API key, which Attio gives out in the settings of a workspace, and is a handle:
//! clone it wherever it is needed, and the clones share connections and limits. Every area of the API is a method of it,
//! every operation a method of the area. What an operation cannot do without is an argument, everything else a setter.
//! Nothing is sent before `send()`.
//!
//! ```
//! use attio_client::{Client, PersonalName};
//! # use attio_client::testing::FakeAttio;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let fake = FakeAttio::start().await?;
//! # let connect = |_key: &str| Client::builder().base_url(fake.url()).bearer(fake.token()).build();
//! # /*
//! let attio = Client::new(std::env::var("ATTIO_API_KEY")?);
//! # */
//! # let attio = connect("")?;
//! let ada = attio
//!     .people()
//!     .upsert("email_addresses")                     // finds a person by this attribute, or makes one
//!     .email_addresses(["ada@example.com"])
//!     .name(PersonalName::new("Ada", "Lovelace"))
//!     .send()
//!     .await?;
//! assert_eq!(ada.name().map(|name| name.full_name.as_str()), Some("Ada Lovelace"));
//!
//! let again = attio.people().get(ada.id.record_id).send().await?;
//! assert_eq!(again.email_addresses()[0].email_domain, "example.com");
//! # Ok(())
//! # }
//! ```
//!
//! Ids have types of their own: a [`NoteId`](crate::NoteId) is no [`PersonId`](crate::PersonId), and a text that is no UUID
//! becomes neither. Where Attio takes a slug or an id, the argument is a text.
//!
//! Answers come without the wrapper that Attio puts around them. What is younger than this crate is kept: unknown members in
//! `extra`, unknown words in their enumerations, unknown kinds of values as JSON.
//!
//! What this crate does not reach, a request's [`customize`](crate::requests::PeopleGet::customize) does: headers, the raw
//! answer, a timeout of its own.
