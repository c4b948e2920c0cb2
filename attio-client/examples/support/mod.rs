//! A client of the account whose key is in `ATTIO_API_KEY`, or else of a fake Attio on this machine.

use std::ops::Deref;

use attio_client::testing::FakeAttio;
use attio_client::{Client, CompanyId, PersonId};
use serde_json::json;

pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// A statement that the fake knows; it understands no SQL.
#[allow(dead_code, reason = "one example asks it")]
pub(crate) const COUNT: &str = "select count(*) as companies from companies";

/// The client, and the fake that it talks to, which ends with it.
pub(crate) struct Session {
    client: Client,
    _fake: Option<FakeAttio>,
}

impl Deref for Session {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "an example is a program of its own"
)]
pub(crate) async fn connect() -> Result<Session> {
    if let Ok(key) = std::env::var("ATTIO_API_KEY") {
        return Ok(Session {
            client: Client::new(key),
            _fake: None,
        });
    }
    let companies = (1..=1_200).map(|n| {
        let domains = [format!("branch-{n}.example.com")];
        json!({ "name": format!("Branch {n}"), "domains": domains })
    });
    let deal = json!({
        "name": "Analytical engine",
        "stage": "Lead",
        "owner": "grace.hopper@example.com",
    });
    let fake = FakeAttio::builder()
        .member(
            "a976f6a9-fc2b-4acb-91e7-afb2d18b4e64",
            "grace.hopper@example.com",
        )
        .records("companies", companies)
        .records("deals", [deal])
        .object_view(
            "companies",
            "b7a4f6d2-5b0e-4c57-9f0b-0a4e5f7c1d21",
            "Branches from 11 on",
            json!({ "name": { "value": { "$starts_with": "Branch 11" } } }),
        )
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
    let client = Client::builder().base_url(fake.url()).bearer(fake.token());
    Ok(Session {
        client: client.build()?,
        _fake: Some(fake),
    })
}

/// The person whom the examples speak of.
#[allow(dead_code, reason = "some examples speak of nobody")]
pub(crate) async fn person(attio: &Client) -> Result<PersonId> {
    let upsert = attio.people().upsert("email_addresses");
    let ada = upsert.email_addresses(["ada@example.com"]).send().await?;
    Ok(ada.id.record_id)
}

/// The company that the examples speak of.
#[allow(dead_code, reason = "some examples speak of none")]
pub(crate) async fn company(attio: &Client) -> Result<CompanyId> {
    let upsert = attio.companies().upsert("domains");
    let company = upsert.domains(["engines.example"]).send().await?;
    Ok(company.id.record_id)
}
