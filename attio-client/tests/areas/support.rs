//! A small workspace, and a client that talks to it over loopback.

use attio_client::testing::{Attribute, FakeAttio, FakeAttioBuilder};
use attio_client::types::AttributeValue;
use attio_client::{Client, RecordId, WorkspaceMemberId};
use serde_json::{Value, json};

pub(crate) const ADA: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
pub(crate) const ACME: &str = "99a03ff3-0435-47da-95cc-76b2caeb4dab";
pub(crate) const GRACE: &str = "a976f6a9-fc2b-4acb-91e7-afb2d18b4e64";
pub(crate) const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

/// A person, a company, a member, and a list of companies.
pub(crate) fn workspace() -> FakeAttioBuilder {
    FakeAttio::builder()
        .member(GRACE, "grace.hopper@acme.com")
        .record(
            "companies",
            ACME,
            json!({ "domains": ["acme.com"], "name": "Acme" }),
        )
        .record(
            "people",
            ADA,
            json!({ "email_addresses": ["ada@acme.com"], "name": "Lovelace, Ada" }),
        )
        .list(
            "sales",
            "companies",
            [
                Attribute::status("stage", ["Lead", "Won"]),
                Attribute::select("tags", ["Hot", "Cold", "Old"]).multiple(),
                Attribute::text("code").unique(),
            ],
        )
}

pub(crate) async fn start(builder: FakeAttioBuilder) -> (FakeAttio, Client) {
    let fake = builder.start().await.expect("the fake starts");
    let attio = client(&fake);
    (fake, attio)
}

pub(crate) fn client(fake: &FakeAttio) -> Client {
    Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .build()
        .expect("a client")
}

pub(crate) fn ada() -> RecordId {
    ADA.parse().expect("an id")
}

pub(crate) fn acme() -> RecordId {
    ACME.parse().expect("an id")
}

pub(crate) fn nobody() -> RecordId {
    NOBODY.parse().expect("an id")
}

pub(crate) fn grace() -> WorkspaceMemberId {
    GRACE.parse().expect("an id")
}

/// A filter, or any other JSON object.
pub(crate) fn object(json: Value) -> std::collections::BTreeMap<String, Value> {
    json.as_object()
        .expect("an object")
        .clone()
        .into_iter()
        .collect()
}

/// What values say, whichever their type.
pub(crate) fn shown(values: &[AttributeValue]) -> Vec<String> {
    values
        .iter()
        .map(|value| match value {
            AttributeValue::Text(value) => value.value.clone(),
            AttributeValue::Select(value) => value.option.title.clone(),
            AttributeValue::Status(value) => value.status.title.clone(),
            AttributeValue::PersonalName(value) => value.full_name.clone(),
            other => format!("{other:?}"),
        })
        .collect()
}
