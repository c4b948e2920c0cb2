//! Facts about the lowered document, each a pure function to a side table.
//!
//! Sees only `ir`; the analyses do not see each other, and none knows a name or a token.

mod boxes;
mod equal;
mod faces;
mod knots;
mod reach;
mod wanted;

pub(crate) use boxes::{Boxes, boxes};
pub(crate) use equal::{Classes, classes};
pub(crate) use faces::split_faces;
pub(crate) use knots::untie;
pub(crate) use reach::{Direction, Reach, reach};
pub(crate) use wanted::{Wanted, wanted};
