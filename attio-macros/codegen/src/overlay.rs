//! OpenAPI Overlay 1.0 and 1.1: corrections to a document that one does not own.
//!
//! In: the document's tree and an overlay's tree. Out: the document's tree, changed in place, action by action.
//! An action that matches nothing is a mistake, with the key that was probably meant.
//! Must not know: what the targets mean; references are resolved afterwards.

mod merge;
mod near;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use crate::diag::{Anchor, Diagnostic, Diagnostics, Location, messages};
use crate::pointer::Pointer;

/// Applies an overlay that was read as `file`.
pub(crate) fn apply(
    tree: &mut Value,
    overlay: &Value,
    file: usize,
    anchor: &Anchor,
    diags: &mut Diagnostics,
) {
    let version = overlay
        .get("overlay")
        .map(|version| version.to_string().replace('"', ""));
    let is_known = version.is_some_and(|version| version.starts_with("1."));
    let actions = overlay.get("actions").and_then(Value::as_array);
    let (true, Some(actions)) = (is_known, actions) else {
        diags.push(messages::not_overlay(file).on(anchor.clone()));
        return;
    };
    let mut at = Pointer::from_tokens(["actions"]);
    for (index, action) in actions.iter().enumerate() {
        at.push_index(index);
        if let Err(diagnostic) = act(tree, action, file, &at) {
            diags.push((*diagnostic).on(anchor.clone()));
        }
        at.pop();
    }
}

fn act(tree: &mut Value, action: &Value, file: usize, at: &Pointer) -> Result<(), Box<Diagnostic>> {
    let empty = Map::new();
    let action = action.as_object().unwrap_or(&empty);
    let here = Location::value(file, at.clone());
    let Some(target) = action.get("target").and_then(Value::as_str) else {
        return Err(Box::new(messages::bad_overlay_action(
            here,
            "this overlay action has no `target`",
        )));
    };
    let place = Location::value(file, at.join("target"));
    let targets = find(tree, target, &place)?;
    if targets.is_empty() {
        let help = near::suggest(tree, target);
        return Err(Box::new(messages::unmatched_overlay_target(
            place, target, help,
        )));
    }
    if action.get("remove") == Some(&Value::Bool(true)) {
        // From the back, so that the addresses of earlier elements stay true.
        for target in targets.iter().rev() {
            merge::remove(tree, target);
        }
        return Ok(());
    }
    let update = match (
        action.get("update"),
        action.get("copy").and_then(Value::as_str),
    ) {
        (Some(update), _) => update.clone(),
        (None, Some(source)) => {
            let place = Location::value(file, at.join("copy"));
            match find(tree, source, &place)?.as_slice() {
                [one] => one.get(tree).cloned().unwrap_or_default(),
                [] => {
                    return Err(Box::new(messages::unmatched_overlay_target(
                        place,
                        source,
                        near::suggest(tree, source),
                    )));
                }
                _ => {
                    return Err(Box::new(messages::bad_overlay_action(
                        place,
                        "`copy` matches more than one node",
                    )));
                }
            }
        }
        (None, None) => {
            return Err(Box::new(messages::bad_overlay_action(
                here,
                "this overlay action does nothing",
            )));
        }
    };
    for target in &targets {
        if let Some(node) = target.get_mut(tree) {
            merge::merge(node, &update);
        }
    }
    Ok(())
}

/// The addresses of the nodes that a JSONPath matches, in document order.
fn find(tree: &Value, path: &str, place: &Location) -> Result<Vec<Pointer>, Box<Diagnostic>> {
    let parsed = JsonPath::parse(path).map_err(|error| {
        Box::new(messages::bad_overlay_target(
            place.clone(),
            path,
            &error.to_string(),
        ))
    })?;
    let located = parsed.query_located(tree);
    let mut found: Vec<Pointer> = Vec::new();
    for location in located.locations() {
        found.push(Pointer::from_escaped(location.to_json_pointer()));
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
