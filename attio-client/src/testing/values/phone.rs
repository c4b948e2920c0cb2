//! Phone numbers.

use serde_json::Value;

use super::super::problem::{Path, Problem, step};
use super::super::table::Fields;
use super::location::is_country;
use super::{fields, string};

/// Calling code, country, and the trunk prefix that national numbers drop. The first country of a
/// shared code is the one taken for it.
const COUNTRIES: [(&str, &str, &str); 40] = [
    ("1", "US", ""),
    ("1", "CA", ""),
    ("7", "RU", "8"),
    ("20", "EG", "0"),
    ("27", "ZA", "0"),
    ("30", "GR", ""),
    ("31", "NL", "0"),
    ("32", "BE", "0"),
    ("33", "FR", "0"),
    ("34", "ES", ""),
    ("36", "HU", ""),
    ("39", "IT", ""),
    ("40", "RO", "0"),
    ("41", "CH", "0"),
    ("43", "AT", "0"),
    ("44", "GB", "0"),
    ("45", "DK", ""),
    ("46", "SE", "0"),
    ("47", "NO", ""),
    ("48", "PL", ""),
    ("49", "DE", "0"),
    ("52", "MX", ""),
    ("54", "AR", "0"),
    ("55", "BR", "0"),
    ("56", "CL", ""),
    ("57", "CO", ""),
    ("60", "MY", "0"),
    ("61", "AU", "0"),
    ("62", "ID", "0"),
    ("63", "PH", "0"),
    ("64", "NZ", "0"),
    ("65", "SG", ""),
    ("81", "JP", "0"),
    ("82", "KR", "0"),
    ("86", "CN", "0"),
    ("90", "TR", "0"),
    ("91", "IN", "0"),
    ("351", "PT", ""),
    ("353", "IE", "0"),
    ("972", "IL", "0"),
];

pub(super) fn parse(element: &Value, path: &Path) -> Result<Fields, Problem> {
    let (original, number_path) = string(element, "original_phone_number", path)?;
    let country = country(element, path)?;
    let (digits, country) = match (original.trim().strip_prefix('+'), country) {
        (Some(digits), given) => {
            let digits = bare(digits);
            let found = country_of(&digits, given);
            (digits, found.or(given))
        }
        (None, Some(country)) => {
            let (code, trunk) = calling_code(country).ok_or_else(|| {
                let why = format!("the fake does not know the calling code of {country}");
                Problem::unusable(&number_path, why)
            })?;
            let digits = bare(original);
            let national = digits.strip_prefix(trunk).unwrap_or(&digits);
            (format!("{code}{national}"), Some(country))
        }
        (None, None) => {
            let why = "a number without `+` and calling code needs a `country_code`";
            return Err(Problem::unusable(&number_path, why));
        }
    };
    if !(7..=15).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Problem::unusable(
            &number_path,
            format!("`{original}` is no phone number"),
        ));
    }
    Ok(fields([
        ("original_phone_number", original.into()),
        ("phone_number", format!("+{digits}").into()),
        ("country_code", country.into()),
    ]))
}

fn country<'a>(element: &'a Value, path: &Path) -> Result<Option<&'a str>, Problem> {
    match element
        .as_object()
        .and_then(|object| object.get("country_code"))
    {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(country)) if is_country(country) => Ok(Some(country)),
        Some(Value::String(_)) => {
            let why = "a country is two capital letters";
            Err(Problem::unusable(&step(path, "country_code"), why))
        }
        Some(other) => Err(Problem::mistyped(
            &step(path, "country_code"),
            "string or null",
            other,
        )),
    }
}

/// Without the signs that people put between digits.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !"-().".contains(*c))
        .collect()
}

/// The country of an international number: the one given if it shares the code, else the first.
fn country_of(digits: &str, given: Option<&str>) -> Option<&'static str> {
    let code = COUNTRIES
        .iter()
        .map(|row| row.0)
        .filter(|code| digits.starts_with(code));
    let code = code.max_by_key(|code| code.len())?;
    let sharing = || {
        COUNTRIES
            .iter()
            .filter(|row| row.0 == code)
            .map(|row| row.1)
    };
    sharing()
        .find(|country| given == Some(country))
        .or_else(|| sharing().next())
}

fn calling_code(country: &str) -> Option<(&'static str, &'static str)> {
    COUNTRIES
        .iter()
        .find(|row| row.1 == country)
        .map(|row| (row.0, row.2))
}
