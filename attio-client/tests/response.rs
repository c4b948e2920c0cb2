//! The sample answer decodes into typed values and is written back as it was.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use attio_client::types::{AttributeValue, InteractionType};
use attio_client::{CountryCode, Person};
use serde_json::{Value, json};

const SAMPLE: &str = include_str!("data/people-update.response.json");

fn sample() -> Value {
    serde_json::from_str::<Value>(SAMPLE).expect("the sample is JSON")["data"].take()
}

fn person() -> Person {
    serde_json::from_value(sample()).expect("the sample is a person")
}

/// Equal but for how numbers and timestamps are written.
fn canonical(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::String(text) => match text.parse::<attio_client::runtime::jiff::Timestamp>() {
            Ok(timestamp) => json!(timestamp.as_nanosecond().to_string()),
            Err(_) => value.clone(),
        },
        Value::Array(items) => items.iter().map(canonical).collect(),
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), canonical(value)))
            .collect(),
        other => other.clone(),
    }
}

#[track_caller]
fn round_trips(value: &Value) {
    let person: Person = serde_json::from_value(value.clone()).expect("it decodes");
    let back = serde_json::to_value(&person).expect("it encodes");
    assert_eq!(canonical(&back), canonical(value));
}

#[test]
fn every_attribute_is_typed() {
    let person = person();
    assert_eq!(
        person.id.record_id.to_string(),
        "bf071e1f-6035-429d-b874-d83ea64ea13b"
    );
    assert_eq!(person.created_at.subsec_nanosecond(), 61_281_000);
    assert_eq!(
        person.name().map(|name| name.full_name.as_str()),
        Some("John Smith")
    );
    assert_eq!(person.email_addresses()[0].email_domain, "attio.com");
    assert_eq!(person.phone_numbers()[0].country_code, CountryCode::US);
    let location = person.primary_location().expect("a location");
    assert_eq!(location.latitude.as_deref(), Some("37.331741"));
    assert_eq!(location.line_2, None);
    assert_eq!(
        person
            .company()
            .map(|company| company.target_object.as_str()),
        Some("companies")
    );
    assert_eq!(
        person
            .strongest_connection_strength()
            .map(|value| value.option.title.as_str()),
        Some("Very strong")
    );
    assert_eq!(
        person
            .strongest_connection_strength_legacy()
            .map(|value| value.value),
        Some(54.725_113_205_693_695)
    );
    assert_eq!(
        person.twitter_follower_count().map(|value| value.value),
        Some(100.0)
    );
    assert_eq!(
        person
            .last_interaction()
            .map(|value| &value.interaction_type),
        Some(&InteractionType::Email)
    );
    assert_eq!(
        person
            .created_by()
            .map(|value| value.referenced_actor_type.as_str()),
        Some("workspace-member")
    );
    for text in [
        person.description(),
        person.job_title(),
        person.linkedin(),
        person.avatar_url(),
        person.twitter(),
        person.angellist(),
        person.facebook(),
        person.instagram(),
    ] {
        assert!(text.is_some_and(|text| !text.value.is_empty()));
    }
    for interaction in [
        person.first_calendar_interaction(),
        person.last_calendar_interaction(),
        person.next_calendar_interaction(),
        person.first_email_interaction(),
        person.last_email_interaction(),
        person.first_interaction(),
    ] {
        assert!(
            interaction.is_some_and(|interaction| interaction.interaction_type.as_str() == "email")
        );
    }
    assert!(person.strongest_connection_user().is_some());
    assert!(
        person.associated_deals().is_empty(),
        "an attribute that is not there has no values"
    );
    let values = sample()["values"].as_object().expect("values").len();
    assert_eq!(values, 26);
    let extra = person.values.as_option().expect("values").extra.len();
    assert_eq!(extra, 0, "no attribute of the sample is unknown");
}

#[test]
fn the_sample_round_trips() {
    round_trips(&sample());
}

#[test]
fn missing_null_and_empty_are_told_apart() {
    for values in [
        json!(null),
        json!({}),
        json!({"name": null}),
        json!({"name": []}),
        json!({"email_addresses": null, "name": []}),
    ] {
        let mut person = sample();
        person["values"] = values;
        round_trips(&person);
    }
    let mut person = sample();
    person.as_object_mut().expect("an object").remove("values");
    round_trips(&person);
    let person: Person = serde_json::from_value(person).expect("it decodes");
    assert!(person.name().is_none() && person.email_addresses().is_empty());
}

#[test]
fn what_is_new_tomorrow_decodes_today() {
    let mut person = sample();
    person["colour"] = json!("blue");
    person["values"]["last_interaction"][0]["interaction_type"] = json!("telepathy");
    person["values"]["phone_numbers"][0]["country_code"] = json!("ZZ");
    person["values"]["description"][0]["language"] = json!({"code": "en"});
    person["values"]["tier"] = json!([{
        "active_from": "2023-01-01T15:00:00.000000000Z", "active_until": null,
        "created_by_actor": {"type": "robot", "id": null}, "attribute_type": "hologram", "depth": 3
    }]);
    person["values"]["nickname"] = json!([{
        "active_from": "2023-01-01T15:00:00.000000000Z", "active_until": null,
        "created_by_actor": {"type": "system", "id": null}, "attribute_type": "text", "value": "Jo"
    }]);
    round_trips(&person);
    let person: Person = serde_json::from_value(person).expect("it decodes");
    assert_eq!(
        person
            .last_interaction()
            .map(|value| value.interaction_type.as_str()),
        Some("telepathy")
    );
    let extra = &person.values.as_option().expect("values").extra;
    let values = |slug: &str| {
        extra
            .get(slug)
            .and_then(|values| values.as_ref())
            .expect("the attribute is kept")
    };
    assert!(matches!(&values("nickname")[0], AttributeValue::Text(text) if text.value == "Jo"));
    assert!(matches!(&values("tier")[0], AttributeValue::Unknown(value) if value["depth"] == 3));
}
