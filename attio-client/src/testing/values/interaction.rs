//! Interactions: no request writes one, a seeded record may have it.

use serde_json::Value;

use super::super::clock::nanoseconds;
use super::super::problem::{Path, Problem, step};
use super::super::table::Fields;
use super::date::parse_timestamp;
use super::{fields, member};

pub(super) fn parse(element: &Value, path: &Path) -> Result<Fields, Problem> {
    let Some(object) = element.as_object() else {
        return Err(Problem::mistyped(path, "object", element));
    };
    let interaction_type = member(object, "interaction_type", false, path)?;
    let interacted_at = member(object, "interacted_at", false, path)?;
    let Some(at) = interacted_at.as_str().and_then(parse_timestamp) else {
        return Err(Problem::unusable(
            &step(path, "interacted_at"),
            "no timestamp",
        ));
    };
    let owner = object.get("owner_actor").cloned();
    Ok(fields([
        ("interaction_type", interaction_type),
        ("interacted_at", nanoseconds(at).into()),
        (
            "owner_actor",
            owner.unwrap_or_else(|| serde_json::json!({"type": "system", "id": null})),
        ),
    ]))
}
