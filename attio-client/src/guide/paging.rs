//! Long lists.
//!
//! Attio pages some lists by offset and others by cursor, with limits that differ from list to list. `items()` and `pages()`
//! hide all of it: they are streams that ask for the next page when it is needed.
//!
//! ```
//! use attio_client::Query;
//! use attio_client::runtime::Position;
//! # use attio_client::testing::FakeAttio;
//! # use serde_json::json;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let people = (0..120).map(|n| json!({ "description": format!("number {n}") }));
//! # let fake = FakeAttio::builder().records("people", people).start().await?;
//! # let attio = attio_client::Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! let mut people = attio.people().find(Query::new().limit(50)).items();
//! let mut seen = 0;
//! while let Some(person) = people.next().await {
//!     drop(person?);
//!     seen += 1;
//!     if seen == 70 {
//!         break;
//!     }
//! }
//!
//! // Where it was, as a text: for another day, or another process.
//! let bookmark = people.position().ok_or("the list is at its end")?.to_string();
//! let position: Position = bookmark.parse()?;
//! let mut rest = attio.people().find(Query::new().limit(50)).items().start_at(position);
//! while let Some(person) = rest.next().await {
//!     drop(person?);
//!     seen += 1;
//! }
//! assert_eq!(seen, 120);
//! # Ok(())
//! # }
//! ```
//!
//! - They are [`Stream`](https://docs.rs/futures-core)s as well, for whoever likes the combinators of `futures`.
//! - Nothing is asked for that nobody reads. `limit` is the size of a page, not of the list; without it, it is what the list
//!   is documented to allow at most, or else to give. More may be asked for; a list goes on if it gives less.
//! - A failure ends the stream, [`position`](crate::runtime::ItemStream::position) says where, and another stream goes on
//!   from there. (Faults that are worth another try have been tried again before; see [`limits`](super::limits).)
//! - Pages by offset are no snapshot: what is made or deleted meanwhile shifts them, so that a record may come twice or not
//!   at all. Sort by creation, and tell records apart by their ids, where that matters.
//! - A server that answers with the same page for ever is found out, and told as an error.
//!
//! | list | by | a page, unless told | at most |
//! |---|---|--:|--:|
//! | records, entries of a list, activity records | offset | 500 | not documented |
//! | entries of a record | offset | 100 | 1000 |
//! | attributes, the values of one | offset | not documented | not documented |
//! | tasks | offset | 500 | not documented |
//! | notes, threads | offset | 10 | 50 |
//! | webhooks | offset | 10, which is the least | 100 |
//! | meetings, call recordings, files | cursor | 50 | 200 |
//! | transcripts | cursor | not documented | has no `limit` |
//! | views | cursor | 500 | 1000 |
//! | activities | cursor | not documented | not documented |
//! | e-mails | cursor | not documented | 200 |
//!
//! Objects, lists, members, options and statuses come all at once, and a search finds 25 records at most, without a page
//! after them. What is documented is data, too: the `paging` of each of
//! [`requests::OPERATIONS`](crate::requests::OPERATIONS).
