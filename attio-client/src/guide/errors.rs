//! What goes wrong, and what to do about it.
//!
//! Every call fails with an [`Error`](crate::Error): what Attio said, if it said something, and what went wrong on the way
//! otherwise. It keeps the whole answer, tells the id of the request for Attio's support, and never shows a token.
//!
//! | ask | means |
//! |---|---|
//! | [`is_not_found`](crate::Error::is_not_found) | it is not there |
//! | [`conflicting_record`](crate::Error::conflicting_record) | this record has the unique value already |
//! | [`validation_errors`](crate::Error::validation_errors) | what of the request is wrong, where, and what would be right |
//! | [`unknown_option`](crate::Error::unknown_option), [`closest_option`](crate::Error::closest_option) | no option and no status is called so; which one is |
//! | [`is_rate_limited`](crate::Error::is_rate_limited) | come back [later](crate::runtime::Error::retry_after) |
//! | [`is_unauthorized`](crate::runtime::Error::is_unauthorized), [`is_forbidden`](crate::runtime::Error::is_forbidden) | the token is wrong, or lacks a scope |
//! | [`is_timeout`](crate::runtime::Error::is_timeout), [`is_connect`](crate::runtime::Error::is_connect) | the network |
//! | [`code`](crate::Error::code) | Attio's own word for it; the list is open |
//! | [`kind`](crate::runtime::Error::kind) | how far the call came |
//!
//! ```
//! use attio_client::PersonId;
//! use attio_client::types::ErrorCode;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let fake = attio_client::testing::FakeAttio::start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! # attio.people().create().email_addresses(["ada@example.com"]).send().await?;
//! let create = attio.people().create().email_addresses(["ada@example.com"]);
//! let error = create.send().await.expect_err("she is there already");
//! assert_eq!(error.code(), Some(&ErrorCode::UniquenessConflict));
//! let there = error.conflicting_record().ok_or("Attio names nobody")?;
//! let there = PersonId::new(there.into_inner());             // of a record, it names no object
//! let ada = attio.people().update(there).job_title("Analyst").send().await?;
//! # assert_eq!(ada.job_title().map(|title| title.value.as_str()), Some("Analyst"));
//! # Ok(())
//! # }
//! ```
//!
//! An upsert says the same in one call; this is for those who must know whether they made something new.
