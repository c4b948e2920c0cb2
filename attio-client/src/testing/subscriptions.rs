//! What a webhook subscribes to: types of events, and conditions on their fields.
//!
//! In: the subscriptions of a request. Out: the same, if Attio takes them, or where they are wrong. Also whether an
//! event passes a filter.

#[cfg(test)]
mod tests;

use serde_json::{Value, json};

use super::members::Members;
use super::problem::Problem;

/// What can be subscribed to. `types::EventType` is left out where the area of webhooks is.
const EVENTS: [&str; 32] = [
    "activity-attribute.created",
    "activity-attribute.updated",
    "activity-record.created",
    "activity.created",
    "activity.updated",
    "call-recording.created",
    "comment.created",
    "comment.deleted",
    "comment.resolved",
    "comment.unresolved",
    "list-attribute.created",
    "list-attribute.updated",
    "list-entry.created",
    "list-entry.deleted",
    "list-entry.updated",
    "list.created",
    "list.deleted",
    "list.updated",
    "note-content.updated",
    "note.created",
    "note.deleted",
    "note.updated",
    "object-attribute.created",
    "object-attribute.updated",
    "record.created",
    "record.deleted",
    "record.merged",
    "record.updated",
    "task.created",
    "task.deleted",
    "task.updated",
    "workspace-member.created",
];

const OPERATORS: [&str; 2] = ["equals", "not_equals"];

/// The subscriptions of a webhook, as it shows them.
pub(super) fn read(body: &Members<'_>) -> Result<Value, Problem> {
    let all = body.list("subscriptions")?.into_iter();
    all.map(|(one, path)| {
        let one = Members::of(one, path)?;
        let event = one.one_of("event_type", &EVENTS)?;
        let filter = match one.map.get("filter") {
            None => return Err(Problem::required(&one.at("filter"), "a filter or null")),
            Some(filter) => filter,
        };
        if !filter.is_null() {
            check(&one)?;
        }
        Ok(json!({ "event_type": event, "filter": filter }))
    })
    .collect()
}

/// One list of conditions that all hold, or one of which one holds; nothing inside of them.
fn check(subscription: &Members<'_>) -> Result<(), Problem> {
    let filter = subscription.object("filter")?;
    let key = match (filter.has("$and"), filter.has("$or"), filter.map.len()) {
        (true, false, 1) => "$and",
        (false, true, 1) => "$or",
        _ => {
            let why = "takes either `$and` or `$or`, and nothing else";
            return Err(subscription.unusable("filter", why));
        }
    };
    for (condition, path) in filter.list(key)? {
        let condition = Members::of(condition, path)?;
        condition.need::<&str>("field")?;
        condition.one_of("operator", &OPERATORS)?;
        condition.need::<&str>("value")?;
    }
    Ok(())
}

/// Whether a filter lets an event through.
pub(super) fn passes(filter: &Value, event: &Value) -> bool {
    let holds = |condition: &Value| {
        let field = condition["field"].as_str().unwrap_or_default();
        let found = field.split('.').fold(event, |at, step| &at[step]);
        let same = *found == condition["value"];
        same == (condition["operator"] == "equals")
    };
    let list = |key: &str| filter.get(key).and_then(Value::as_array);
    match (list("$and"), list("$or")) {
        (Some(all), _) => all.iter().all(holds),
        (None, Some(any)) => any.iter().any(holds),
        (None, None) => true,
    }
}
