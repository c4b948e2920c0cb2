//! A value as a parameter sees it: nothing, a scalar, a list or a map.

mod serializer;
#[cfg(test)]
mod tests;

use std::fmt;

use serde::{Serialize, ser};

/// What a value looks like to the parameter styles.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Absent,
    Scalar(String),
    List(Vec<Shape>),
    Map(Vec<(String, Shape)>),
}

/// Brings a value into its shape.
pub(crate) fn shape<T: Serialize + ?Sized>(value: &T) -> Result<Shape, Unshapely> {
    value.serialize(serializer::ShapeSerializer)
}

/// Why a value has no shape.
#[derive(Debug)]
pub(crate) struct Unshapely(String);

impl fmt::Display for Unshapely {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unshapely {}

impl ser::Error for Unshapely {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}
