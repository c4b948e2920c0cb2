//! Strings, numbers and booleans.

use super::intersect::Intersection;
use crate::ir::{Scalar, Shape};

pub(super) fn shape(kind: &str, whole: &Intersection<'_>) -> Shape {
    let scalar = match kind {
        "boolean" => Scalar::Bool,
        "integer" if whole.huge && whole.format.is_empty() => integer("uint64"),
        "integer" => integer(&whole.format),
        "number" => Scalar::Number,
        "string" => Scalar::Text {
            format: whole.format.clone().into_owned(),
        },
        _ => return Shape::Any(None),
    };
    if whole.newtype {
        Shape::Newtype(scalar)
    } else {
        Shape::Scalar(scalar)
    }
}

/// Integers are as wide as the document says, and 64 bits where it says nothing.
pub(super) fn integer(format: &str) -> Scalar {
    let (bits, signed) = match format {
        "int8" => (8, true),
        "int16" => (16, true),
        "int32" => (32, true),
        "uint8" => (8, false),
        "uint16" => (16, false),
        "uint32" => (32, false),
        "uint" | "uint64" => (64, false),
        _ => (64, true),
    };
    Scalar::Integer { bits, signed }
}
