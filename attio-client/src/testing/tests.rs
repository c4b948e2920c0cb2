//! The fake over real HTTP.

mod access;
mod builder;
mod faults;
mod query;
mod refusals;
mod values;
mod writes;

use serde_json::{Value, json};

use super::{Attribute, FakeAttio, FakeAttioBuilder};

const ADA: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const ACME: &str = "99a03ff3-0435-47da-95cc-76b2caeb4dab";
const MEMBER: &str = "a976f6a9-fc2b-4acb-91e7-afb2d18b4e64";
const PEOPLE: &str = "/v2/objects/people/records";

/// A person, a company, a member, and a custom object with one attribute of each type.
fn workspace() -> FakeAttioBuilder {
    FakeAttio::builder()
        .object(
            "things",
            [
                Attribute::text("plate").unique(),
                Attribute::number("number"),
                Attribute::checkbox("checkbox"),
                Attribute::currency("currency", "EUR"),
                Attribute::date("date"),
                Attribute::timestamp("timestamp"),
                Attribute::rating("rating"),
                Attribute::status("status", ["Open", "Done"]),
                Attribute::select("select", ["Red", "Green"]),
                Attribute::select("selects", ["Red", "Green", "Blue"]).multiple(),
                Attribute::record_reference("company", ["companies"]),
                Attribute::record_reference("anything", [""; 0]).multiple(),
                Attribute::actor_reference("actor"),
                Attribute::location("location"),
                Attribute::domain("domain"),
                Attribute::email_address("email"),
                Attribute::phone_number("phone"),
                Attribute::personal_name("name"),
            ],
        )
        .member(MEMBER, "grace@acme.com")
        .record(
            "companies",
            ACME,
            json!({ "domains": ["acme.com"], "name": "Acme" }),
        )
        .record(
            "people",
            ADA,
            json!({
                "email_addresses": ["ada@acme.com"],
                "name": "Lovelace, Ada",
                "description": "First",
            }),
        )
}

struct Answer {
    status: u16,
    json: Value,
}

impl Answer {
    #[track_caller]
    fn ok(self) -> Value {
        assert_eq!(self.status, 200, "{:#}", self.json);
        self.json
    }

    /// `data.values.<slug>`.
    #[track_caller]
    fn values(self, slug: &str) -> Value {
        self.ok()["data"]["values"][slug].clone()
    }

    /// Checks the whole envelope of a refusal, and gives the message.
    #[track_caller]
    fn refused(self, status: u16, code: &str) -> String {
        let Self {
            status: found,
            json,
        } = self;
        assert_eq!(
            (found, json["code"].as_str()),
            (status, Some(code)),
            "{json:#}"
        );
        assert_eq!(json["status_code"], status);
        assert!(json["type"].is_string());
        json["message"].as_str().expect("a message").to_owned()
    }

    /// The path of the first validation error, with dots.
    #[track_caller]
    fn issue_path(&self) -> String {
        let path = self.json["validation_errors"][0]["path"]
            .as_array()
            .expect("an issue");
        let parts: Vec<String> = path
            .iter()
            .map(|part| part.to_string().trim_matches('"').to_owned())
            .collect();
        parts.join(".")
    }
}

/// Sends with the right token.
async fn call(attio: &FakeAttio, method: &str, path: &str, body: Value) -> Answer {
    let client = reqwest::Client::new();
    let request = client
        .request(
            method.parse().expect("a method"),
            format!("{}{path}", attio.url()),
        )
        .bearer_auth(attio.token());
    let request = if body.is_null() {
        request
    } else {
        request.json(&body)
    };
    let response = request.send().await.expect("an answer");
    assert!(response.headers().contains_key("x-attio-execution-id"));
    Answer {
        status: response.status().as_u16(),
        json: response.json().await.expect("JSON in the body"),
    }
}

/// `PATCH` of Ada.
async fn patch(attio: &FakeAttio, values: Value) -> Answer {
    let body = json!({ "data": { "values": values } });
    call(attio, "PATCH", &format!("{PEOPLE}/{ADA}"), body).await
}

/// `POST` of a record.
async fn create(attio: &FakeAttio, object: &str, values: Value) -> Answer {
    let body = json!({ "data": { "values": values } });
    call(
        attio,
        "POST",
        &format!("/v2/objects/{object}/records"),
        body,
    )
    .await
}

/// The field `field` of each value.
fn pick(values: &Value, field: &str) -> Vec<String> {
    let values = values.as_array().expect("a list of values");
    values
        .iter()
        .map(|value| value[field].as_str().unwrap_or("-").to_owned())
        .collect()
}
