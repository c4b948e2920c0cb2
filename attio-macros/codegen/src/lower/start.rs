//! Values that members start as, out of JSON.

use serde_json::Value;

use crate::ir::Start;

/// `None` for what no code is written for: `null`, lists of other things than texts, objects with members.
pub(super) fn start(said: &Value) -> Option<Start> {
    match said {
        Value::Bool(flag) => Some(Start::Bool(*flag)),
        Value::Number(number) => match number.as_i64() {
            Some(number) => Some(Start::Integer(number)),
            None => number.as_f64().map(Start::Number),
        },
        Value::String(text) => Some(Start::Text(text.clone())),
        Value::Array(items) if items.is_empty() => Some(Start::EmptyList),
        Value::Array(items) => {
            let texts = items.iter().map(|item| item.as_str().map(str::to_owned));
            texts.collect::<Option<_>>().map(Start::Texts)
        }
        Value::Object(members) => members.is_empty().then_some(Start::EmptyObject),
        Value::Null => None,
    }
}
