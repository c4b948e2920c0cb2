//! The defects of other clients, each shown absent: a test is named for what goes wrong elsewhere.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use attio_client::runtime::{ErrorKind, Nullable, RetryAfter};
use attio_client::testing::{Attribute, FakeAttio, Fault, RecordedRequest};
use attio_client::types::{
    AttributeTarget, AttributeType, ErrorCode, InteractionType, Subscription,
};
use attio_client::webhook::{Delivery, SignatureError, Signer, Verifier};
use attio_client::{BySlug, Client, Custom, DealId, Error, Person, PersonId};
use serde_json::{Value, json};

const ID: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";

/// A client of an Attio that gives every request this answer, as often as it comes.
async fn answering(fault: Fault) -> (FakeAttio, Client) {
    let fake = FakeAttio::builder().start().await.expect("the fake starts");
    fake.inject(fault.times(10_000));
    let attio = client(&fake);
    (fake, attio)
}

fn client(fake: &FakeAttio) -> Client {
    Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .build()
        .expect("a client")
}

async fn get(attio: &Client) -> Result<Person, Error> {
    let id: PersonId = ID.parse().expect("an id");
    attio.people().get(id).send().await
}

/// A record as Attio answers it, with these values.
fn record(values: Value) -> Value {
    json!({"data": {
        "id": {"workspace_id": ID, "object_id": ID, "record_id": ID},
        "created_at": "2023-01-01T15:00:00.123456789Z",
        "web_url": "https://app.attio.com/basepoint/person/x",
        "values": values,
    }})
}

/// One value of an attribute, with what every value has.
fn value(kind: &str, own: Value) -> Value {
    let mut value = json!({
        "active_from": "2023-01-01T15:00:00.123456789Z", "active_until": null,
        "created_by_actor": {"type": "system", "id": null}, "attribute_type": kind,
    });
    for (name, member) in own.as_object().expect("an object") {
        value[name] = member.clone();
    }
    value
}

async fn person(values: Value) -> Person {
    let (_fake, attio) = answering(Fault::json(200, &record(values))).await;
    get(&attio).await.expect("a person")
}

// --- Names and shapes of attributes (effect-attio 1.1.0) ---

#[tokio::test]
async fn the_stage_of_a_deal_is_not_called_state() {
    let stage = json!({"status": {
        "id": {"workspace_id": ID, "object_id": ID, "attribute_id": ID, "status_id": ID},
        "title": "In Progress", "is_archived": false, "target_time_in_status": null, "celebration_enabled": false,
    }});
    let answer = record(json!({"stage": [value("status", stage)]}));
    let (fake, attio) = answering(Fault::json(200, &answer)).await;
    let id: DealId = ID.parse().expect("an id");
    let deal = attio.deals().update(id).stage("In Progress").send().await;
    let deal = deal.expect("a deal");
    assert_eq!(
        deal.stage().map(|stage| stage.status.title.as_str()),
        Some("In Progress")
    );
    let sent = fake.requests().last().and_then(|request| request.json());
    let sent = sent.expect("a body");
    assert_eq!(
        sent["data"]["values"],
        json!({"stage": [{"status": "In Progress"}]})
    );
}

#[tokio::test]
async fn a_person_with_a_phone_decodes() {
    let phone = json!({"original_phone_number": "5558675309", "phone_number": "+15558675309", "country_code": "US"});
    let person = person(json!({"phone_numbers": [value("phone-number", phone)]})).await;
    let numbers: Vec<&str> = person
        .phone_numbers()
        .iter()
        .map(|one| one.phone_number.as_str())
        .collect();
    assert_eq!(numbers, ["+15558675309"]);
}

#[tokio::test]
async fn every_kind_of_interaction_decodes_and_so_do_younger_ones() {
    for kind in InteractionType::KNOWN.iter().chain(&["seance"]) {
        let interaction = json!({
            "interaction_type": kind, "interacted_at": "2023-01-01T15:00:00.123456789Z",
            "owner_actor": {"type": "workspace-member", "id": ID},
        });
        let person = person(json!({"last_interaction": [value("interaction", interaction)]})).await;
        let last = person.last_interaction().expect("an interaction");
        assert_eq!(last.interaction_type.as_str(), *kind);
        assert_eq!(last.interaction_type.is_unknown(), *kind == "seance");
    }
}

