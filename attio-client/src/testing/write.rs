//! What a write does to a record.
//!
//! In: the `values` of a request. Out: a changed record, or a refusal and no change at all. Knows
//! arity, read-only, unique and required; the write forms of single elements are `values`' business.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::kind::Kind;
use super::problem::{Issue, Path, Problem, step};
use super::schema::Attribute;
use super::table::{Fields, Held, Record, UniqueKey};
use super::values;
use super::world::{Collection, World};

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
    pub(super) values: Vec<Fields>,
}

/// The changes that a request asks for.
pub(super) fn changes<'a>(
    world: &World,
    object: &'a Collection,
    values: &Map<String, Value>,
    writer: Writer,
) -> Result<Vec<Change<'a>>, Problem> {
    let base: Path = vec!["data".into(), object.values_key().into()];
    let mut changes = Vec::with_capacity(values.len());
    for (key, value) in values {
        let attribute = object.expect_attribute(key)?;
        if attribute.read_only && writer == Writer::Client {
            let message = format!("`{}` is read-only", attribute.slug);
            return Err(Problem::invalid("immutable_value", message));
        }
        let path = step(&base, key.as_str());
        let mut parsed: Vec<Fields> = Vec::new();
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
pub(super) fn check_complete(object: &Collection, changes: &[Change<'_>]) -> Result<(), Problem> {
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
/// already stays what it is; one that goes becomes history.
pub(super) fn apply(record: &mut Record, change: Change<'_>, add: bool, stamp: &Stamp) {
    let Change { attribute, values } = change;
    let slug = &attribute.slug;
    let identity = |fields: &Fields| values::identity(attribute, fields);
    let mut held = record.values.remove(slug).unwrap_or_default();
    let mut next: Vec<Held> = if add && attribute.multiple && !values.is_empty() {
        let known: Vec<String> = held.iter().map(|old| identity(&old.fields)).collect();
        values
            .into_iter()
            .filter(|new| !known.contains(&identity(new)))
            .map(|new| stamp.put_on(attribute, new))
            .chain(held.drain(..))
            .collect()
    } else {
        let mut next = Vec::with_capacity(values.len());
        for new in values {
            let same = held
                .iter()
                .position(|old| identity(&old.fields) == identity(&new));
            next.push(match same {
                Some(at) => held.remove(at),
                None => stamp.put_on(attribute, new),
            });
        }
        next
    };
    record.outdate(slug, held, stamp);
    if !next.is_empty() {
        next.shrink_to_fit();
        record.values.insert(slug.clone(), next);
    }
}

/// The unique values of a record; refused if another record holds one of them.
pub(super) fn unique_keys(object: &Collection, record: &Record) -> Result<Vec<UniqueKey>, Problem> {
    let mut keys = Vec::new();
    for attribute in object
        .attributes
        .iter()
        .filter(|attribute| attribute.unique)
    {
        for value in record.values(&attribute.slug) {
            let key = (attribute.id, values::identity(attribute, &value.fields));
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

/// What every value says about its origin.
pub(super) struct Stamp {
    pub(super) at: Arc<Value>,
    pub(super) actor: Arc<Value>,
    pub(super) system: Arc<Value>,
}

impl Stamp {
    /// A value that is held from now on.
    pub(super) fn put_on(&self, attribute: &Attribute, fields: Fields) -> Held {
        let actor = match attribute.read_only {
            true => &self.system,
            false => &self.actor,
        };
        Held {
            since: Arc::clone(&self.at),
            until: None,
            actor: Arc::clone(actor),
            fields,
        }
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
