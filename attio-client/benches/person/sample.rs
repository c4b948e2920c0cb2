//! The documented person, as the server sends it.

use serde_json::Value;

pub const RESPONSE: &str = include_str!("../../tests/data/people-update.response.json");

/// The person alone.
pub fn person() -> String {
    let response: Value = serde_json::from_str(RESPONSE).unwrap();
    response["data"].to_string()
}

/// A page of them, as full as Attio's are.
pub fn page() -> String {
    format!("[{}]", vec![person(); 500].join(","))
}
