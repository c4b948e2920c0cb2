//! Lists of allowed values: an enumeration, a literal, or a plain scalar.

use serde_json::Value;

use super::intersect::Intersection;
use super::view::Part;
use crate::ir::{Enum, Scalar, Shape};

/// The shape of a schema that lists its values; `None` where it does not.
pub(super) fn shape(whole: &Intersection<'_>, named: bool) -> Option<Shape> {
    if whole.values.is_empty() {
        return None;
    }
    let texts: Option<Vec<&str>> = whole.values.iter().map(Value::as_str).collect();
    if let Some(texts) = texts {
        return Some(match texts.as_slice() {
            // One value alone is a tag; a component of one value may grow.
            [only] if !named => Shape::Literal((*only).to_owned()),
            _ => Shape::Enum(Enum {
                values: texts.into_iter().map(str::to_owned).collect(),
            }),
        });
    }
    let all = |test: fn(&Value) -> bool| whole.values.iter().all(test);
    if all(Value::is_boolean) {
        Some(Shape::Scalar(Scalar::Bool))
    } else if all(|value| value.is_i64() || value.is_u64()) && whole.kind != Some("number") {
        Some(Shape::Scalar(super::scalar::integer(&whole.format)))
    } else if all(Value::is_number) {
        Some(Shape::Scalar(Scalar::Number))
    } else {
        Some(Shape::Any(Some(
            "the listed values are of several JSON types",
        )))
    }
}

/// The one value that a property may have, if that is no text: those are literals.
pub(super) fn only(parts: &[Part<'_>]) -> Option<Value> {
    let views = parts.iter().filter_map(|part| part.node.view());
    let mut lists = views
        .map(|view| view.values)
        .filter(|values| !values.is_empty());
    match lists.next()?.as_slice() {
        [only] if !only.is_string() => Some(only.clone()),
        _ => None,
    }
}
