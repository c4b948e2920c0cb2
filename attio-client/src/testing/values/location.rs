//! Addresses.

use serde_json::Value;

use super::super::problem::{Path, Problem, step};
use super::super::table::Fields;
use super::member;

/// The keys of a location; a write has to have every one of them.
pub(super) const KEYS: [&str; 10] = [
    "line_1",
    "line_2",
    "line_3",
    "line_4",
    "locality",
    "region",
    "postcode",
    "country_code",
    "latitude",
    "longitude",
];

pub(super) fn parse(element: &Value, path: &Path) -> Result<Fields, Problem> {
    match element {
        // Attio asks a geocoder; the fake keeps the text as the first line.
        Value::String(text) => Ok(KEYS
            .iter()
            .map(|key| {
                let value = if *key == "line_1" {
                    text.as_str().into()
                } else {
                    Value::Null
                };
                (*key, value)
            })
            .collect()),
        Value::Object(object) => KEYS
            .iter()
            .map(|key| {
                let value = member(object, key, true, path)?;
                check(key, &value, path)?;
                Ok((*key, value))
            })
            .collect(),
        other => Err(Problem::mistyped(path, "string or object", other)),
    }
}

fn check(key: &str, value: &Value, path: &Path) -> Result<(), Problem> {
    let Some(text) = value.as_str() else {
        return Ok(());
    };
    let complaint = match key {
        "country_code" if !is_country(text) => "a country is two capital letters",
        "latitude" if !is_degrees(text, 90.0) => {
            "a latitude is a decimal from -90 to 90, at most nine places"
        }
        "longitude" if !is_degrees(text, 180.0) => {
            "a longitude is a decimal from -180 to 180, at most nine places"
        }
        _ => return Ok(()),
    };
    Err(Problem::unusable(&step(path, key), complaint))
}

/// Two capital letters: the list of countries grows, so the fake does not know better.
pub(super) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_degrees(text: &str, limit: f64) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    digits(whole)
        && whole.len() <= 3
        && fraction.is_none_or(|fraction| digits(fraction) && fraction.len() <= 9)
        && unsigned
            .parse::<f64>()
            .is_ok_and(|degrees| degrees <= limit)
}