#[tokio::test]
async fn an_amount_without_a_currency_decodes() {
    let amount = json!({"currency_value": 499.5, "currency_code": null});
    let answer = record(json!({"value": [value("currency", amount)]}));
    let (_fake, attio) = answering(Fault::json(200, &answer)).await;
    let id: DealId = ID.parse().expect("an id");
    let deal = attio.deals().get(id).send().await.expect("a deal");
    let amount = deal.value().expect("an amount");
    assert_eq!(amount.currency_code, Nullable::Null);
    assert!((amount.currency_value - 499.5).abs() < f64::EPSILON);
}

// --- Limits (effect-attio, attio-dev-tools) ---

#[tokio::test]
async fn a_storm_of_429_ends() {
    let storm = Fault::rate_limited_until("Sun, 06 Nov 1994 08:49:37 GMT");
    let (fake, attio) = answering(storm).await;
    let call = tokio::time::timeout(Duration::from_secs(60), get(&attio)).await;
    let error = call.expect("it ends").expect_err("a limit");
    assert!(error.is_rate_limited(), "{error:?}");
    assert!(
        fake.requests().len() <= 20,
        "{} requests",
        fake.requests().len()
    );
}

#[tokio::test]
async fn a_429_without_retry_after_is_a_limit_all_the_same() {
    let (_fake, attio) = answering(Fault::error(429, "rate_limit_exceeded")).await;
    let error = get(&attio).await.expect_err("a limit");
    assert!(error.is_rate_limited() && error.retry_after().is_none());
    assert_eq!(error.code(), Some(&ErrorCode::RateLimitExceeded));
}

#[tokio::test]
async fn retry_after_is_a_date_and_no_number() {
    let (_fake, attio) = answering(Fault::rate_limited(Duration::from_secs(2))).await;
    let error = get(&attio).await.expect_err("a limit");
    let after = error.retry_after().expect("a date");
    assert!(matches!(after, RetryAfter::Date(_)), "{after:?}");
    assert!(after.delay_from(SystemTime::UNIX_EPOCH) > Duration::from_secs(1_000_000_000));
}

// --- Errors (effect-attio, the Speakeasy family) ---

#[tokio::test]
async fn an_unlisted_code_keeps_its_message_and_body() {
    for code in ["uniqueness_conflict", "a_code_of_next_year"] {
        let (_fake, attio) = answering(Fault::error(400, code)).await;
        let error = attio.people().create().send().await.expect_err("a refusal");
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(error.code().map(ErrorCode::as_str), Some(code));
        assert_eq!(error.message(), Some(format!("injected: {code}").as_str()));
        assert!(!error.body_bytes().is_empty());
    }
}

// --- Strictness about answers (attio-ts-sdk, attio-js) ---

#[tokio::test]
async fn a_record_without_web_url_decodes() {
    let mut answer = record(json!({}));
    answer["data"]
        .as_object_mut()
        .expect("a record")
        .remove("web_url");
    let (_fake, attio) = answering(Fault::json(200, &answer)).await;
    assert!(get(&attio).await.expect("a person").web_url.is_none());
}

#[tokio::test]
async fn values_that_are_null_or_absent_decode() {
    for values in [
        json!({}),
        json!({"name": null, "email_addresses": null}),
        json!({"name": [], "email_addresses": []}),
    ] {
        let person = person(values).await;
        assert!(person.name().is_none() && person.email_addresses().is_empty());
    }
    for missing in [true, false] {
        let mut answer = record(Value::Null);
        if missing {
            answer["data"]
                .as_object_mut()
                .expect("a record")
                .remove("values");
        }
        let (_fake, attio) = answering(Fault::json(200, &answer)).await;
        assert!(get(&attio).await.expect("a person").name().is_none());
    }
}

#[tokio::test]
async fn members_and_words_of_next_year_survive() {
    let name = json!({"first_name": "Ada", "last_name": "Lovelace", "full_name": "Ada Lovelace", "honorific": "Countess"});
    let mut answer = record(json!({"name": [value("personal-name", name)]}));
    answer["data"]["of_next_year"] = json!([1]);
    let (_fake, attio) = answering(Fault::json(200, &answer)).await;
    let person = get(&attio).await.expect("a person");
    assert_eq!(serde_json::to_value(&person).expect("JSON"), answer["data"]);
}

