//! Text → JSON tree.
//!
//! In: the text of one file. Out: a `serde_json::Value` in document order, or one message with line and column.
//! Must not know: which keys mean what (only [`version`] looks at two of them).
//! Bounds: nesting to [`MAX_DEPTH`]; YAML aliases may not blow a document up.

mod json;
mod lenient;
mod scalar;
mod version;
mod visitor;
mod yaml;

pub(crate) use version::check_version;

use serde_json::Value;

use crate::diag::{Diagnostic, Diagnostics, Location, messages};
use crate::source::Sources;

/// Deeper documents are refused: every later pass may recurse this far and no further.
pub(crate) const MAX_DEPTH: usize = 64;

/// What went wrong in the text itself.
#[derive(Debug, PartialEq)]
struct SyntaxError {
    message: String,
    help: Option<String>,
    line: usize,
    column: usize,
}

/// A tree, and keys that stood twice in one map (the last one wins).
#[derive(Debug, Default)]
struct Parsed {
    tree: Value,
    duplicates: Vec<Duplicate>,
}

#[derive(Debug, PartialEq)]
struct Duplicate {
    key: String,
    line: usize,
    column: usize,
}

/// Parses a file that [`Sources`] holds already.
pub(crate) fn load(sources: &Sources, file: usize, diags: &mut Diagnostics) -> Option<Value> {
    let text = sources.text(file);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        diags.push(messages::empty_file(file));
        return None;
    }
    if let Some(target) = checked_out_symlink(text) {
        diags.push(messages::checked_out_symlink(file, target));
        return None;
    }
    let result = if text.trim_start().starts_with('{') {
        json::parse(text)
    } else {
        yaml::parse(text)
    };
    match result {
        Ok(parsed) => {
            diags.extend(parsed.duplicates.into_iter().map(|duplicate| {
                messages::duplicate_key(file, duplicate.line, duplicate.column, &duplicate.key)
            }));
            Some(parsed.tree)
        }
        Err(error) => {
            let diagnostic = Diagnostic::error("syntax", error.message).at(Location::position(
                file,
                error.line,
                error.column,
            ));
            diags.push(match error.help {
                Some(help) => diagnostic.help(help),
                None => diagnostic,
            });
            None
        }
    }
}

/// Git without symlink support writes a link as a file that holds the path it points to.
fn checked_out_symlink(text: &str) -> Option<&str> {
    let line = text.trim_end();
    let looks_like_path = line.len() < 1024
        && !line.contains(['\n', ' ', '{', '"', '\''])
        && !line.ends_with(':')
        && [".yaml", ".yml", ".json"]
            .iter()
            .any(|extension| line.ends_with(extension));
    looks_like_path.then_some(line)
}

#[cfg(test)]
mod tests;
