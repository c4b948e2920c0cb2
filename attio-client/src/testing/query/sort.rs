//! Sorting: by one field after another, what is unset last.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::super::problem::{Path, Problem, step};
use super::super::schema::Attribute;
use super::super::table::Record;
use super::super::world::{Collection, World};
use super::field::Field;
use super::operator::compare;
use super::path;

/// One level of an order.
pub(super) struct Sort<'a> {
    world: &'a World,
    /// The references to follow, and where each of them leads.
    way: Vec<(&'a Attribute, &'a Collection)>,
    attribute: &'a Attribute,
    field: Field,
    descending: bool,
}

/// `[{direction, attribute | path, field?}]`.
pub(super) fn parse<'a>(
    world: &'a World,
    object: &'a Collection,
    sorts: &Value,
) -> Result<Vec<Sort<'a>>, Problem> {
    let path: Path = vec!["sorts".into()];
    match sorts {
        Value::Null => Ok(Vec::new()),
        Value::Array(sorts) => sorts
            .iter()
            .enumerate()
            .map(|(i, sort)| parse_one(world, object, sort, &step(&path, i)))
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

    /// What a record is sorted by: the first value at the end of the first references.
    fn key<'r>(&'r self, record: &'r Record) -> Option<&'r Value> {
        let record = self.way.iter().try_fold(record, |record, (by, to)| {
            let reference = record.values(&by.slug).first()?;
            path::target(self.world, to, reference)
        })?;
        let value = record.values(&self.attribute.slug).first()?;
        self.field.read(value).into_iter().next()
    }
}

fn parse_one<'a>(
    world: &'a World,
    object: &'a Collection,
    sort: &Value,
    path: &Path,
) -> Result<Sort<'a>, Problem> {
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
    let (way, attribute) = match members.get("path") {
        Some(steps) => {
            let (walked, (end, attribute)) = path::walk(world, object, steps)?;
            let ends = walked.iter().skip(1).map(|(home, _)| *home).chain([end]);
            let way = walked.iter().map(|(_, by)| *by).zip(ends).collect();
            (way, attribute)
        }
        None => (Vec::new(), find(object, members, path)?),
    };
    let field = match members.get("field").and_then(Value::as_str) {
        Some(name) => Field::named(&attribute.kind, name),
        None => Field::main(&attribute.kind),
    };
    let field = field.ok_or_else(|| {
        let why = format!("`{}` needs a field that it has", attribute.slug);
        Problem::unusable(&step(path, "field"), why)
    })?;
    Ok(Sort {
        world,
        way,
        attribute,
        field,
        descending,
    })
}

fn find<'a>(
    object: &'a Collection,
    members: &Map<String, Value>,
    path: &Path,
) -> Result<&'a Attribute, Problem> {
    let path = step(path, "attribute");
    let Some(slug) = members.get("attribute").and_then(Value::as_str) else {
        return Err(Problem::required(&path, "string"));
    };
    object.attribute(slug).ok_or_else(|| {
        let why = format!("`{}` has no attribute `{slug}`", object.slug);
        Problem::unusable(&path, why)
    })
}
