//! Values that schemas allow.

use serde_json::{Value, json};

use super::{Documents, Instance, Style, Way, instances};

/// The values for a component of the document `api`.
fn values(schemas: &Value, name: &str, way: Way) -> Vec<Instance> {
    let text = json!({ "components": { "schemas": schemas } }).to_string();
    let documents = Documents::read("api", &mut |path| (path == "api").then(|| text.clone()));
    instances(
        &documents.expect("a document"),
        "api",
        &format!("/components/schemas/{name}"),
        way,
    )
}

fn of(instances: &[Instance], style: Style) -> Vec<&Value> {
    instances
        .iter()
        .filter(|instance| instance.style == style)
        .map(|instance| &instance.value)
        .collect()
}

#[test]
fn the_least_and_the_most() {
    let schemas = json!({ "Pet": {
        "type": "object",
        "required": ["name"],
        "properties": { "name": { "type": "string" }, "age": { "type": "integer", "minimum": 3, "maximum": 3 } },
    } });
    let values = values(&schemas, "Pet", Way::Received);
    assert_eq!(
        of(&values, Style::Minimal)
            .iter()
            .filter(|value| value.get("age").is_some())
            .count(),
        0
    );
    assert!(
        of(&values, Style::Full)
            .iter()
            .all(|value| value["age"] == 3 && value["name"].is_string())
    );
    assert!(
        of(&values, Style::Unknown)
            .iter()
            .all(|value| value.as_object().is_some_and(|pet| pet.len() == 3))
    );
}

#[test]
fn null_where_it_is_allowed_and_nowhere_else() {
    let schemas = json!({ "Pet": { "type": "object", "properties": {
        "old": { "type": "string", "nullable": true },
        "new": { "type": ["string", "null"] },
        "other": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
        "never": { "type": "string" },
    } } });
    let values = values(&schemas, "Pet", Way::Received);
    for value in of(&values, Style::Nulls) {
        assert!(
            value["old"].is_null() && value["new"].is_null() && value["other"].is_null(),
            "{value}"
        );
        assert!(value["never"].is_string(), "{value}");
    }
}

#[test]
fn each_alternative_with_its_tag() {
    let schemas = json!({
        "Pet": {
            "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
            "discriminator": { "propertyName": "kind", "mapping": { "feline": "#/components/schemas/Cat" } },
        },
        "Cat": { "type": "object", "required": ["lives"], "properties": { "lives": { "type": "integer" } } },
        "Dog": { "type": "object", "required": ["bark"], "properties": { "bark": { "type": "string" } } },
    });
    let values = values(&schemas, "Pet", Way::Received);
    let minimal = of(&values, Style::Minimal);
    assert!(
        minimal
            .iter()
            .any(|value| value["kind"] == "feline" && value.get("lives").is_some())
    );
    assert!(
        minimal
            .iter()
            .any(|value| value["kind"] == "Dog" && value.get("bark").is_some())
    );
}

#[test]
fn a_base_stands_for_what_extends_it() {
    let schemas = json!({
        "Pet": {
            "type": "object",
            "required": ["kind"],
            "properties": { "kind": { "type": "string" } },
            "discriminator": { "propertyName": "kind" },
        },
        "Cat": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "required": ["lives"], "properties": { "lives": { "type": "integer" } } }] },
    });
    let values = values(&schemas, "Pet", Way::Received);
    assert!(
        of(&values, Style::Minimal)
            .iter()
            .all(|value| value["kind"] == "Cat" && value["lives"].is_i64())
    );
}

#[test]
fn what_goes_one_way_goes_one_way() {
    let schemas = json!({ "Pet": { "type": "object", "properties": {
        "id": { "type": "string", "readOnly": true },
        "secret": { "type": "string", "writeOnly": true },
    } } });
    let sent = values(&schemas, "Pet", Way::Sent);
    assert!(
        of(&sent, Style::Full)
            .iter()
            .all(|value| value.get("id").is_none() && value.get("secret").is_some())
    );
    let received = values(&schemas, "Pet", Way::Received);
    assert!(
        of(&received, Style::Full)
            .iter()
            .all(|value| value.get("id").is_some() && value.get("secret").is_none())
    );
}

#[test]
fn endless_schemas_end() {
    let pet = json!({ "$ref": "#/components/schemas/Pet" });
    let schemas = json!({ "Pet": {
        "type": "object",
        "properties": { "one": pet, "two": pet, "all": { "type": "array", "items": pet } },
    } });
    assert!(!values(&schemas, "Pet", Way::Received).is_empty());
    let endless =
        json!({ "Pet": { "type": "object", "required": ["own"], "properties": { "own": pet } } });
    assert!(values(&endless, "Pet", Way::Received).is_empty());
}

#[test]
fn the_same_every_time() {
    let schemas = json!({ "Pet": { "type": "object", "properties": { "tags": { "type": "array", "items": {} } } } });
    let all = || {
        values(&schemas, "Pet", Way::Received)
            .into_iter()
            .map(|instance| instance.value)
            .collect::<Vec<_>>()
    };
    assert_eq!(all(), all());
}
