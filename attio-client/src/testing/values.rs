//! From one element in any of its write forms to the fields of its read form.
//!
//! Knows attribute types; not how many elements an attribute takes, nor what a write does to those
//! that are there already (`write`).

mod choice;
mod date;
mod email;
mod interaction;
mod location;
mod name;
mod phone;
mod reference;
mod scalar;

pub(super) use self::choice::attribute_id;
pub(super) use self::date::parse_timestamp;
pub(super) use self::reference::{actor, record};

use serde_json::{Map, Value};

use super::kind::{Kind, Own};
use super::problem::{Path, Problem, step};
use super::schema::Attribute;
use super::table::Fields;
use super::world::{Collection, World};

/// The fields of the read form, without those that every value has.
pub(super) fn parse(
    world: &World,
    object: &Collection,
    attribute: &Attribute,
    element: &Value,
    path: &Path,
) -> Result<Fields, Problem> {
    let home = (world, object, attribute);
    match &attribute.kind {
        Kind::ActorReference => reference::actor(world, element, path),
        Kind::Checkbox => scalar::checkbox(element, path),
        Kind::Currency { code } => scalar::currency(code, element, path),
        Kind::Date => date::date(element, path),
        Kind::Domain => email::domain(element, path),
        Kind::EmailAddress => email::address(element, path),
        Kind::Interaction => interaction::parse(element, path),
        Kind::Location => location::parse(element, path),
        Kind::Number => scalar::number(element, path),
        Kind::PersonalName => name::parse(element, path),
        Kind::PhoneNumber => phone::parse(element, path),
        Kind::Rating => scalar::rating(element, path),
        Kind::RecordReference { objects } => reference::record(world, objects, element, path),
        Kind::Select { options } => choice::parse(home, Own::Option, options, element, path),
        Kind::Status { statuses } => choice::parse(home, Own::Status, statuses, element, path),
        Kind::Text => scalar::text(element, path),
        Kind::Timestamp => date::timestamp(element, path),
    }
}

/// What makes two values the same one: the key of unique attributes and of multi-selects.
pub(super) fn identity(attribute: &Attribute, value: &Fields) -> String {
    let fields: &[&str] = match &attribute.kind {
        Kind::ActorReference => &["referenced_actor_type", "referenced_actor_id"],
        Kind::Checkbox
        | Kind::Date
        | Kind::Number
        | Kind::Rating
        | Kind::Text
        | Kind::Timestamp => &["value"],
        Kind::Currency { .. } => &["currency_value"],
        Kind::Domain => &["domain"],
        Kind::EmailAddress => &["email_address"],
        Kind::Interaction => &["interaction_type", "interacted_at"],
        Kind::Location => &location::KEYS,
        Kind::PersonalName => &["first_name", "last_name", "full_name"],
        Kind::PhoneNumber => &["phone_number"],
        Kind::RecordReference { .. } => &["target_object", "target_record_id"],
        // Titles change, ids do not.
        Kind::Select { .. } => return choice::id(Own::Option, value),
        Kind::Status { .. } => return choice::id(Own::Status, value),
    };
    let parts: Vec<String> = fields
        .iter()
        .map(|field| match value.get(field) {
            // `1` and `1.0` are one number.
            Some(Value::Number(number)) => number.as_f64().unwrap_or_default().to_string(),
            other => other.unwrap_or(&Value::Null).to_string(),
        })
        .collect();
    parts.join("\u{0}")
}

/// Two spellings of one thing: the bare value, or an object that holds it under `key`.
fn bare_or_keyed<'a>(
    element: &'a Value,
    key: &str,
    path: &Path,
) -> Result<(&'a Value, Path), Problem> {
    match element {
        Value::Object(object) => {
            let inner = step(path, key);
            match object.get(key) {
                Some(value) => Ok((value, inner)),
                None => Err(Problem::required(&inner, "a value")),
            }
        }
        bare => Ok((bare, path.clone())),
    }
}

/// A string, bare or under `key`.
fn string<'a>(element: &'a Value, key: &str, path: &Path) -> Result<(&'a str, Path), Problem> {
    let (value, path) = bare_or_keyed(element, key, path)?;
    match value.as_str() {
        Some(text) => Ok((text, path)),
        None => Err(Problem::mistyped(&path, "string", value)),
    }
}

/// The member `key` of an object: a string or, where `nullable`, null; it must be there.
fn member(
    object: &Map<String, Value>,
    key: &str,
    nullable: bool,
    path: &Path,
) -> Result<Value, Problem> {
    let expected = if nullable { "string or null" } else { "string" };
    match object.get(key) {
        Some(value @ Value::String(_)) => Ok(value.clone()),
        Some(Value::Null) if nullable => Ok(Value::Null),
        Some(other) => Err(Problem::mistyped(&step(path, key), expected, other)),
        None => Err(Problem::required(&step(path, key), expected)),
    }
}

/// The fields of a value.
fn fields<const N: usize>(pairs: [(&'static str, Value); N]) -> Fields {
    pairs.into_iter().collect()
}
