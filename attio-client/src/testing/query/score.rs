//! How much a query costs. Attio's formula is not known; the fake's is one point, one for each
//! comparison and each sort, and one for each page that is passed over.

use serde_json::{Map, Value};

use super::PAGE;

/// The score of a query.
pub(in super::super) fn score(body: &Map<String, Value>) -> u64 {
    let sorts = body.get("sorts").and_then(Value::as_array);
    let sorts = sorts.map_or(0, Vec::len);
    let offset = body.get("offset").and_then(Value::as_u64);
    let pages = offset.unwrap_or(0) / PAGE as u64;
    1 + comparisons(body.get("filter")) + sorts as u64 + pages
}

/// The operands in a filter: everything that has nothing inside, paths apart.
fn comparisons(filter: Option<&Value>) -> u64 {
    match filter {
        None | Some(Value::Null) => 0,
        Some(Value::Object(members)) => members
            .iter()
            .filter(|(key, _)| *key != "path")
            .map(|(_, inner)| comparisons(Some(inner)))
            .sum(),
        Some(Value::Array(list)) => list.iter().map(|inner| comparisons(Some(inner))).sum(),
        Some(_) => 1,
    }
}
