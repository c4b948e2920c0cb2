//! Mistakes, collected and told.
//!
//! In: diagnostics from every pass. Out: one sorted list of messages, each with the user's token to hang it on.
//! Must not know: how a message came about, nor what a Rust span is (an [`Anchor`] names the token).

pub(crate) mod messages;
mod render;

pub(crate) use render::Rendered;
#[cfg(test)]
pub(crate) use render::render;

use crate::pointer::Pointer;
use crate::source::Sources;

/// One thing that is wrong, or worth knowing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Diagnostic {
    pub(crate) code: &'static str,
    pub(crate) severity: Severity,
    pub(crate) message: String,
    pub(crate) found: Option<String>,
    pub(crate) expected: Option<String>,
    pub(crate) help: Option<String>,
    pub(crate) at: Option<Location>,
    pub(crate) anchor: Anchor,
}

/// Whether a build may succeed in spite of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    Error,
    Note,
}

/// Which of the user's tokens a message belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The path of the document.
    #[default]
    Document,
    /// An option of the macro, by name.
    Option(String),
    /// One element of a list option: `only`, 2.
    Item(String, usize),
}

/// A place in one of the files read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    /// Index into [`Sources`].
    pub(crate) file: usize,
    /// The node in that file.
    pub(crate) pointer: Pointer,
    /// Points at the node's key instead of its value.
    pub(crate) on_key: bool,
    /// Line and column, where they are known without a scan (a syntax error has no pointer).
    pub(crate) position: Option<(usize, usize)>,
}

impl Location {
    /// A node's value.
    pub(crate) fn value(file: usize, pointer: Pointer) -> Self {
        Self {
            file,
            pointer,
            on_key: false,
            position: None,
        }
    }

    /// The key of the node instead of its value.
    pub(crate) fn on_key(self) -> Self {
        Self {
            on_key: true,
            ..self
        }
    }

    /// A bare position.
    pub(crate) fn position(file: usize, line: usize, column: usize) -> Self {
        Self {
            file,
            pointer: Pointer::root(),
            on_key: false,
            position: Some((line, column)),
        }
    }
}

impl Diagnostic {
    pub(crate) fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            found: None,
            expected: None,
            help: None,
            at: None,
            anchor: Anchor::Document,
        }
    }

    pub(crate) fn note(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Note,
            ..Self::error(code, message)
        }
    }

    pub(crate) fn found(mut self, found: impl Into<String>) -> Self {
        self.found = Some(found.into());
        self
    }

    pub(crate) fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds "did you mean" when a candidate is near.
    pub(crate) fn suggest<'c>(
        self,
        word: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Self {
        match did_you_mean(word, candidates) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }

    pub(crate) fn at(mut self, location: Location) -> Self {
        self.at = Some(location);
        self
    }

    pub(crate) fn on(mut self, anchor: Anchor) -> Self {
        self.anchor = anchor;
        self
    }
}

/// The sink that every pass writes to.
#[derive(Debug, Default)]
#[must_use = "diagnostics that nobody looks at are errors that nobody sees"]
pub(crate) struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    pub(crate) fn extend(&mut self, more: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(more);
    }

    /// Everything collected, in the order it was found.
    #[cfg(test)]
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Everything collected, with positions, ordered by them, and cut off where reading on would not help.
    pub(crate) fn into_rendered(self, sources: &Sources) -> Vec<Rendered> {
        render::all(self.list, sources)
    }
}

/// The candidate that is nearest to `word`, if one is near enough to be what was meant.
pub fn did_you_mean<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let lower = word.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        let other = candidate.to_lowercase();
        let score = strsim::jaro_winkler(&lower, &other);
        // Short words change their similarity too much with one letter; a slip or two is near there.
        let is_near = score > 0.8 || strsim::osa_distance(&lower, &other) <= lower.len() / 3;
        if is_near && best.is_none_or(|(so_far, _)| score > so_far) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests;
