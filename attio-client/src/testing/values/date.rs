//! Days and points in time, in every form that Attio takes.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use serde_json::Value;

use super::super::clock::nanoseconds;
use super::super::problem::{Path, Problem};
use super::super::table::Fields;
use super::{fields, string};

pub(super) fn date(element: &Value, path: &Path) -> Result<Fields, Problem> {
    let (text, path) = string(element, "value", path)?;
    match parse_timestamp(text) {
        Some(at) => {
            let day = Offset::UTC.to_datetime(at).date();
            Ok(fields([("value", day.to_string().into())]))
        }
        None => Err(Problem::unusable(&path, format!("`{text}` is no date"))),
    }
}

pub(super) fn timestamp(element: &Value, path: &Path) -> Result<Fields, Problem> {
    let (text, path) = string(element, "value", path)?;
    match parse_timestamp(text) {
        Some(at) => Ok(fields([("value", nanoseconds(at).into())])),
        None => Err(Problem::unusable(
            &path,
            format!("`{text}` is no timestamp"),
        )),
    }
}

/// A full timestamp, a date with or without a time (UTC is meant), a month, or a year.
pub(in super::super) fn parse_timestamp(text: &str) -> Option<Timestamp> {
    if let Ok(timestamp) = text.parse() {
        return Some(timestamp);
    }
    let civil = match text.len() {
        4 | 7 => first_day(text)?.at(0, 0, 0, 0),
        _ => text.parse::<DateTime>().ok()?,
    };
    Offset::UTC.to_timestamp(civil).ok()
}

/// The first day of `2023` or `2023-01`.
fn first_day(text: &str) -> Option<Date> {
    match text.len() {
        4 => format!("{text}-01-01"),
        _ => format!("{text}-01"),
    }
    .parse()
    .ok()
}