// --- Routes (ex_attio, idl3/attio, attio-ts-sdk) ---

#[tokio::test]
async fn an_upsert_is_a_put_with_the_attribute_in_the_query() {
    let (fake, attio) = answering(Fault::json(200, &record(json!({})))).await;
    let upsert = attio
        .people()
        .upsert("email_addresses")
        .email_addresses(["ada@example.com"]);
    // The answer has no member that says what happened, and none is asked for.
    upsert.send().await.expect("a person");
    let requests = fake.requests();
    let request = requests.last().expect("a request");
    assert_eq!(
        (request.method(), request.path()),
        ("PUT", "/v2/objects/people/records")
    );
    assert_eq!(request.query(), Some("matching_attribute=email_addresses"));
    let body = request.json().expect("a body");
    assert!(body["data"].get("matching_attribute").is_none(), "{body}");
}

#[tokio::test]
async fn a_string_is_sent_in_the_one_form_that_always_works() {
    let (fake, attio) = answering(Fault::json(200, &record(json!({})))).await;
    let create = attio
        .people()
        .create()
        .email_addresses(["ada@example.com"])
        .job_title("Analyst");
    create.send().await.expect("a person");
    let body = fake.requests().last().and_then(|request| request.json());
    assert_eq!(
        body.expect("a body")["data"]["values"],
        json!({"email_addresses": [{"email_address": "ada@example.com"}], "job_title": [{"value": "Analyst"}]})
    );
}

/// Shorthands work, whatever another client's README says: who has JSON in such a form sends it as it is.
#[tokio::test]
async fn shorthand_strings_are_taken() {
    let fake = FakeAttio::builder()
        .attribute("people", Attribute::select("tier", ["Gold", "Silver"]))
        .attribute(
            "people",
            Attribute::select("tags", ["Rust", "Zig"]).multiple(),
        )
        .start()
        .await
        .expect("the fake starts");
    let create = client(&fake).people().create();
    let create = create
        .attribute("name", Custom::raw(json!("Lovelace, Ada")))
        .attribute("job_title", Custom::raw(json!("Analyst")))
        .attribute("email_addresses", Custom::raw(json!(["ada@example.com"])))
        .attribute("tier", Custom::raw(json!("Gold")))
        .attribute("tags", Custom::raw(json!(["Zig", "Rust"])));
    let ada = create.send().await.expect("a person");
    let body = fake.requests().last().and_then(|request| request.json());
    assert_eq!(
        body.expect("a body")["data"]["values"],
        json!({
            "name": "Lovelace, Ada", "job_title": "Analyst", "email_addresses": ["ada@example.com"],
            "tier": "Gold", "tags": ["Zig", "Rust"],
        })
    );
    let name = ada.name().expect("a name");
    assert_eq!(name.full_name.as_str(), "Ada Lovelace");
    let values = ada.values.as_option().expect("values");
    assert_eq!(values.select("tier").expect("a tier").title, "Gold");
    let tags: Vec<&str> = values
        .selects("tags")
        .map(|tag| tag.title.as_str())
        .collect();
    assert_eq!(tags, ["Zig", "Rust"]);
}

#[tokio::test]
async fn a_list_is_made_with_a_name_and_a_parent_object() {
    let (fake, attio) = answering(Fault::error(403, "billing_error")).await;
    attio
        .lists()
        .create("Hires", "hires", "people")
        .send()
        .await
        .expect_err("a refusal");
    let body = fake.requests().last().and_then(|request| request.json());
    let body = body.expect("a body");
    assert_eq!(body["data"]["name"], "Hires");
    assert_eq!(body["data"]["parent_object"], "people");
    // Somebody must have full access.
    assert_eq!(body["data"]["workspace_access"], "full-access");
    assert!(body["data"].get("title").is_none() && body["data"].get("object_slug").is_none());
}

