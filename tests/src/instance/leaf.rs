//! Strings and numbers within the bounds of a schema.

use serde_json::{Number, Value, json};

use super::flat::Flat;

/// Integers that survive a double.
const SAFE: i128 = 1 << 53;

/// A string of the format; `turn` tells one from another.
pub(super) fn text(flat: &Flat<'_>, turn: usize) -> String {
    let by_format = match flat.format {
        "date-time" => ["2024-02-29T12:30:45.123Z", "2023-01-31T00:00:00+02:00"],
        "date" => ["2024-02-29", "1999-12-31"],
        "time" => ["12:30:45Z", "00:00:00Z"],
        "duration" => ["P1DT2H", "PT0.5S"],
        "uuid" => [
            "9f8b2d1e-0c3a-4b5d-8e7f-6a5b4c3d2e1f",
            "00000000-0000-0000-0000-000000000000",
        ],
        "uri" | "url" | "uri-reference" | "iri" => {
            ["https://example.com/a?b=c#d", "https://example.com"]
        }
        "email" | "idn-email" => ["ada@example.com", "bob.b+tag@example.org"],
        "hostname" | "idn-hostname" => ["example.com", "localhost"],
        "ipv4" | "ip" => ["192.0.2.1", "198.51.100.7"],
        "ipv6" => ["2001:db8::1", "::1"],
        "byte" | "base64" => ["aGVsbG8=", ""],
        "decimal" | "double" | "float" => ["12.50", "0.1"],
        "int64" | "int32" | "uint64" | "integer" => ["42", "7"],
        _ => return bounded("text é \"q\" \\ \n", flat, turn),
    };
    let text = by_format[turn % 2];
    let length = text.chars().count();
    let fits = length >= flat.min_length && flat.max_length.is_none_or(|most| length <= most);
    if fits {
        text.to_owned()
    } else {
        by_format[0].to_owned()
    }
}

fn bounded(sample: &str, flat: &Flat<'_>, turn: usize) -> String {
    let mut text: String = if turn % 3 == 2 {
        String::new()
    } else {
        format!("{sample}{turn}")
    };
    while text.chars().count() < flat.min_length.min(4_096) {
        text.push('x');
    }
    let most = flat.max_length.unwrap_or(usize::MAX);
    text.chars().take(most).collect()
}

/// A whole number.
pub(super) fn integer(flat: &Flat<'_>, turn: usize) -> Option<Value> {
    let (low, high) = match flat.format {
        "int8" => (i128::from(i8::MIN), i128::from(i8::MAX)),
        "int16" => (i128::from(i16::MIN), i128::from(i16::MAX)),
        "int32" => (i128::from(i32::MIN), i128::from(i32::MAX)),
        "int64" => (i128::from(i64::MIN), i128::from(i64::MAX)),
        "uint8" => (0, i128::from(u8::MAX)),
        "uint16" => (0, i128::from(u16::MAX)),
        "uint32" => (0, i128::from(u32::MAX)),
        "uint64" | "uint" => (0, i128::from(u64::MAX)),
        _ => (1 - SAFE, SAFE - 1),
    };
    let low = flat
        .minimum
        .map_or(low, |bound| low.max(whole(bound.ceil())));
    let high = flat
        .maximum
        .map_or(high, |bound| high.min(whole(bound.floor())));
    let step = flat.multiple.filter(|step| *step >= 1.0).map_or(1, whole);
    let candidates = [0, 1, low, high, -1, 42, low + 1];
    let stepped = candidates.map(|candidate| candidate - candidate.rem_euclid(step));
    let fits = |candidate: &&i128| (low..=high).contains(*candidate);
    let fitting: Vec<&i128> = stepped.iter().filter(fits).collect();
    let chosen = **fitting.get(turn % fitting.len().max(1))?;
    let number = i64::try_from(chosen).map(Number::from);
    Some(Value::Number(
        number
            .or_else(|_| u64::try_from(chosen).map(Number::from))
            .ok()?,
    ))
}

/// The same number, written as one with a fraction: JSON knows no difference.
pub(super) fn as_float(value: Value) -> Value {
    match value
        .as_i64()
        .filter(|number| i128::from(number.unsigned_abs()) < SAFE)
    {
        #[expect(clippy::cast_precision_loss, reason = "it is small enough")]
        Some(number) => json!(number as f64),
        None => value,
    }
}

/// Any number.
pub(super) fn number(flat: &Flat<'_>, turn: usize) -> Option<Value> {
    let low = flat.minimum.unwrap_or(f64::MIN);
    let high = flat.maximum.unwrap_or(f64::MAX);
    let middle = if flat.minimum.is_some() && flat.maximum.is_some() {
        f64::midpoint(low, high)
    } else {
        2.5
    };
    let candidates = match flat.format {
        "int32" | "int64" | "integer" => [
            json!(0),
            json!(3),
            json!(-7),
            json!(low),
            json!(high),
            json!(middle),
        ],
        _ => [
            json!(0.5),
            json!(3),
            json!(-1.25e10),
            json!(0),
            json!(0.1 + 0.2),
            json!(middle),
        ],
    };
    let fits = |value: &&Value| {
        value
            .as_f64()
            .is_some_and(|value| (low..=high).contains(&value))
    };
    let fitting: Vec<&Value> = candidates.iter().filter(fits).collect();
    fitting
        .get(turn % fitting.len().max(1))
        .map(|value| (*value).clone())
}

fn whole(bound: f64) -> i128 {
    #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
    let whole = bound as i128;
    whole.clamp(-(1 << 100), 1 << 100)
}
