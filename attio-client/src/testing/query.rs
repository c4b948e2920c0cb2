//! `POST …/records/query`: filter, sort, cut.

mod field;
mod filter;
mod operator;
mod path;
mod score;
mod sort;

use serde_json::{Map, Value};

use super::problem::{Path, Problem};
use super::table::Record;
use super::world::{Collection, World};

pub(super) use self::score::score;

/// The page length if none is asked for, and the longest that the fake gives.
const PAGE: usize = 500;

/// Refuses what is no filter of this object.
pub(super) fn check(world: &World, object: &Collection, filter: &Value) -> Result<(), Problem> {
    filter::parse(world, object, filter).map(drop)
}

/// The records that a query asks for.
pub(super) fn run<'a>(
    world: &'a World,
    object: &'a Collection,
    body: &Map<String, Value>,
) -> Result<Vec<&'a Record>, Problem> {
    let limit = count(body, "limit", PAGE)?;
    let offset = count(body, "offset", 0)?;
    if limit > PAGE {
        let why = format!("a page has at most {PAGE} records");
        return Err(Problem::unusable(&vec!["limit".into()], why));
    }
    let filter = filter::parse(world, object, world.filter_of(object, body)?)?;
    let order = sort::parse(world, object, body.get("sorts").unwrap_or(&Value::Null))?;
    let accepted = object
        .records
        .iter()
        .filter(|record| filter.accepts(record));
    if order.is_empty() {
        // The store is in order already: only the page is looked at twice.
        return Ok(accepted.skip(offset).take(limit).collect());
    }
    let mut found: Vec<&Record> = accepted.collect();
    sort::sort(&mut found, &order);
    Ok(found.into_iter().skip(offset).take(limit).collect())
}

fn count(body: &Map<String, Value>, key: &str, default: usize) -> Result<usize, Problem> {
    let path: Path = vec![key.into()];
    match body.get(key) {
        None | Some(Value::Null) => Ok(default),
        Some(value) => match value.as_u64().map(usize::try_from) {
            Some(Ok(count)) => Ok(count),
            _ => Err(Problem::mistyped(
                &path,
                "a whole number, not negative",
                value,
            )),
        },
    }
}
