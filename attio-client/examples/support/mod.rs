//! A client of the account whose key is in `ATTIO_API_KEY`, or else of a fake Attio on this machine.

use attio_client::Client;
use attio_client::testing::FakeAttio;
use serde_json::json;

pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// A statement that the fake knows; it understands no SQL.
#[allow(dead_code, reason = "one example asks it")]
pub(crate) const COUNT: &str = "select count(*) as companies from companies";

/// The client, and the fake that it talks to, which ends with it.
pub(crate) struct Session {
    pub(crate) attio: Client,
    _fake: Option<FakeAttio>,
}

#[allow(
    clippy::disallowed_methods,
    reason = "an example is a program of its own"
)]
pub(crate) async fn connect() -> Result<Session> {
    if let Ok(key) = std::env::var("ATTIO_API_KEY") {
        let attio = Client::new(key);
        return Ok(Session { attio, _fake: None });
    }
    let companies = (1..=1_200).map(|n| {
        let domains = [format!("branch-{n}.example.com")];
        json!({ "name": format!("Branch {n}"), "domains": domains })
    });
    let fake = FakeAttio::builder()
        .member(
            "a976f6a9-fc2b-4acb-91e7-afb2d18b4e64",
            "grace.hopper@example.com",
        )
        .records("companies", companies)
        .email(json!({
            "subject_line": "Engines",
            "sent_at": "2026-01-01T09:00:00Z",
            "participants": [{
                "role": "from",
                "email_address": "ada@example.com",
                "email_domain": "example.com",
                "name": "Ada",
            }],
        }))
        .sql(COUNT, [json!({ "companies": 1_200 })])
        .start()
        .await?;
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .build()?;
    Ok(Session {
        attio,
        _fake: Some(fake),
    })
}
