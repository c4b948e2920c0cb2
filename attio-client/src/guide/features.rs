//! What can be left out, and what can be added.
//!
//! | feature | default | |
//! |---|---|---|
//! | `api` | yes | every area of the API |
//! | `api-people`, `api-notes`, … | with `api` | one area; what no area that is on needs is not compiled |
//! | `rustls` | yes | TLS by rustls |
//! | `native-tls` | no | TLS by the operating system |
//! | `testing` | no | [the fake](super::testing) |
//! | `webhook-verify`, `axum` | no | [webhooks](super::webhooks), and an extractor for them |
//! | `oauth` | no | [OAuth 2.0](super::oauth) |
//! | `tracing` | no | a span for each call: operation, status, tries, the id of the request, and no secret |
//!
//! A program that writes notes on people, and nothing else:
//!
//! ```toml
//! [dependencies]
//! attio-client = { version = "0.1", default-features = false, features = ["rustls", "api-people", "api-notes"] }
//! ```
//!
//! In the browser (`wasm32-unknown-unknown`), without TLS of its own, calls go through `fetch`; there are no timers, so that
//! nothing is limited, waited for or sent again.
