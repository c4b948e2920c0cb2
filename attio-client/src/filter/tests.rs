#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod joined;
mod refused;
mod table;

use serde_json::Value;

use super::Filter;

/// The filter in a query of people.
fn sent<R>(filter: &Filter<R>) -> Value {
    filter.to_json("people")
}
