//! Tests of your own: the feature `testing`.
//!
//! [`FakeAttio`](crate::testing::FakeAttio) is an Attio in the process of your test: a real HTTP server that behaves as
//! Attio does and refuses what Attio refuses. Nothing is recorded, nothing is mocked, and nobody needs an account.
//!
//! ```toml
//! [dev-dependencies]
//! attio-client = { version = "0.1", features = ["testing"] }
//! ```
//!
//! ```
//! use attio_client::Client;
//! use attio_client::testing::{Attribute, FakeAttio, Fault};
//! use serde_json::json;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let fake = FakeAttio::builder()
//!     .attribute("companies", Attribute::select("tier", ["Gold", "Silver"]))
//!     .records("companies", [json!({ "domains": ["example.com"], "tier": "Gold" })])
//!     .start()
//!     .await?;
//! let attio = Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
//!
//! // What your program does, it does to this. Here, it survives a gateway that is down twice:
//! fake.inject(Fault::html(502).times(2));
//! attio.companies().upsert("domains").domains(["example.com"]).name("Example").send().await?;
//!
//! // And this is what it has come to:
//! assert_eq!(fake.records("companies")[0]["values"]["name"][0]["value"], "Example");
//! assert_eq!(fake.requests().len(), 3);
//! # Ok(())
//! # }
//! ```
//!
//! Give the base URL and the token to your program as it gets those of Attio. Limits, scopes, inactive tokens, deliveries of
//! webhooks and faults of every sort are methods of the [builder](crate::testing::FakeAttioBuilder) and of the fake; what it
//! does not do stands in [`testing`](crate::testing).
