//! The documented person, as the server sends it.

use std::collections::HashMap;

use serde_json::value::RawValue;

pub const RESPONSE: &str = include_str!("../../tests/data/people-update.response.json");

/// The person alone, in one line, its members in the order in which they come.
pub fn person() -> String {
    let response: HashMap<String, Box<RawValue>> = serde_json::from_str(RESPONSE).unwrap();
    let (mut quoted, mut escaped) = (false, false);
    let keep = |c: &char| {
        quoted ^= *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        quoted || !c.is_ascii_whitespace()
    };
    response["data"].get().chars().filter(keep).collect()
}

/// A page of them, as full as Attio's are.
pub fn page() -> String {
    format!("[{}]", vec![person(); 500].join(","))
}
