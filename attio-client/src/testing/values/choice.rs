//! Select options and statuses.

use serde_json::{Value, json};

use super::super::kind::{Choice, Own};
use super::super::problem::{Path, Problem};
use super::super::schema::Attribute;
use super::super::table::Fields;
use super::super::world::{Collection, World};
use super::{fields, string};

/// An option or a status, by title or id.
pub(super) fn parse(
    home: (&World, &Collection, &Attribute),
    own: Own,
    choices: &[Choice],
    element: &Value,
    path: &Path,
) -> Result<Fields, Problem> {
    let (world, collection, attribute) = home;
    let (name, _) = string(element, own.noun(), path)?;
    let live = || choices.iter().filter(|choice| !choice.archived);
    let Some(choice) = live().find(|choice| choice.is_named(name)) else {
        // A title that is not there is refused: nothing is created by writing it.
        let titles: Vec<&str> = live().map(|choice| choice.title.as_str()).collect();
        let (slug, noun) = (&attribute.slug, own.noun());
        let aside = format!(
            " It is for the {noun} `{slug}`, which has `{}`.",
            titles.join("`, `")
        );
        return Err(Problem::unknown_choice(own, name).aside(aside));
    };
    let home = attribute_id(world, collection, attribute);
    Ok(fields([(own.noun(), choice.render(own, &home))]))
}

/// The own id of the choice that a value is.
pub(super) fn id(own: Own, value: &Fields) -> String {
    let id = value
        .get(own.noun())
        .and_then(|choice| choice.get("id")?.get(own.key()));
    id.and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The ids of an attribute and of what it belongs to.
pub(in super::super) fn attribute_id(
    world: &World,
    collection: &Collection,
    attribute: &Attribute,
) -> Value {
    json!({
        "workspace_id": world.workspace_id,
        "object_id": collection.id,
        "attribute_id": attribute.id,
    })
}