/// Elsewhere, the second page is asked for by a cursor that Attio does not know, and the first comes again.
#[tokio::test]
async fn webhooks_are_paged_by_offset() {
    let fake = FakeAttio::start().await.expect("the fake starts");
    let attio = client(&fake);
    let mut made = BTreeSet::new();
    for n in 0..23 {
        let url = format!("https://example.com/{n}");
        let webhook = attio.webhooks().create(&url, Vec::<Subscription>::new());
        let webhook = webhook.send().await;
        made.insert(webhook.expect("a webhook").target_url);
    }
    let mut webhooks = attio.webhooks().list().limit(10).items();
    let mut listed = BTreeSet::new();
    while let Some(webhook) = webhooks.next().await {
        let new = listed.insert(webhook.expect("a webhook").target_url);
        assert!(new, "no page comes twice");
    }
    assert_eq!(listed, made);
    let lists = fake.requests();
    let lists = lists.iter().filter(|request| request.method() == "GET");
    let queries: Vec<Option<&str>> = lists.map(RecordedRequest::query).collect();
    assert_eq!(queries.len(), 3, "{queries:?}");
    for (query, offset) in queries.iter().zip(["offset=0", "offset=10", "offset=20"]) {
        let query: BTreeSet<&str> = query.unwrap_or_default().split('&').collect();
        let expected = BTreeSet::from(["limit=10", offset]);
        assert_eq!(query, expected);
    }
}

#[test]
fn no_route_is_invented() {
    let root = include_str!("../spec/attio.yaml");
    let paths: Vec<&str> = root
        .lines()
        .filter_map(|line| line.trim().strip_suffix(':'))
        .filter(|line| line.starts_with('/'))
        .collect();
    assert!(paths.len() > 60, "{}", paths.len());
    for invented in [
        "reaction",
        "bulk",
        "batch",
        "participants",
        "archive",
        "assert",
        "win",
        "lose",
    ] {
        let found = paths
            .iter()
            .find(|path| path.split('/').any(|step| step.starts_with(invented)));
        assert_eq!(found, None, "{invented}");
    }
}

#[tokio::test]
async fn a_required_key_that_is_empty_is_sent() {
    let (fake, attio) = answering(Fault::error(409, "uniqueness_conflict")).await;
    let subscription: Subscription =
        serde_json::from_value(json!({"event_type": "note.created", "filter": null}))
            .expect("a subscription");
    let error = attio
        .webhooks()
        .create("https://example.com/attio", [subscription])
        .send()
        .await
        .expect_err("a conflict");
    assert!(error.is_conflict());
    let body = fake.requests().last().and_then(|request| request.json());
    assert_eq!(
        body.expect("a body")["data"]["subscriptions"],
        json!([{"event_type": "note.created", "filter": null}])
    );
}

/// Attio wants `description` and `config` of an attribute even where there is nothing to say.
#[tokio::test]
async fn a_new_attribute_has_every_key_that_attio_wants() {
    let fake = FakeAttio::start().await.expect("the fake starts");
    let attio = client(&fake);
    let people = attio.attributes(AttributeTarget::Objects, "people");
    let made = people.create("Nickname", "nickname", AttributeType::Text);
    let made = made.send().await.expect("an attribute");
    assert_eq!(made.api_slug, "nickname");
    let body = fake.requests().last().and_then(|request| request.json());
    assert_eq!(
        body.expect("a body")["data"],
        json!({
            "title": "Nickname", "description": null, "api_slug": "nickname", "type": "text",
            "is_required": false, "is_unique": false, "is_multiselect": false, "config": {},
        })
    );
}

// --- Signatures (attio_ruby, idl3/attio and others) ---

#[test]
fn the_signature_is_of_the_body_alone() {
    let body = br#"{"webhook_id":"1c5a9d3e-6b0f-4f0e-9d5e-6f1a2b3c4d5e","events":[]}"#;
    let verifier = Verifier::new("secret");
    let right = Signer::new("secret").headers(body);
    assert!(
        verifier
            .read::<Value>(&right, body)
            .is_ok_and(|read: Delivery<Value>| read.events.is_empty())
    );

    // The invented schemes: a timestamp before the body, and words before the digits.
    let stamped = [b"1700000000.".as_slice(), body].concat();
    let mut invented = Signer::new("secret").headers(&stamped);
    invented.insert("x-attio-timestamp", "1700000000".parse().expect("a value"));
    assert_eq!(
        verifier.verify(&invented, body),
        Err(SignatureError::Mismatch)
    );
    for prefix in ["v1=", "sha256="] {
        let mut invented = right.clone();
        let value = format!("{prefix}{}", Signer::new("secret").sign(body));
        invented.insert("attio-signature", value.parse().expect("a value"));
        assert_eq!(
            verifier.verify(&invented, body),
            Err(SignatureError::Malformed)
        );
    }
}
