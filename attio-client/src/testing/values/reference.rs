//! References to records and to workspace members.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::super::problem::{Path, Problem, step};
use super::super::standard;
use super::super::table::{Fields, Record};
use super::super::world::{Collection, World};
use super::{fields, identity, member, parse};

/// A record by id, by a unique attribute of its own, or by the string shorthand of its object.
pub(in super::super) fn record(
    world: &World,
    allowed: &[String],
    element: &Value,
    path: &Path,
) -> Result<Fields, Problem> {
    let (object, record) = match element {
        Value::String(text) => by_shorthand(world, allowed, text, path)?,
        Value::Object(reference) => {
            let object = target_object(world, allowed, reference, path)?;
            let record = if reference.contains_key("target_record_id") {
                by_id(object, reference, path)?
            } else {
                by_match(world, object, reference, path)?
            };
            (object, record)
        }
        other => return Err(Problem::mistyped(path, "string or object", other)),
    };
    Ok(fields([
        ("target_object", object.slug.as_str().into()),
        ("target_record_id", record.id.to_string().into()),
    ]))
}

/// A workspace member by e-mail address or id.
pub(in super::super) fn actor(
    world: &World,
    element: &Value,
    path: &Path,
) -> Result<Fields, Problem> {
    const BY_EMAIL: &str = "workspace_member_email_address";
    let name = match element {
        Value::String(email) => email.clone().into(),
        Value::Object(actor) if actor.contains_key(BY_EMAIL) => {
            member(actor, BY_EMAIL, false, path)?
        }
        Value::Object(actor) => {
            let kind = member(actor, "referenced_actor_type", false, path)?;
            if kind != "workspace-member" {
                let why = "only a `workspace-member` can be written";
                return Err(Problem::unusable(&step(path, "referenced_actor_type"), why));
            }
            member(actor, "referenced_actor_id", false, path)?
        }
        other => return Err(Problem::mistyped(path, "string or object", other)),
    };
    let found = world.member(name.as_str().unwrap_or_default())?;
    Ok(fields([
        ("referenced_actor_type", "workspace-member".into()),
        ("referenced_actor_id", found.id.to_string().into()),
    ]))
}

fn by_shorthand<'a>(
    world: &'a World,
    allowed: &[String],
    text: &str,
    path: &Path,
) -> Result<(&'a Collection, &'a Record), Problem> {
    let only = match allowed {
        [only] => standard::shorthand(only).map(|attribute| (only, attribute)),
        _ => None,
    };
    let Some((object, attribute)) = only else {
        let why = "a bare string names a record only where one standard object is allowed";
        return Err(Problem::unusable(path, why));
    };
    let object = world
        .find_object(object)
        .ok_or_else(|| Problem::value_not_found(format!("there is no object `{object}`")))?;
    let record = find_unique(world, object, attribute, &Value::from(text), path)?;
    Ok((object, record))
}

fn target_object<'a>(
    world: &'a World,
    allowed: &[String],
    reference: &Map<String, Value>,
    path: &Path,
) -> Result<&'a Collection, Problem> {
    let name = member(reference, "target_object", false, path)?;
    let name = name.as_str().unwrap_or_default();
    let object = world
        .find_object(name)
        .ok_or_else(|| Problem::value_not_found(format!("there is no object `{name}`")))?;
    if allowed.is_empty() || allowed.contains(&object.slug) {
        return Ok(object);
    }
    let why = format!(
        "records of `{}` are allowed, not of `{}`",
        allowed.join("`, `"),
        object.slug
    );
    Err(Problem::unusable(&step(path, "target_object"), why))
}

fn by_id<'a>(
    object: &'a Collection,
    reference: &Map<String, Value>,
    path: &Path,
) -> Result<&'a Record, Problem> {
    let text = member(reference, "target_record_id", false, path)?;
    let text = text.as_str().unwrap_or_default();
    let Ok(id) = text.parse::<Uuid>() else {
        let why = format!("`{text}` is no UUID");
        return Err(Problem::unusable(&step(path, "target_record_id"), why));
    };
    object.records.get(id).ok_or_else(|| {
        Problem::value_not_found(format!("there is no record {id} in `{}`", object.slug))
    })
}

/// `{target_object, "<slug or id of a unique attribute>": [one value]}`.
fn by_match<'a>(
    world: &World,
    object: &'a Collection,
    reference: &Map<String, Value>,
    path: &Path,
) -> Result<&'a Record, Problem> {
    let mut keys = reference.iter().filter(|(key, _)| *key != "target_object");
    let (key, values) = match (keys.next(), keys.next()) {
        (Some(only), None) => only,
        (None, _) => return Err(Problem::required(&step(path, "target_record_id"), "string")),
        (Some(_), Some(_)) => {
            return Err(Problem::unusable(
                path,
                "a record is matched by one attribute",
            ));
        }
    };
    let path = step(path, key.as_str());
    match values.as_array().map(Vec::as_slice) {
        Some([value]) => find_unique(world, object, key, value, &step(&path, 0)),
        Some(_) => Err(Problem::unusable(
            &path,
            "a record is matched by exactly one value",
        )),
        None => Err(Problem::mistyped(&path, "array", values)),
    }
}

fn find_unique<'a>(
    world: &World,
    object: &'a Collection,
    attribute: &str,
    value: &Value,
    path: &Path,
) -> Result<&'a Record, Problem> {
    let attribute = object.expect_attribute(attribute)?;
    if !attribute.unique {
        let why = format!(
            "`{}` is not unique, so that it names no record",
            attribute.slug
        );
        return Err(Problem::unusable(path, why));
    }
    let wanted = identity(attribute, &parse(world, object, attribute, value, path)?);
    object
        .records
        .holder(&(attribute.id, wanted))
        .ok_or_else(|| {
            let (slug, by) = (&object.slug, &attribute.slug);
            Problem::value_not_found(format!("no record of `{slug}` has {value} in `{by}`"))
        })
}
