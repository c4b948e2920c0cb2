//! Which variant of a union a value is: by its tag; if it has none, by what it looks like; and only where that leaves
//! several, by trying.

use std::cmp::Reverse;
use std::fmt::Write as _;

use serde::de::Error as _;
use serde_json::Value;

use super::{Union, Variant};
use crate::wire::DecodeError;

/// Makes a variant of the union, or the one that keeps everything.
type Make<'a> = &'a mut dyn FnMut(usize) -> Result<(), DecodeError>;

/// Past the last variant: the one that keeps everything.
const UNKNOWN: usize = usize::MAX;

pub(super) fn decide(union: &Union, value: &Value, make: Make<'_>) -> Result<(), DecodeError> {
    if let Some(tag) = union.tag.and_then(|tag| value.get(tag)?.as_str()) {
        let tagged = |(_, variant): &(usize, &Variant)| variant.tags.contains(&tag);
        return match union.variants.iter().enumerate().find(tagged) {
            Some((index, variant)) => make(index).map_err(|error| explain(&[(variant, error)])),
            None => make(UNKNOWN),
        };
    }
    let fits = |(_, variant): &(usize, &Variant)| variant.fits(value);
    let mut candidates: Vec<_> = union.variants.iter().enumerate().filter(fits).collect();
    if candidates.is_empty() {
        return make(UNKNOWN);
    }
    // Stable: among equals, the document's order stays.
    candidates.sort_by_cached_key(|(_, variant)| variant.likeness(value));
    let mut failures = Vec::new();
    for (index, variant) in candidates {
        match make(index) {
            Ok(()) => return Ok(()),
            Err(error) => failures.push((variant, error)),
        }
    }
    Err(explain(&failures))
}

/// One line for each variant that was tried.
fn explain(failures: &[(&Variant, DecodeError)]) -> DecodeError {
    let mut text = String::new();
    for (variant, error) in failures {
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = write!(text, "{}: {error}", variant.name);
    }
    DecodeError::custom(text)
}

impl Variant {
    /// Whether the value may be this variant.
    fn fits(&self, value: &Value) -> bool {
        if !self.kind.holds(value) {
            return false;
        }
        let Value::Object(members) = value else {
            return true;
        };
        // A list of several values may grow; one value alone is what a variant is known by.
        let literal = |&(name, text): &(&str, &str)| match members.get(name) {
            Some(value) => value.as_str() == Some(text) || !self.is_only(name),
            None => true,
        };
        self.required.iter().all(|name| members.contains_key(*name))
            && self.literals.iter().all(literal)
    }

    /// Whether the member has one possible value.
    fn is_only(&self, name: &str) -> bool {
        self.literals
            .iter()
            .filter(|(other, _)| *other == name)
            .count()
            == 1
    }

    /// How much the value looks like it; the least is the most alike. What counts is, in this order: values that it
    /// lists, members that it knows, and few values that it does not list although it lists others.
    fn likeness(&self, value: &Value) -> (Reverse<usize>, Reverse<usize>, usize) {
        let Value::Object(members) = value else {
            return (Reverse(0), Reverse(0), 0);
        };
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let says = |(name, listed): &&(&str, &str)| text(name) == Some(*listed);
        let listed = self.literals.iter().filter(says).count();
        let foreign = self.known.iter().filter(|name| {
            let mut own = self
                .literals
                .iter()
                .filter(|(other, _)| other == *name)
                .peekable();
            text(name).is_some() && own.peek().is_some() && !own.any(|one| says(&one))
        });
        let known = self
            .known
            .iter()
            .filter(|name| members.contains_key(**name));
        (Reverse(listed), Reverse(known.count()), foreign.count())
    }
}
