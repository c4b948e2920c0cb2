//! Refusals over real HTTP, in the forms that Attio gives them: each is told apart, and says what can be done.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::time::{Duration, SystemTime};

use attio_client::runtime::{ErrorKind, RetryAfter, RetryPolicy};
use attio_client::testing::{Attribute, FakeAttio, Fault};
use attio_client::types::{AttributeTarget, ErrorCode, SelectOption};
use attio_client::{ActorRef, Client, Custom, Error, Person, PersonId, RecordId};
use serde_json::{Value, json};

const PERSON: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const TOKEN: &str = "a-token-that-nobody-may-see";

/// Every status and code that was met, with the family that Attio puts it into.
const REFUSALS: &[(u16, &str, &str)] = &[
    (400, "invalid_request_error", "validation_type"),
    (400, "invalid_request_error", "value_not_found"),
    (400, "invalid_request_error", "missing_value"),
    (400, "invalid_request_error", "filter_error"),
    (400, "invalid_request_error", "invalid_filter_field"),
    (400, "invalid_request_error", "invalid_filter_operator"),
    (
        400,
        "invalid_request_error",
        "unknown_filter_attribute_slug",
    ),
    (400, "invalid_request_error", "uniqueness_conflict"),
    (409, "invalid_request_error", "uniqueness_conflict"),
    (400, "invalid_request_error", "multiple_match_results"),
    (
        400,
        "invalid_request_error",
        "matching_attribute_definition_not_unique",
    ),
    (400, "invalid_request_error", "immutable_value"),
    (400, "invalid_request_error", "system_edit_unauthorized"),
    (400, "invalid_request_error", "formula_edit_unauthorized"),
    (400, "invalid_request_error", "standard_object_disabled"),
    (400, "invalid_request_error", "self_merge"),
    (400, "invalid_request_error", "merge_in_progress"),
    (404, "invalid_request_error", "merge_in_progress"),
    (400, "invalid_request_error", "duplicate_values"),
    (
        400,
        "invalid_request_error",
        "multiple_values_for_single_value_attribute",
    ),
    (400, "invalid_request_error", "limit_reached"),
    (400, "invalid_request_error", "quota_exceeded"),
    (403, "auth_error", "quota_exceeded"),
    (403, "auth_error", "billing_error"),
    (401, "auth_error", "unauthorized"),
    (403, "auth_error", "unauthorized"),
    (404, "invalid_request_error", "not_found"),
    (404, "invalid_request_error", "value_not_found"),
    (409, "invalid_request_error", "slug_conflict"),
    (409, "invalid_request_error", "concurrent_write_conflict"),
    (403, "auth_error", "particle_gate_violation"),
    (413, "invalid_request_error", "validation_type"),
    (429, "rate_limit_error", "rate_limit_exceeded"),
    (500, "api_error", "internal_error"),
    (502, "api_error", "bad_gateway"),
    (503, "api_error", "service_unavailable"),
    (504, "api_error", "gateway_timeout"),
    (418, "a_family_of_next_year", "a_code_of_next_year"),
];

fn refusal(status: u16, family: &str, code: &str) -> Value {
    json!({"status_code": status, "type": family, "code": code, "message": "No."})
}

async fn refused(fault: Fault) -> Error {
    let fake = FakeAttio::builder()
        .token(TOKEN)
        .start()
        .await
        .expect("the fake starts");
    fake.inject(fault.times(100));
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(TOKEN)
        .retry(RetryPolicy::off())
        .build()
        .expect("a client");
    let error = get(&attio).await.expect_err("a refusal");
    assert!(!format!("{error} {error:?}").contains(TOKEN), "{error:?}");
    error
}

async fn get(attio: &Client) -> Result<Person, Error> {
    let id: PersonId = PERSON.parse().expect("an id");
    attio.people().get(id).send().await
}

