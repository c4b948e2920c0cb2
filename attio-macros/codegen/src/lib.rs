#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

// In reading order: the pipeline, then its passes, then what they share.
mod generate;

mod document;
mod load;
mod bundle;
mod select;
mod normalize;
mod overlay;
mod model;
mod lower;
mod analyze;
mod name;
mod plan;
mod emit;
mod census;

mod diag;
mod grammar;
mod ir;
mod pointer;
mod source;

pub use census::{Census, SchemaType};
pub use diag::did_you_mean;
pub use generate::{Anchor, Generated, Message, Options, Spans, empty, generate};
