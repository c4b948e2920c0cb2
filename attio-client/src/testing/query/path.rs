//! Filters on what a record refers to.

use serde_json::Value;

use super::super::kind::Kind;
use super::super::problem::Problem;
use super::super::schema::Attribute;
use super::super::table::{Held, Record};
use super::super::world::{Collection, World};
use super::filter::{Filter, filter_error, find_attribute, parse_attribute};

/// A step of a path: an attribute, and what it belongs to.
pub(super) type Step<'a> = (&'a Collection, &'a Attribute);

/// `[[object, attribute], …]`: all steps but the last follow references.
pub(super) fn walk<'a>(
    world: &'a World,
    start: &'a Collection,
    path: &Value,
) -> Result<(Vec<Step<'a>>, Step<'a>), Problem> {
    const LONGEST: usize = 5;
    let shape = || filter_error("a path is a list of one to five pairs [object, attribute]");
    let steps = path.as_array().ok_or_else(shape)?;
    if steps.len() > LONGEST {
        return Err(shape());
    }
    let mut walked: Vec<Step<'a>> = Vec::new();
    for step in steps {
        let [Value::String(name), Value::String(slug)] =
            step.as_array().map(Vec::as_slice).unwrap_or_default()
        else {
            return Err(shape());
        };
        let unreachable = || filter_error(format!("the path cannot reach `{name}` there"));
        let next = match walked.last() {
            None if start.is_named(name) => start,
            None => return Err(unreachable()),
            Some((_, attribute)) => world
                .find_object(name)
                .filter(|object| refers_to(attribute, object))
                .ok_or_else(unreachable)?,
        };
        walked.push((next, find_attribute(next, slug)?));
    }
    let last = walked.pop().ok_or_else(shape)?;
    Ok((walked, last))
}

/// `{path: …, constraints: …}`.
pub(super) fn parse<'a>(
    world: &'a World,
    start: &'a Collection,
    path: &Value,
    constraints: &Value,
) -> Result<Filter<'a>, Problem> {
    let (mut walked, (mut object, last)) = walk(world, start, path)?;
    let mut filter = parse_attribute(last, constraints)?;
    while let Some((from, attribute)) = walked.pop() {
        filter = Filter::Reference {
            world,
            attribute,
            object,
            inner: Box::new(filter),
        };
        object = from;
    }
    Ok(filter)
}

fn refers_to(attribute: &Attribute, object: &Collection) -> bool {
    match &attribute.kind {
        Kind::RecordReference { objects } => objects.is_empty() || objects.contains(&object.slug),
        _ => false,
    }
}

/// The record of `object` that a reference points to.
pub(super) fn target<'a>(
    world: &'a World,
    object: &Collection,
    value: &Held,
) -> Option<&'a Record> {
    if value.get("target_object")?.as_str()? != object.slug {
        return None;
    }
    let id = value.get("target_record_id")?.as_str()?.parse().ok()?;
    world.find_object(&object.slug)?.records.get(id)
}
