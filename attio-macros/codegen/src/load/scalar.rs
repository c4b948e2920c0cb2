//! What a plain YAML scalar means: the core schema of YAML 1.2.
//! `yes`, `on`, `1_000`, `012` and dates are texts.

use std::borrow::Cow;

use serde_json::{Number, Value};

pub(super) fn plain(text: Cow<'_, str>) -> Value {
    match text.as_ref() {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        other => match number(other) {
            Some(number) => Value::Number(number),
            None => Value::String(text.into_owned()),
        },
    }
}

fn number(text: &str) -> Option<Number> {
    let first = text.bytes().next()?;
    if !matches!(first, b'0'..=b'9' | b'+' | b'-' | b'.') {
        return None;
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = unsigned.strip_prefix(prefix) {
            let magnitude = digits.bytes().all(|b| b.is_ascii_alphanumeric());
            let magnitude = magnitude.then(|| i64::from_str_radix(digits, radix).ok())??;
            return Some(
                if text.starts_with('-') {
                    -magnitude
                } else {
                    magnitude
                }
                .into(),
            );
        }
    }
    let digits = unsigned.bytes().take_while(u8::is_ascii_digit).count();
    let leading_zero = digits > 1 && unsigned.starts_with('0');
    if leading_zero || !is_decimal(unsigned) {
        return None;
    }
    if digits == unsigned.len() {
        let integer = text.strip_prefix('+').unwrap_or(text);
        if let Ok(small) = integer.parse::<i64>() {
            return Some(small.into());
        }
        if let Ok(large) = integer.parse::<u64>() {
            return Some(large.into());
        }
    }
    text.parse::<f64>().ok().and_then(Number::from_f64)
}

/// `1`, `1.`, `.5`, `1.5e-3`.
fn is_decimal(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let all_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent_ok = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !digits.is_empty() && all_digits(digits)
    });
    !(whole.is_empty() && fraction.is_empty())
        && all_digits(whole)
        && all_digits(fraction)
        && exponent_ok
}
