//! Sorting: by one field after another, what is unset last.

use std::cmp::Ordering;

use serde_json::Value;

use super::super::problem::{Path, Problem, step};
use super::super::schema::Attribute;
use super::super::table::Record;
use super::super::world::Object;
use super::field::Field;
use super::operator::compare;

/// One level of an order.
pub(super) struct Sort<'a> {
    attribute: &'a Attribute,
    field: Field,
    descending: bool,
}

/// `[{direction, attribute, field?}]`.
pub(super) fn parse<'a>(object: &'a Object, sorts: &Value) -> Result<Vec<Sort<'a>>, Problem> {
    let path: Path = vec!["sorts".into()];
    match sorts {
        Value::Null => Ok(Vec::new()),
        Value::Array(sorts) => sorts
            .iter()
            .enumerate()
            .map(|(i, sort)| parse_one(object, sort, &step(&path, i)))
            .collect(),
        other => Err(Problem::mistyped(&path, "array", other)),
    }
}

/// Sorts stably, so that records of equal keys stay in the order of their creation.
pub(super) fn sort(records: &mut [&Record], order: &[Sort<'_>]) {
    records.sort_by(|a, b| {
        order
            .iter()
            .map(|sort| sort.compare(a, b))
            .find(|found| found.is_ne())
            .unwrap_or(Ordering::Equal)
    });
}

impl Sort<'_> {
    fn compare(&self, a: &Record, b: &Record) -> Ordering {
        match (self.key(a), self.key(b)) {
            (Some(a), Some(b)) => {
                let order = compare(self.field.form, a, b).unwrap_or(Ordering::Equal);
                if self.descending {
                    order.reverse()
                } else {
                    order
                }
            }
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        }
    }

    fn key<'a>(&self, record: &'a Record) -> Option<&'a Value> {
        let value = record.values(&self.attribute.slug).first()?;
        self.field.read(value).into_iter().next()
    }
}

fn parse_one<'a>(object: &'a Object, sort: &Value, path: &Path) -> Result<Sort<'a>, Problem> {
    let Some(members) = sort.as_object() else {
        return Err(Problem::mistyped(path, "object", sort));
    };
    let descending = match members.get("direction").and_then(Value::as_str) {
        Some("asc") => false,
        Some("desc") => true,
        _ => {
            let why = "a direction is `asc` or `desc`";
            return Err(Problem::unusable(&step(path, "direction"), why));
        }
    };
    if members.contains_key("path") {
        let why = "the fake sorts by attributes of the object itself";
        return Err(Problem::unusable(&step(path, "path"), why));
    }
    let attribute_path = step(path, "attribute");
    let Some(slug) = members.get("attribute").and_then(Value::as_str) else {
        return Err(Problem::required(&attribute_path, "string"));
    };
    let Some(attribute) = object.attribute(slug) else {
        let why = format!("`{}` has no attribute `{slug}`", object.slug);
        return Err(Problem::unusable(&attribute_path, why));
    };
    let field = match members.get("field").and_then(Value::as_str) {
        Some(name) => Field::named(&attribute.kind, name),
        None => Field::main(&attribute.kind),
    };
    let field = field.ok_or_else(|| {
        Problem::unusable(
            &step(path, "field"),
            format!("`{slug}` needs a field that it has"),
        )
    })?;
    Ok(Sort {
        attribute,
        field,
        descending,
    })
}
