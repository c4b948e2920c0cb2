//! The figures that the project has set itself, and what was reached.

use std::fmt::{self, Write as _};

use crate::bench::Row;
use crate::cargo::Measured;
use crate::result::Outcome;
use crate::speed::Speed;

use Bound::{Least, Most};

/// A figure and what it may be; `None` where something was not measured.
type Figure = (&'static str, Bound, Option<f64>);

/// What a figure may be.
#[derive(Clone, Copy)]
enum Bound {
    Most(f64),
    Least(f64),
}

impl Bound {
    fn holds(self, reached: f64) -> bool {
        match self {
            Self::Most(most) => reached <= most,
            Self::Least(least) => reached >= least,
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Most(most) => write!(f, "≤ {}", short(*most)),
            Self::Least(least) => write!(f, "≥ {}", short(*least)),
        }
    }
}

/// What of a row is compared.
type Part = fn(&Row) -> Option<f64>;

const CHECK: Part = |row| row.check.as_ref().map(Measured::cpu);
const PEAK: Part = |row| {
    row.check
        .as_ref()
        .map(Measured::peak)
        .filter(|peak| *peak > 0.0)
};
const LINES: Part = |row| row.extent.map(|extent| extent.lines as f64);
const BYTES: Part = |row| row.bytes.map(|bytes| bytes as f64);

/// To the thousandth: some figures come that near to their bounds.
fn short(figure: f64) -> String {
    match figure.fract() == 0.0 {
        true => format!("{figure:.0}"),
        false => format!("{figure:.3}"),
    }
}

/// As a table, or nothing where nothing was measured.
pub(crate) fn table(outcomes: &[Outcome]) -> String {
    let mut text = String::from("| what | reach | reached | |\n|---|--:|--:|---|\n");
    for (what, bound, reached) in figures(outcomes) {
        let _ = match reached {
            Some(reached) => {
                let verdict = if bound.holds(reached) {
                    ""
                } else {
                    "**missed**"
                };
                writeln!(
                    text,
                    "| {what} | {bound} | {} | {verdict} |",
                    short(reached)
                )
            }
            None => writeln!(text, "| {what} | {bound} | – | not measured |"),
        };
    }
    text
}

fn figures(outcomes: &[Outcome]) -> Vec<Figure> {
    let row = |task: &str, key: &str| outcomes.iter().find(|one| one.key == task)?.row(key);
    let ratio = |task: &str, part: Part, one: &str, other: &str| {
        Some(part(row(task, one)?)? / part(row(task, other)?)?)
    };
    let mut figures = vec![
        (
            "Attio's document: check, of openapi-generator's",
            Most(1.0 / 6.0),
            ratio("attio", CHECK, "ours", "openapi_generator"),
        ),
        (
            "Attio's document: check, of openapi-to-rust's",
            Most(0.1),
            ratio("attio", CHECK, "ours", "openapi_to_rust"),
        ),
        (
            "Attio's document: lines, of openapi-generator's",
            Most(0.25),
            ratio("attio", LINES, "ours", "openapi_generator"),
        ),
        (
            "Attio's document: types",
            Most(300.0),
            row("attio", "ours").and_then(|row| Some(row.extent?.types as f64)),
        ),
        (
            "Oxide nexus: check, of progenitor's",
            Most(0.5),
            ratio("nexus", CHECK, "ours", "progenitor"),
        ),
        (
            "GitHub, older: check, of ploidy's",
            Most(0.33),
            ratio("github-old", CHECK, "ours", "ploidy"),
        ),
        (
            "GitHub, older: memory, of ploidy's",
            Most(0.5),
            ratio("github-old", PEAK, "ours", "ploidy"),
        ),
        (
            "GitHub: check, of ploidy's",
            Most(0.33),
            ratio("github", CHECK, "ours", "ploidy"),
        ),
        (
            "GitHub: memory, of ploidy's",
            Most(0.5),
            ratio("github", PEAK, "ours", "ploidy"),
        ),
        (
            "Stripe: check, of ploidy's",
            Most(0.25),
            ratio("stripe", CHECK, "ours", "ploidy"),
        ),
        (
            "Stripe: memory, of ploidy's",
            Most(0.5),
            ratio("stripe", PEAK, "ours", "ploidy"),
        ),
        (
            "GitHub, 10 operations selected: check beyond loading, of the 10 cut out by hand",
            Most(2.0),
            {
                let part = |key: &str| CHECK(row("selection", key)?);
                let beyond = || Some(part("selected")? - (part("load")? - part("load-cut")?));
                beyond().and_then(|beyond| Some(beyond / part("cut")?))
            },
        ),
        (
            "GitHub, 10 operations selected: check, of the whole document's",
            Most(1.0 / 6.0),
            ratio("selection", CHECK, "selected", "whole"),
        ),
    ];
    for (what, one, other) in [
        ("growth: check, 2× of 1×", "2x", "1x"),
        ("growth: check, 4× of 2×", "4x", "2x"),
        ("growth: check, 8× of 4×", "8x", "4x"),
    ] {
        figures.push((what, Most(2.2), ratio("growth", CHECK, one, other)));
    }
    for (what, one, other) in [
        (
            "one call in release, stripped: size, of the call by hand",
            "attio-client-default",
            "by-hand-default",
        ),
        (
            "the same with `lto = \"thin\"`",
            "attio-client-thin",
            "by-hand-thin",
        ),
    ] {
        figures.push((what, Most(1.05), ratio("binary", BYTES, one, other)));
    }
    let speed = |key: &str| row("speed", key)?.speed.as_ref();
    for (what, key, least) in [
        (
            "one person decoded: speed, of serde's",
            "decode person",
            0.95,
        ),
        ("500 people decoded: speed, of serde's", "decode page", 0.95),
        (
            "one person encoded: speed, of serde's",
            "encode person",
            0.95,
        ),
        ("the update filled: speed, of serde's", "fill update", 0.95),
        ("calls, one at a time: speed, of reqwest's", "call", 0.97),
        (
            "calls, 64 at once: speed, of reqwest's",
            "64 calls at once",
            0.97,
        ),
    ] {
        figures.push((what, Least(least), speed(key).map(|speed| speed.ratio)));
    }
    let more = speed("allocations of a call").and_then(Speed::more);
    figures.push(("allocations of a call beyond reqwest's", Most(10.0), more));
    figures
}
