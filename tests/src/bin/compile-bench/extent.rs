//! How much Rust there is: types, lines, tokens.

use std::fs;
use std::path::Path;
use std::str::FromStr as _;

use attio_codegen::Census;
use proc_macro2::{TokenStream, TokenTree};
use serde::{Deserialize, Serialize};

/// Counts of one generated crate.
#[derive(Default, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Extent {
    /// Structs and enumerations; aliases are none.
    pub(crate) types: usize,
    /// Lines that are not blank.
    pub(crate) lines: usize,
    /// Tokens that the compiler gets, documentation included.
    pub(crate) tokens: usize,
}

impl Extent {
    /// Of all sources below a folder.
    pub(crate) fn of_folder(folder: &Path) -> Self {
        let mut sum = Self::default();
        let entries = fs::read_dir(folder).into_iter().flatten();
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            let one = if path.is_dir() {
                Self::of_folder(&path)
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                fs::read_to_string(&path).map_or_else(|_| Self::default(), |text| Self::of(&text))
            } else {
                Self::default()
            };
            sum.types += one.types;
            sum.lines += one.lines;
            sum.tokens += one.tokens;
        }
        sum
    }

    /// Of what our macro hands over: its own count of tokens, and the rest as of everyone's.
    pub(crate) fn of_ours(census: &Census, text: &str) -> Self {
        Self {
            tokens: census.tokens,
            ..Self::of(text)
        }
    }

    /// Of one source.
    pub(crate) fn of(text: &str) -> Self {
        let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
        let mut extent = Self {
            lines,
            ..Self::default()
        };
        extent.count(TokenStream::from_str(text).unwrap_or_default());
        extent
    }

    fn count(&mut self, tokens: TokenStream) {
        for token in tokens {
            self.tokens += 1;
            match token {
                TokenTree::Group(group) => {
                    self.tokens += 1;
                    self.count(group.stream());
                }
                TokenTree::Ident(word) if word == "struct" || word == "enum" => self.types += 1,
                _ => {}
            }
        }
    }
}
