//! Text, numbers, amounts, stars, yes and no.

use serde_json::{Value, json};

use super::super::problem::{Path, Problem};
use super::super::table::Fields;
use super::{bare_or_keyed, fields, string};

pub(super) fn text(element: &Value, path: &Path) -> Result<Fields, Problem> {
    let (text, _) = string(element, "value", path)?;
    Ok(fields([("value", text.into())]))
}

pub(super) fn number(element: &Value, path: &Path) -> Result<Fields, Problem> {
    let (value, path) = bare_or_keyed(element, "value", path)?;
    if value.is_number() {
        Ok(fields([("value", value.clone())]))
    } else {
        Err(Problem::mistyped(&path, "number", value))
    }
}

pub(super) fn rating(element: &Value, path: &Path) -> Result<Fields, Problem> {
    let (value, path) = bare_or_keyed(element, "value", path)?;
    let Some(stars) = value.as_f64() else {
        return Err(Problem::mistyped(&path, "number", value));
    };
    if (0.0..=5.0).contains(&stars) && stars.fract() == 0.0 {
        Ok(fields([("value", value.clone())]))
    } else {
        Err(Problem::unusable(
            &path,
            "a rating is a whole number from 0 to 5",
        ))
    }
}

pub(super) fn checkbox(element: &Value, path: &Path) -> Result<Fields, Problem> {
    let (value, path) = bare_or_keyed(element, "value", path)?;
    let checked = match (value.as_bool(), value.as_str()) {
        (Some(checked), _) => checked,
        (None, Some("true")) => true,
        (None, Some("false")) => false,
        _ => return Err(Problem::mistyped(&path, "boolean", value)),
    };
    Ok(fields([("value", checked.into())]))
}

/// The code belongs to the attribute; an amount may be written as a string.
pub(super) fn currency(code: &str, element: &Value, path: &Path) -> Result<Fields, Problem> {
    let (value, path) = bare_or_keyed(element, "currency_value", path)?;
    let amount = match value {
        Value::Number(number) => json!(number),
        Value::String(text) => match text.trim().parse::<f64>() {
            Ok(amount) if amount.is_finite() => json!(amount),
            _ => return Err(Problem::unusable(&path, format!("`{text}` is no amount"))),
        },
        other => return Err(Problem::mistyped(&path, "number", other)),
    };
    Ok(fields([
        ("currency_value", amount),
        ("currency_code", code.into()),
    ]))
}
