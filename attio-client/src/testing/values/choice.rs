//! Select options and statuses.

use serde_json::{Value, json};

use super::super::problem::{Path, Problem};
use super::super::schema::{Attribute, Choice};
use super::super::table::ReadValue;
use super::super::world::{Object, World};
use super::{fields, string};

/// Whose option it is; all of that is part of an option's id.
pub(super) struct Place<'a> {
    pub(super) world: &'a World,
    pub(super) object: &'a Object,
    pub(super) attribute: &'a Attribute,
}

pub(super) fn select(
    place: &Place<'_>,
    options: &[Choice],
    element: &Value,
    path: &Path,
) -> Result<ReadValue, Problem> {
    let (name, _) = string(element, "option", path)?;
    let choice = place.find(options, name, "option")?;
    let option = json!({
        "id": place.id(choice, "option_id"),
        "title": choice.title,
        "is_archived": false,
    });
    Ok(fields([("option", option)]))
}

pub(super) fn status(
    place: &Place<'_>,
    statuses: &[Choice],
    element: &Value,
    path: &Path,
) -> Result<ReadValue, Problem> {
    let (name, _) = string(element, "status", path)?;
    let choice = place.find(statuses, name, "status")?;
    let status = json!({
        "id": place.id(choice, "status_id"),
        "title": choice.title,
        "is_archived": false,
        "target_time_in_status": null,
        "celebration_enabled": false,
    });
    Ok(fields([("status", status)]))
}

impl Place<'_> {
    /// By title or id. A title that is not there is refused: nothing is created by writing it.
    fn find<'a>(&self, all: &'a [Choice], name: &str, noun: &str) -> Result<&'a Choice, Problem> {
        all.iter()
            .find(|one| one.title == name || name.parse() == Ok(one.id))
            .ok_or_else(|| {
                let slug = &self.attribute.slug;
                Problem::value_not_found(format!(
                    "`{slug}` has no {noun} with the title or id `{name}`"
                ))
            })
    }

    fn id(&self, choice: &Choice, own: &str) -> Value {
        json!({
            "workspace_id": self.world.workspace_id,
            "object_id": self.object.id,
            "attribute_id": self.attribute.id,
            own: choice.id,
        })
    }
}
