//! What a write does to a record.
//!
//! In: the `values` of a request. Out: a changed record, or a refusal and no change at all. Knows
//! arity, read-only, unique and required; the write forms of single elements are `values`' business.

use serde_json::{Map, Value, json};

use super::problem::{Issue, Path, Problem, step};
use super::schema::{Attribute, Kind};
use super::table::{ReadValue, Record, UniqueKey};
use super::values;
use super::world::{Object, World};

/// Who writes.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Writer {
    /// A request.
    Client,
    /// The builder: may write what is read-only to clients.
    Seed,
}

/// The new values of one attribute; none = cleared.
pub(super) struct Change<'a> {
    pub(super) attribute: &'a Attribute,
    pub(super) values: Vec<ReadValue>,
}

/// The changes that a request asks for.
pub(super) fn changes<'a>(
    world: &World,
    object: &'a Object,
    values: &Map<String, Value>,
    writer: Writer,
) -> Result<Vec<Change<'a>>, Problem> {
    let base: Path = vec!["data".into(), "values".into()];
    let mut changes = Vec::with_capacity(values.len());
    for (key, value) in values {
        let attribute = object.expect_attribute(key)?;
        if attribute.read_only && writer == Writer::Client {
            let message = format!("`{}` is read-only", attribute.slug);
            return Err(Problem::invalid("immutable_value", message));
        }
        let path = step(&base, key.as_str());
        let mut parsed: Vec<ReadValue> = Vec::new();
        for (element, path) in elements(attribute, value, &path)? {
            let value = values::parse(world, object, attribute, element, &path)?;
            let identity = values::identity(attribute, &value);
            if !parsed
                .iter()
                .any(|known| values::identity(attribute, known) == identity)
            {
                parsed.push(value);
            }
        }
        if parsed.is_empty() {
            check_clearable(attribute, &path)?;
        }
        changes.push(Change {
            attribute,
            values: parsed,
        });
    }
    Ok(changes)
}

/// Refuses a new record without its required attributes.
pub(super) fn check_complete(object: &Object, changes: &[Change<'_>]) -> Result<(), Problem> {
    let given = |slug: &str| changes.iter().any(|change| change.attribute.slug == slug);
    match object
        .attributes
        .iter()
        .find(|one| one.required && !given(&one.slug))
    {
        Some(missing) => Err(missing_value(&missing.slug)),
        None => Ok(()),
    }
}

/// Writes a change into a record. With `add`, the new values of a multi-select stand before those
/// that are there; without it, and for single values, they replace them. A value that is there
/// already keeps its history.
pub(super) fn apply(record: &mut Record, change: Change<'_>, add: bool, stamp: &Stamp) {
    let Change { attribute, values } = change;
    let held = record.values.remove(&attribute.slug).unwrap_or_default();
    let same = |a: &ReadValue, b: &ReadValue| {
        values::identity(attribute, a) == values::identity(attribute, b)
    };
    let next: Vec<ReadValue> = if add && attribute.multiple && !values.is_empty() {
        let new: Vec<_> = values
            .into_iter()
            .filter(|value| !held.iter().any(|old| same(old, value)))
            .collect();
        new.into_iter()
            .map(|value| stamp.put_on(attribute, value))
            .chain(held)
            .collect()
    } else {
        values
            .into_iter()
            .map(|value| match held.iter().find(|old| same(old, &value)) {
                Some(old) => old.clone(),
                None => stamp.put_on(attribute, value),
            })
            .collect()
    };
    if !next.is_empty() {
        record.values.insert(attribute.slug.clone(), next);
    }
}

/// The unique values of a record; refused if another record holds one of them.
pub(super) fn unique_keys(object: &Object, record: &Record) -> Result<Vec<UniqueKey>, Problem> {
    let mut keys = Vec::new();
    for attribute in object
        .attributes
        .iter()
        .filter(|attribute| attribute.unique)
    {
        for value in record.values(&attribute.slug) {
            let key = (attribute.slug.clone(), values::identity(attribute, value));
            if let Some(holder) = object
                .records
                .holder(&key)
                .filter(|one| one.id != record.id)
            {
                let message = format!(
                    "the value of `{}` conflicts with the record {}, which holds it already",
                    attribute.slug, holder.id
                );
                return Err(Problem::invalid("uniqueness_conflict", message));
            }
            keys.push(key);
        }
    }
    Ok(keys)
}

/// What every read value says about its origin.
pub(super) struct Stamp {
    pub(super) at: String,
    pub(super) actor: Value,
}

impl Stamp {
    /// A complete read value.
    pub(super) fn put_on(&self, attribute: &Attribute, own: ReadValue) -> ReadValue {
        let actor = match attribute.read_only {
            true => json!({ "type": "system", "id": null }),
            false => self.actor.clone(),
        };
        let mut value = Map::new();
        value.insert("active_from".to_owned(), self.at.as_str().into());
        value.insert("active_until".to_owned(), Value::Null);
        value.insert("created_by_actor".to_owned(), actor);
        value.extend(own);
        value.insert("attribute_type".to_owned(), attribute.kind.name().into());
        value
    }
}

/// The elements of what was sent: a list, a bare element where one value is held, nothing for null.
fn elements<'a>(
    attribute: &Attribute,
    value: &'a Value,
    path: &Path,
) -> Result<Vec<(&'a Value, Path)>, Problem> {
    match value {
        Value::Null => Ok(Vec::new()),
        Value::Array(list) if attribute.multiple || list.len() <= 1 => Ok(list
            .iter()
            .enumerate()
            .map(|(i, element)| (element, step(path, i)))
            .collect()),
        Value::Array(list) => Err(Problem::validation(
            format!("`{}` holds one value, not {}", attribute.slug, list.len()),
            Issue::new("too_big", path, "Array must contain at most 1 element(s)")
                .with("type", "array")
                .with("maximum", 1),
        )),
        bare if attribute.multiple => Err(Problem::mistyped(path, "array", bare)),
        bare => Ok(vec![(bare, path.clone())]),
    }
}

fn check_clearable(attribute: &Attribute, path: &Path) -> Result<(), Problem> {
    if attribute.required {
        Err(missing_value(&attribute.slug))
    } else if matches!(attribute.kind, Kind::Checkbox) {
        Err(Problem::unusable(
            path,
            "a checkbox is true or false, never empty",
        ))
    } else {
        Ok(())
    }
}

fn missing_value(slug: &str) -> Problem {
    Problem::invalid(
        "missing_value",
        format!("`{slug}` is required and has no value"),
    )
}
