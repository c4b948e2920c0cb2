//! JSON values that a schema allows, made from the document as it is written.
//!
//! In: the files of a document, and where in them a schema stands. Out: values of several styles, always the same for the
//! same document. It shares no code with the engine and must not: what both read the same way from one helper, no test
//! would find wrong.

mod document;
mod flat;
mod leaf;
mod make;
mod random;

use serde_json::Value;

pub use document::Documents;
use make::Maker;

/// How a value is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// What must be there.
    Minimal,
    /// What may be there, too.
    Full,
    /// `null` wherever it is allowed.
    Nulls,
    /// Members, values of enumerations and tags that the document does not know, where it allows more.
    Unknown,
    /// Members that the document does not know, also where it forbids them: servers send them.
    Foreign,
    /// Chosen by chance.
    Random,
}

/// The way that a value travels; what is read only, or written only, goes one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// In a request.
    Sent,
    /// In an answer.
    Received,
}

/// A value that a schema allows.
#[derive(Debug, Clone)]
pub struct Instance {
    /// How it is filled.
    pub style: Style,
    /// The value.
    pub value: Value,
}

/// More members of a union than are tried one by one.
const MOST_TURNS: usize = 24;

/// Values for the schema at `pointer` of `file`; none if the schema is not there or contradicts itself.
#[must_use]
pub fn instances(documents: &Documents, file: &str, pointer: &str, way: Way) -> Vec<Instance> {
    let Some(node) = documents.node(file, pointer) else {
        return Vec::new();
    };
    let mut instances: Vec<Instance> = Vec::new();
    let mut widest = 1;
    let mut make = |style, turn| {
        let mut maker = Maker::new(documents, style, turn, way);
        let value = maker.value(node);
        widest = widest.max(maker.widest);
        // What a schema that stands for itself is used for decides whether `null` may stand in its place.
        let value =
            value.filter(|value| !value.is_null() && (style != Style::Foreign || maker.foreign));
        if let Some(value) = value
            && !instances.iter().any(|known| known.value == value)
        {
            instances.push(Instance { style, value });
        }
        widest.min(MOST_TURNS)
    };
    for (style, least, most) in [
        (Style::Minimal, 1, MOST_TURNS),
        (Style::Full, 2, MOST_TURNS),
        (Style::Nulls, 1, 4),
        (Style::Unknown, 2, 4),
        (Style::Foreign, 1, 2),
        (Style::Random, 6, 6),
    ] {
        let mut turn = 0;
        loop {
            let turns = make(style, turn);
            turn += 1;
            if turn >= turns.clamp(least, most) {
                break;
            }
        }
    }
    instances
}

#[cfg(test)]
mod tests;
