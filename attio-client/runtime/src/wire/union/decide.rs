//! Which variant of a union a value is: by its tag; if it has none, by what it looks like; and only where that leaves
//! several, by trying. Of those that look alike and can be it, the one that knows most of the value is taken.

use std::cmp::Reverse;
use std::fmt::Write as _;

use serde::de::Error as _;
use serde_json::Value;

use super::known::Known;
use super::{Choice, Variant};
use crate::wire::DecodeError;
use crate::wire::read::leaf::{Whole, whole};

/// Past the last variant: the one that keeps everything.
const UNKNOWN: usize = usize::MAX;

/// How much a value looks like a variant.
type Likeness = (Reverse<usize>, Reverse<usize>, usize);

/// A variant that a value may be.
struct Candidate {
    index: usize,
    variant: &'static Variant,
    likeness: Likeness,
}

pub(in crate::wire) fn decide(place: &mut dyn Choice, value: &Value) -> Result<(), DecodeError> {
    let union = place.union();
    let mut tag = union.tag.and_then(|tag| value.get(tag));
    if let Some(says) = tag {
        let variants = union.variants.iter().enumerate();
        let mut tagged = variants.filter(|(_, variant)| variant.is_tagged(says));
        match (tagged.next(), tagged.next()) {
            (Some((index, variant)), None) => {
                let made = place.make(index, value);
                return made.map_err(|error| explain(&[(variant, error)]));
            }
            // Several share it: they are told apart by what they look like.
            (Some(_), Some(_)) => {}
            (None, _) if says.is_string() => return place.make(UNKNOWN, value),
            // Not what a tag is.
            (None, _) => tag = None,
        }
    }
    let may_be = |variant: &Variant| tag.is_none_or(|tag| variant.is_tagged(tag));
    let variants = union.variants.iter().enumerate();
    let mut candidates: Vec<Candidate> = Vec::new();
    for (index, variant) in variants {
        if may_be(variant) && variant.fits(value) {
            let candidate = Candidate {
                index,
                variant,
                likeness: variant.likeness(value),
            };
            // Among equals, the document's order stays. They are few: to sort them would take more code than time.
            let at = candidates.partition_point(|one| one.likeness <= candidate.likeness);
            candidates.insert(at, candidate);
        }
    }
    if candidates.is_empty() {
        return place.make(UNKNOWN, value);
    }
    let mut failures = Vec::new();
    for alike in candidates.chunk_by(|one, other| one.likeness == other.likeness) {
        if try_all(place, value, alike, &mut failures) {
            return Ok(());
        }
    }
    Err(explain(&failures))
}

/// Becomes the variant that knows most of the value, and says whether there is one.
fn try_all(
    place: &mut dyn Choice,
    value: &Value,
    alike: &[Candidate],
    failures: &mut Vec<(&'static Variant, DecodeError)>,
) -> bool {
    let mut best: Option<(usize, Known)> = None;
    let mut held = None;
    for candidate in alike {
        if let Err(error) = place.make(candidate.index, value) {
            failures.push((candidate.variant, error));
            held = None;
            continue;
        }
        if alike.len() == 1 {
            return true;
        }
        held = Some(candidate.index);
        let known = Known::of(place.view(), value);
        if best.is_none_or(|(_, most)| known > most) {
            best = Some((candidate.index, known));
            if known.is_all() {
                return true;
            }
        }
    }
    match best {
        // Another was tried since, and is held now.
        Some((index, _)) if held != Some(index) => place.make(index, value).is_ok(),
        found => found.is_some(),
    }
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
    /// Whether a tag means this variant.
    fn is_tagged(&self, tag: &Value) -> bool {
        self.tags.iter().any(|text| says(tag, text))
    }

    /// Whether the value may be this variant.
    fn fits(&self, value: &Value) -> bool {
        if !self.kind.holds(value) {
            return false;
        }
        let Value::Object(members) = value else {
            return true;
        };
        // A list of several values may grow; one value alone is what a variant is known by, and `null` says nothing.
        let literal = |&(name, text): &(&str, &str)| match members.get(name) {
            Some(value) => says(value, text) || value.is_null() || !self.is_only(name),
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
    fn likeness(&self, value: &Value) -> Likeness {
        let Value::Object(members) = value else {
            return (Reverse(0), Reverse(0), 0);
        };
        let listed = |&&(name, text): &&(&str, &str)| {
            let value = members.get(name);
            value.is_some_and(|value| says(value, text))
        };
        let foreign = self.known.iter().filter(|name| {
            let own = || self.literals.iter().filter(|(other, _)| other == *name);
            let is_text = members.get(**name).is_some_and(is_scalar);
            is_text && own().next().is_some() && !own().any(|one| listed(&one))
        });
        let known = self
            .known
            .iter()
            .filter(|name| members.contains_key(**name));
        let listed = self.literals.iter().filter(listed);
        (
            Reverse(listed.count()),
            Reverse(known.count()),
            foreign.count(),
        )
    }
}

/// Whether a value is what descriptions write as this text. `4` and `"4"` are written alike: no one has both.
fn says(value: &Value, text: &str) -> bool {
    match value {
        Value::String(own) => own == text,
        Value::Bool(own) => text == if *own { "true" } else { "false" },
        Value::Number(own) => match text.parse::<i64>() {
            Ok(whole) => {
                own.as_i64() == Some(whole) || own.as_f64().and_then(whole_of) == Some(whole)
            }
            Err(_) => false,
        },
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    }
}

/// Whether a value can be a tag, or one of a list.
fn is_scalar(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

/// The integer that a float is.
fn whole_of(value: f64) -> Option<i64> {
    match whole(value)? {
        Whole::Signed(whole) => Some(whole),
        Whole::Unsigned(_) => None,
    }
}
