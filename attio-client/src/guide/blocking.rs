//! Programs that are not asynchronous.
//!
//! There is no second client for them: Tokio's smallest runtime waits for a future wherever that is wanted. Keep the runtime
//! beside the client, since connections live in it.
//!
//! ```
//! use attio_client::{Client, PersonalName};
//! use tokio::runtime::{Builder, Runtime};
//! # use attio_client::testing::FakeAttio;
//!
//! struct Attio {
//!     client: Client,
//!     runtime: Runtime,
//! }
//!
//! impl Attio {
//!     fn add(&self, first: &str, last: &str) -> Result<String, attio_client::Error> {
//!         let create = self.client.people().create().name(PersonalName::new(first, last));
//!         let person = self.runtime.block_on(create.send())?;
//!         Ok(person.id.record_id.to_string())
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let runtime = Builder::new_current_thread().enable_all().build()?;
//! # let fake = runtime.block_on(FakeAttio::start())?;
//! # let client = Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//! # /*
//! let client = Client::new("an API key");
//! # */
//! let attio = Attio { client, runtime };
//! attio.add("Ada", "Lovelace")?;
//! # assert_eq!(fake.records("people").len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! Streams are read the same way: `runtime.block_on(people.next())`. Within an asynchronous program, `block_on` panics; there,
//! use `await`. The example `blocking` is a whole program.
