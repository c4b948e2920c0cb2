//! Comparison operators.

use std::cmp::Ordering;

use serde_json::Value;

use super::super::values::parse_timestamp;
use super::field::Form;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Operator {
    Eq,
    In,
    NotEmpty,
    Contains,
    StartsWith,
    EndsWith,
    Lt,
    Lte,
    Gt,
    Gte,
}

impl Operator {
    /// From the spelling in a filter.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "$eq" => Self::Eq,
            "$in" => Self::In,
            "$not_empty" => Self::NotEmpty,
            "$contains" => Self::Contains,
            "$starts_with" => Self::StartsWith,
            "$ends_with" => Self::EndsWith,
            "$lt" => Self::Lt,
            "$lte" => Self::Lte,
            "$gt" => Self::Gt,
            "$gte" => Self::Gte,
            _ => return None,
        })
    }

    /// Whether an operand is of the type that the operator and the field take.
    pub(super) fn takes(self, form: Form, operand: &Value) -> bool {
        match self {
            Self::NotEmpty => operand.as_bool() == Some(true),
            Self::In => operand
                .as_array()
                .is_some_and(|list| list.iter().all(|one| comparable(form, one))),
            _ => comparable(form, operand),
        }
    }

    /// Compares what a field holds; nothing held satisfies no operator.
    pub(super) fn holds(self, form: Form, held: &Value, operand: &Value) -> bool {
        match self {
            Self::NotEmpty => held.as_str() != Some(""),
            Self::In => operand.as_array().is_some_and(|list| {
                list.iter()
                    .any(|one| compare(form, held, one) == Some(Ordering::Equal))
            }),
            Self::Contains => texts(held, operand, |held, piece| {
                held.to_lowercase().contains(&piece.to_lowercase())
            }),
            Self::StartsWith => texts(held, operand, |held, piece| held.starts_with(piece)),
            Self::EndsWith => texts(held, operand, |held, piece| held.ends_with(piece)),
            Self::Eq => compare(form, held, operand) == Some(Ordering::Equal),
            Self::Lt => compare(form, held, operand) == Some(Ordering::Less),
            Self::Gt => compare(form, held, operand) == Some(Ordering::Greater),
            Self::Lte => compare(form, held, operand).is_some_and(Ordering::is_le),
            Self::Gte => compare(form, held, operand).is_some_and(Ordering::is_ge),
        }
    }
}

/// The order of two values of one field; `None` if they cannot be compared.
pub(super) fn compare(form: Form, a: &Value, b: &Value) -> Option<Ordering> {
    match form {
        Form::Text | Form::Choice => Some(a.as_str()?.cmp(b.as_str()?)),
        Form::Boolean => Some(a.as_bool()?.cmp(&b.as_bool()?)),
        Form::Number => Some(number(a)?.total_cmp(&number(b)?)),
        Form::Time => Some(parse_timestamp(a.as_str()?)?.cmp(&parse_timestamp(b.as_str()?)?)),
        Form::Phone => {
            let digits =
                |value: &'_ Value| value.as_str().map(|s| s.trim_start_matches('+').to_owned());
            Some(digits(a)?.cmp(&digits(b)?))
        }
    }
}

fn comparable(form: Form, operand: &Value) -> bool {
    match form {
        Form::Text | Form::Choice | Form::Phone => operand.is_string(),
        Form::Boolean => operand.is_boolean(),
        Form::Number => number(operand).is_some(),
        Form::Time => operand.as_str().and_then(parse_timestamp).is_some(),
    }
}

/// Amounts may be written as strings.
fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

fn texts(held: &Value, operand: &Value, test: impl Fn(&str, &str) -> bool) -> bool {
    match (held.as_str(), operand.as_str()) {
        (Some(held), Some(operand)) => test(held, operand),
        _ => false,
    }
}
