//! Diagnostics as text, with `file:line:column` found by one scan per file.

use std::fmt::Write as _;

use super::{Anchor, Diagnostic, Severity};
use crate::source::Sources;

/// How many messages are shown before "and N more".
const SHOWN: usize = 20;

/// A finished message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rendered {
    pub(crate) anchor: Anchor,
    pub(crate) severity: Severity,
    pub(crate) text: String,
}

/// One diagnostic as text.
#[cfg(test)]
pub(crate) fn render(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let position = sources.positions(diagnostic.at.iter()).pop().flatten();
    text(diagnostic, sources, position)
}

/// All of them: errors before notes, then by file and position; at most [`SHOWN`] of each severity.
pub(super) fn all(list: Vec<Diagnostic>, sources: &Sources) -> Vec<Rendered> {
    let located: Vec<_> = list.iter().filter_map(|d| d.at.as_ref()).collect();
    let mut positions = sources.positions(located.iter().copied()).into_iter();
    let mut ordered: Vec<_> = list
        .iter()
        .map(|d| (d, d.at.as_ref().and_then(|_| positions.next().flatten())))
        .collect();
    ordered.sort_by_key(|(d, position)| (d.severity, d.at.as_ref().map(|at| at.file), *position));
    ordered.dedup_by(|(a, at), (b, bt)| a == b && at == bt);

    let mut out = Vec::new();
    for severity in [Severity::Error, Severity::Note] {
        let mut left = ordered.iter().filter(|(d, _)| d.severity == severity);
        for (diagnostic, position) in left.by_ref().take(SHOWN) {
            out.push(Rendered {
                anchor: diagnostic.anchor.clone(),
                severity,
                text: text(diagnostic, sources, *position),
            });
        }
        let more = left.count();
        if more > 0 {
            out.push(Rendered {
                anchor: Anchor::Document,
                severity,
                text: format!("and {more} more"),
            });
        }
    }
    out
}

fn text(diagnostic: &Diagnostic, sources: &Sources, position: Option<(usize, usize)>) -> String {
    let mut out = String::new();
    if let Some(at) = &diagnostic.at {
        out.push_str(sources.path(at.file));
        if let Some((line, column)) = position {
            let _ = write!(out, ":{line}:{column}");
        }
        if !at.pointer.is_root() {
            let _ = write!(out, " ({})", at.pointer);
        }
        out.push_str(": ");
    }
    out.push_str(&diagnostic.message);
    for (label, part) in [
        ("found", &diagnostic.found),
        ("expected", &diagnostic.expected),
        ("help", &diagnostic.help),
    ] {
        if let Some(part) = part {
            let _ = write!(out, "\n  {label}: {part}");
        }
    }
    out
}
