#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};

use super::BySlug;
use crate::types::{Entry, Record};
use crate::{CurrencyCode, Person};

const ID: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";

/// A value of a kind, with what every value has.
fn value(kind: &str, own: Value) -> Value {
    let mut value = json!({
        "active_from": "2026-01-01T00:00:00.000000000Z",
        "active_until": null,
        "created_by_actor": {"type": "system", "id": null},
        "attribute_type": kind,
    });
    if let (Some(value), Value::Object(own)) = (value.as_object_mut(), own) {
        value.extend(own);
    }
    value
}

fn record(values: Value) -> Record {
    serde_json::from_value(json!({
        "id": {"workspace_id": ID, "object_id": ID, "record_id": ID},
        "created_at": "2026-01-01T00:00:00Z",
        "values": values,
    }))
    .expect("a record")
}

fn option(title: &str) -> Value {
    let id = json!({"workspace_id": ID, "object_id": ID, "attribute_id": ID, "option_id": ID});
    let option = json!({"id": id, "title": title, "is_archived": false});
    value("select", json!({ "option": option }))
}

fn reference(object: &str) -> Value {
    value(
        "record-reference",
        json!({"target_object": object, "target_record_id": ID}),
    )
}

#[test]
fn each_kind_is_read_as_what_it_is() {
    let record = record(json!({
        "text": [value("text", json!({"value": "X-1"}))],
        "number": [value("number", json!({"value": 42.5}))],
        "checkbox": [value("checkbox", json!({"value": true}))],
        "currency": [value("currency", json!({"currency_value": 4.99, "currency_code": "EUR"}))],
        "date": [value("date", json!({"value": "2026-10-05"}))],
        "timestamp": [value("timestamp", json!({"value": "2026-10-05T12:00:00.000000000Z"}))],
        "rating": [value("rating", json!({"value": 3}))],
        "select": [option("Gold"), option("Silver")],
        "references": [reference("people"), reference("deals")],
        "actor": [value("actor-reference", json!({"referenced_actor_type": "system", "referenced_actor_id": null}))],
        "domains": [value("domain", json!({"domain": "app.attio.com", "root_domain": "attio.com"}))],
        "name": [value("personal-name", json!({"first_name": "Ada", "last_name": "Lovelace", "full_name": "Ada Lovelace"}))],
    }));
    let values = &record.values;
    assert_eq!(values.text("text"), Some("X-1"));
    assert_eq!(values.number("number"), Some(42.5));
    assert_eq!(values.checkbox("checkbox"), Some(true));
    let amount = values.currency("currency").expect("an amount");
    assert_eq!(
        amount.currency_code.as_option(),
        Some(&CurrencyCode::EUR),
        "{amount:?}"
    );
    assert_eq!(
        values.date("date").map(|day| day.to_string()).as_deref(),
        Some("2026-10-05")
    );
    assert_eq!(
        values.timestamp("timestamp").map(|time| time.as_second()),
        Some(1_791_201_600)
    );
    assert_eq!(values.rating("rating"), Some(3));
    assert_eq!(
        values.select("select").map(|tier| tier.title.as_str()),
        Some("Gold")
    );
    let titles: Vec<&str> = values
        .selects("select")
        .map(|one| one.title.as_str())
        .collect();
    assert_eq!(titles, ["Gold", "Silver"]);
    let objects: Vec<&str> = values
        .references("references")
        .map(|one| one.target_object.as_str())
        .collect();
    assert_eq!(objects, ["people", "deals"]);
    assert!(values.actor("actor").is_some());
    assert_eq!(
        values
            .domains("domains")
            .next()
            .map(|one| one.root_domain.as_str()),
        Some("attio.com")
    );
    assert_eq!(
        values
            .personal_name("name")
            .map(|name| name.last_name.as_str()),
        Some("Lovelace")
    );
}

#[test]
fn what_is_not_there_is_none() {
    let odd = record(json!({
        "unset": [],
        "null": null,
        "number": [value("number", json!({"value": 1}))],
        "new": [value("hologram", json!({"value": "?"}))],
        "date": [value("date", json!({"value": "soon"}))],
    }));
    for slug in ["unset", "null", "number", "new", "date", "missing"] {
        assert_eq!(odd.values.text(slug), None, "{slug}");
        assert_eq!(odd.values.date(slug), None, "{slug}");
        assert_eq!(odd.values.selects(slug).count(), 0, "{slug}");
    }
    assert_eq!(odd.values.attribute("new").len(), 1, "it is kept");
    let bare = record(Value::Null);
    assert_eq!(bare.values.text("anything"), None);
}

#[test]
fn entries_and_standard_objects_have_custom_attributes_too() {
    let entry: Entry = serde_json::from_value(json!({
        "id": {"workspace_id": ID, "list_id": ID, "entry_id": ID},
        "parent_record_id": ID,
        "parent_object": "people",
        "created_at": "2026-01-01T00:00:00Z",
        "entry_values": {"tier": [option("Gold")]},
    }))
    .expect("an entry");
    assert!(entry.entry_values.select("tier").is_some());
    let person: Person = serde_json::from_value(json!({
        "id": {"workspace_id": ID, "object_id": ID, "record_id": ID},
        "created_at": "2026-01-01T00:00:00Z",
        "values": {"job_title": [], "nickname": [value("text", json!({"value": "Countess"}))]},
    }))
    .expect("a person");
    assert_eq!(person.values.text("nickname"), Some("Countess"));
}
