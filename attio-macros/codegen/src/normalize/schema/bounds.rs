//! Bounds of numbers: exclusive ones as numbers (3.1) → as flags (3.0); integers beyond i64 → `x-` extensions.

use serde_json::{Map, Number, Value, json};

pub(super) fn bounds(map: &mut Map<String, Value>) {
    for key in ["minimum", "maximum", "multipleOf"] {
        number(map, key);
    }
    exclusive(
        map,
        "exclusiveMinimum",
        "minimum",
        |exclusive, inclusive| exclusive >= inclusive,
    );
    exclusive(
        map,
        "exclusiveMaximum",
        "maximum",
        |exclusive, inclusive| exclusive <= inclusive,
    );
    if map.get("type").and_then(Value::as_str) == Some("integer") {
        integer(map, "minimum", "x-minimum");
        integer(map, "maximum", "x-maximum");
        integer(map, "multipleOf", "x-multipleOf");
    }
}

fn number(map: &mut Map<String, Value>, key: &str) {
    match map.get_mut(key) {
        Some(Value::Number(_)) | None => {}
        Some(Value::String(text)) => {
            match text.trim().parse::<f64>().ok().and_then(Number::from_f64) {
                Some(number) => {
                    map.insert(key.to_owned(), Value::Number(number));
                }
                None => {
                    map.shift_remove(key);
                }
            }
        }
        Some(_) => {
            map.shift_remove(key);
        }
    }
}

fn exclusive(
    map: &mut Map<String, Value>,
    key: &str,
    inclusive: &str,
    stricter: fn(f64, f64) -> bool,
) {
    let bound = match map.get(key) {
        Some(Value::Bool(_)) | None => return,
        Some(Value::Number(number)) => number.clone(),
        Some(Value::String(text)) if text == "true" || text == "false" => {
            let flag = text == "true";
            map.insert(key.to_owned(), json!(flag));
            return;
        }
        Some(_) => {
            map.shift_remove(key);
            return;
        }
    };
    let other = map.get(inclusive).and_then(Value::as_f64);
    let wins = match (bound.as_f64(), other) {
        (Some(bound), Some(other)) => stricter(bound, other),
        _ => true,
    };
    if wins {
        map.insert(inclusive.to_owned(), Value::Number(bound));
        map.insert(key.to_owned(), json!(true));
    } else {
        map.shift_remove(key);
    }
}

fn integer(map: &mut Map<String, Value>, key: &str, extension: &str) {
    let Some(Value::Number(number)) = map.get_mut(key) else {
        return;
    };
    if number.is_i64() {
        return;
    }
    let whole = number
        .as_f64()
        .filter(|f| !number.is_u64() && f.fract() == 0.0 && f.abs() < 9e15);
    if let Some(whole) = whole {
        *number = Number::from(whole as i64);
    } else if let Some(value) = map.shift_remove(key) {
        map.insert(extension.to_owned(), value);
    }
}
