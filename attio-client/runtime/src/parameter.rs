//! Parameters on the wire: a value comes in as anything serde can serialise, text goes out.
//!
//! Two steps, so that only the first is compiled per type: [`shape`](shape::shape) brings the value into one of three
//! shapes, [`style`] writes a shape in one of OpenAPI's styles. Neither knows where requests go.

pub(crate) mod encode;
pub(crate) mod shape;
pub(crate) mod style;

pub(crate) use self::shape::{Shape, shape};