#[tokio::test]
async fn every_status_and_code_that_was_met() {
    for (status, family, code) in REFUSALS {
        let error = refused(Fault::json(*status, &refusal(*status, family, code))).await;
        let what = format!("{status} {code}: {error}");
        assert_eq!(error.kind(), ErrorKind::Status, "{what}");
        assert_eq!(
            error.status().map(|one| one.as_u16()),
            Some(*status),
            "{what}"
        );
        assert_eq!(error.code().map(ErrorCode::as_str), Some(*code), "{what}");
        assert_eq!(error.message(), Some("No."), "{what}");
        let body = error.body().expect("a body");
        assert_eq!(body.r#type.as_str(), *family, "{what}");
        let request = error.request_id().expect("an id of the request");
        assert_eq!(
            what,
            format!("{status} {code}: {code}: No. (request {request})")
        );

        assert_eq!(error.is_unauthorized(), *status == 401, "{what}");
        assert_eq!(error.is_forbidden(), *status == 403, "{what}");
        assert_eq!(error.is_conflict(), *status == 409, "{what}");
        assert_eq!(error.is_rate_limited(), *status == 429, "{what}");
        assert_eq!(error.is_server_error(), *status >= 500, "{what}");
        let merging = *code == "merge_in_progress";
        assert_eq!(error.is_merge_in_progress(), merging, "{what}");
        assert_eq!(error.is_not_found(), *status == 404 && !merging, "{what}");
    }
}

/// The table above has every code that the document has.
#[test]
fn no_known_code_is_left_out() {
    for code in ErrorCode::KNOWN {
        assert!(REFUSALS.iter().any(|(_, _, met)| met == code), "{code}");
    }
}

#[tokio::test]
async fn a_code_of_next_year_is_kept() {
    let error = refused(Fault::error(400, "a_code_of_next_year")).await;
    let code = error.code().expect("a code");
    assert!(code.is_unknown());
    assert_eq!(*code, "a_code_of_next_year");
}

#[tokio::test]
async fn html_of_a_gateway_keeps_its_status_for_every_status() {
    for status in [400, 401, 403, 404, 409, 413, 429, 500, 502, 503, 504, 520] {
        let error = refused(Fault::html(status)).await;
        assert_eq!(error.kind(), ErrorKind::Status, "{status}");
        assert_eq!(error.status().map(|one| one.as_u16()), Some(status));
        assert!(
            error.code().is_none() && error.message().is_none(),
            "{status}"
        );
        assert_eq!(error.is_rate_limited(), status == 429);
        assert_eq!(error.is_not_found(), status == 404);
        assert!(error.snippet().contains("Something went wrong"), "{status}");
    }
}

#[tokio::test]
async fn a_misspelt_status_does_not_hide_the_code() {
    let body = json!({"statusCode": 400, "type": "invalid_request_error", "code": "validation_type", "message": "No."});
    let error = refused(Fault::json(400, &body)).await;
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
    let body = error.body().expect("a body");
    assert_eq!(body.status_code, 400);
    assert!(body.extra.get("statusCode").is_some(), "{body:?}");
}

#[tokio::test]
async fn a_fault_that_cannot_be_read_does_not_hide_the_others() {
    let mut body = refusal(400, "invalid_request_error", "validation_type");
    body["validation_errors"] = json!([
        "something else",
        {"code": "invalid_type", "path": ["data"], "message": "Required"},
    ]);
    let error = refused(Fault::json(400, &body)).await;
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
    assert_eq!(error.validation_errors().len(), 1);
    assert!(String::from_utf8_lossy(error.body_bytes()).contains("something else"));
}

#[tokio::test]
async fn json_that_is_not_attios_is_no_code() {
    for body in [
        json!({"detail": "No.", "status": "400"}),
        json!([1]),
        json!({"code": 7}),
    ] {
        let error = refused(Fault::json(400, &body)).await;
        assert!(error.body().is_none(), "{error:?}");
        assert_eq!(error.status().map(|one| one.as_u16()), Some(400));
    }
}

#[tokio::test]
async fn the_conflicting_record_is_named() {
    let mut body = refusal(400, "invalid_request_error", "uniqueness_conflict");
    body["message"] = format!("Another record ({PERSON}) has this value.").into();
    let error = refused(Fault::json(400, &body)).await;
    let record = error.conflicting_record().expect("a record");
    assert_eq!(record.to_string(), PERSON);

    // Ids in other messages are not about conflicts.
    body["code"] = "value_not_found".into();
    let error = refused(Fault::json(400, &body)).await;
    assert_eq!(error.conflicting_record(), None);
}

#[tokio::test]
async fn validation_errors_say_where_and_what_would_be_right() {
    let mut body = refusal(400, "invalid_request_error", "validation_type");
    body["validation_errors"] = json!([
        {"code": "invalid_type", "path": ["data", "values", "name", 0, "last_name"], "message": "Required",
         "expected": "string", "received": "undefined"},
        {"code": "invalid_enum_value", "path": ["data", "values", "tier", 0, "option"], "message": "Unknown option",
         "received": "gold", "options": ["Bronze", "Silver", "Gold"]},
    ]);
    let error = refused(Fault::json(400, &body)).await;
    let [name, tier] = error.validation_errors() else {
        panic!("two faults: {error:?}");
    };
    assert_eq!(name.attribute(), Some("name"));
    assert_eq!(name.location(), "data.values.name[0].last_name");
    assert_eq!(name.closest_option(), None);
    assert_eq!(tier.attribute(), Some("tier"));
    assert_eq!(tier.closest_option(), Some("Gold"));
    let text = error.to_string();
    let (said, _) = text
        .split_once(" (request ")
        .expect("the id of the request");
    assert_eq!(
        said,
        "validation_type: No.; data.values.name[0].last_name: Required; \
         data.values.tier[0].option: Unknown option (did you mean `Gold`?)"
    );
}

#[tokio::test]
async fn a_limit_names_its_date_in_the_past_the_future_and_malformed() {
    let when = |error: &Error| error.retry_after();
    let future = refused(Fault::rate_limited(Duration::from_secs(30))).await;
    let Some(at @ RetryAfter::Date(_)) = when(&future) else {
        panic!("a date: {future:?}");
    };
    assert!(at.delay_from(SystemTime::now()) > Duration::from_secs(20));

    let past = refused(Fault::rate_limited_until("Sun, 06 Nov 1994 08:49:37 GMT")).await;
    let at = when(&past).expect("a date");
    assert_eq!(at.delay_from(SystemTime::now()), Duration::ZERO);

    let malformed = refused(Fault::rate_limited_until("soon")).await;
    assert_eq!(when(&malformed), None);
    assert!(malformed.is_rate_limited());

    let bare = refused(Fault::json(429, &json!({}))).await;
    assert!(bare.is_rate_limited() && when(&bare).is_none());
}

/// What Attio answers to an option that is not there names the option, and nothing of what there is.
#[tokio::test]
async fn the_closest_option_to_an_unknown_one_is_found() {
    let tier = || Attribute::select("tier", ["Silver", "Gold"]);
    let fake = FakeAttio::builder()
        .object("projects", [tier()])
        .attribute("people", tier())
        .member(PERSON, "ada@example.com")
        .start()
        .await
        .expect("the fake starts");
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .build()
        .expect("a client");
    let tiers = async |object: &str| {
        let tiers = attio.options(AttributeTarget::Objects, object, "tier");
        tiers.list().send().await.expect("options")
    };
    let closest = |error: &Error, titles: &[&str]| {
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
        assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
        error
            .closest_option(titles.iter().copied())
            .map(str::to_owned)
    };
    let titles = |options: &[SelectOption]| -> Vec<String> {
        options.iter().map(|option| option.title.clone()).collect()
    };

    let misspelt = Custom::select(["Godl"]);
    let project = attio.records("projects").create();
    let project = project.attribute("tier", misspelt.clone()).send().await;
    let error = project.expect_err("no such tier");
    assert_eq!(error.unknown_option(), Some("Godl"));
    let there = titles(&tiers("projects").await);
    let there: Vec<&str> = there.iter().map(String::as_str).collect();
    assert_eq!(closest(&error, &there).as_deref(), Some("Gold"));
    assert_eq!(closest(&error, &["Platinum"]), None);

    let person = attio.people().create().attribute("tier", misspelt).send();
    let error = person.await.expect_err("no such tier");
    assert_eq!(closest(&error, &there).as_deref(), Some("Gold"));

    let stages = attio.statuses(AttributeTarget::Objects, "deals", "stage");
    let stages = stages.list().send().await.expect("statuses");
    let stages: Vec<&str> = stages.iter().map(|stage| stage.title.as_str()).collect();
    let owner = ActorRef::email_address("ada@example.com");
    let deal = attio.deals().create("Engines", "Leed", owner).send();
    let error = deal.await.expect_err("no such stage");
    assert_eq!(error.unknown_option(), Some("Leed"));
    assert_eq!(closest(&error, &stages).as_deref(), Some("Lead"));

    // Other things that are not there have no title.
    let person = attio.people().create().attribute("rank", Custom::text("1"));
    let error = person.send().await.expect_err("no such attribute");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    assert_eq!(error.unknown_option(), None);
}

/// Where Attio lists what is right, it need not be asked for.
#[tokio::test]
async fn the_closest_of_the_listed_words_is_in_the_message() {
    let fake = FakeAttio::builder()
        .record("people", PERSON, json!({}))
        .start()
        .await
        .expect("the fake starts");
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .build()
        .expect("a client");
    let record: RecordId = PERSON.parse().expect("an id");
    let note = attio
        .notes()
        .create("people", record, "Called", "**Twice**");
    let misspelt = serde_json::from_value(json!("markdwon")).expect("an open set");
    let error = note.format(misspelt).send().await;
    let error = error.expect_err("no such format");
    let [fault] = error.validation_errors() else {
        panic!("one fault: {error:?}");
    };
    assert_eq!(fault.location(), "data.format");
    assert_eq!(fault.closest_option(), Some("markdown"));
    let said = error.to_string();
    assert!(said.contains("did you mean `markdown`?"), "{said}");
}
