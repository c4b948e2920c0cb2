//! A namespace: every name in it is claimed once.

use std::collections::HashSet;

use super::{Case, Name};

/// The names that are taken in one place.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which some words are taken from the start.
    pub(crate) fn with(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|word| (*word).to_owned()).collect(),
        }
    }

    /// Takes words that nobody may claim from here on.
    pub(crate) fn reserve(&mut self, words: &[&str]) {
        self.taken
            .extend(words.iter().map(|word| (*word).to_owned()));
    }

    /// The first of `candidates` that is free; if none is, the last one with a number.
    pub(crate) fn claim<'t>(
        &mut self,
        case: Case,
        candidates: impl IntoIterator<Item = &'t str>,
    ) -> Name {
        let mut last = String::new();
        for candidate in candidates {
            let text = case.apply(candidate);
            if text.is_empty() {
                continue;
            }
            if self.taken.insert(text.clone()) {
                return escape(text);
            }
            last = text;
        }
        if last.is_empty() {
            let empty = if case == Case::Pascal {
                "Empty"
            } else {
                "empty"
            };
            if self.taken.insert(empty.to_owned()) {
                return escape(empty.to_owned());
            }
            last = empty.to_owned();
        }
        let mut number = 2_u32;
        loop {
            let text = match case {
                Case::Pascal | Case::Verbatim => format!("{last}{number}"),
                Case::Snake | Case::Shouty => format!("{last}_{number}"),
            };
            if self.taken.insert(text.clone()) {
                return escape(text);
            }
            number += 1;
        }
    }
}

/// Keywords become raw identifiers, and the few that cannot get an underscore.
fn escape(text: String) -> Name {
    let text = match text.as_str() {
        "self" | "Self" | "super" | "crate" | "_" => format!("{text}_"),
        word if is_keyword(word) => format!("r#{word}"),
        _ => text,
    };
    Name { text }
}

fn is_keyword(word: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in",
        "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
        "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe",
        "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&word)
}
