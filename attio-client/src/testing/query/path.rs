//! Filters on what a record refers to.

use serde_json::Value;

use super::super::problem::Problem;
use super::super::schema::{Attribute, Kind};
use super::super::table::{ReadValue, Record};
use super::super::world::{Object, World};
use super::filter::{Filter, filter_error, find_attribute, parse_attribute};

/// `{path: [[object, attribute], …], constraints}`: all steps but the last follow references.
pub(super) fn parse<'a>(
    world: &'a World,
    start: &'a Object,
    path: &Value,
    constraints: &Value,
) -> Result<Filter<'a>, Problem> {
    const LONGEST: usize = 5;
    let shape = || filter_error("a path is a list of one to five pairs [object, attribute]");
    let steps = path.as_array().ok_or_else(shape)?;
    if steps.is_empty() || steps.len() > LONGEST {
        return Err(shape());
    }
    let mut walked: Vec<(&'a Object, &'a Attribute)> = Vec::new();
    for step in steps {
        let [Value::String(object), Value::String(slug)] =
            step.as_array().map(Vec::as_slice).unwrap_or_default()
        else {
            return Err(shape());
        };
        let object = world
            .find_object(object)
            .ok_or_else(|| filter_error(format!("there is no object `{object}`")))?;
        let reachable = match walked.last() {
            None => object.slug == start.slug,
            Some((_, attribute)) => refers_to(attribute, object),
        };
        if !reachable {
            return Err(filter_error(format!(
                "the path cannot reach `{}` there",
                object.slug
            )));
        }
        walked.push((object, find_attribute(object, slug)?));
    }
    let Some((mut object, last)) = walked.pop() else {
        return Err(shape());
    };
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

fn refers_to(attribute: &Attribute, object: &Object) -> bool {
    match &attribute.kind {
        Kind::RecordReference { objects } => objects.is_empty() || objects.contains(&object.slug),
        _ => false,
    }
}

/// The record of `object` that a reference points to.
pub(super) fn target<'a>(
    world: &'a World,
    object: &Object,
    value: &ReadValue,
) -> Option<&'a Record> {
    if value.get("target_object")?.as_str()? != object.slug {
        return None;
    }
    let id = value.get("target_record_id")?.as_str()?.parse().ok()?;
    world.find_object(&object.slug)?.records.get(id)
}
