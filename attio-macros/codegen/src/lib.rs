#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

// In reading order: the pipeline, then its passes, then what they share.
mod generate;
mod known;
mod whole;

mod analyze;
mod bundle;
mod census;
mod document;
mod emit;
mod load;
mod lower;
mod model;
mod name;
mod normalize;
mod overlay;
mod plan;

mod select;

mod diag;
mod glob;
mod grammar;
mod ir;
mod pointer;
mod source;

pub use census::{Census, SchemaType};
pub use diag::did_you_mean;
pub use generate::{Anchor, Generated, Message, Options, Spans, empty, generate};
