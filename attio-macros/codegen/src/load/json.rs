//! JSON through `serde_json`.

use serde::de::DeserializeSeed as _;

use super::visitor::{Node, Seen};
use super::{Duplicate, Parsed, SyntaxError};

pub(super) fn parse(text: &str) -> Result<Parsed, SyntaxError> {
    let seen = Seen::with_budget(usize::MAX);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let result = Node::new(&seen)
        .deserialize(&mut deserializer)
        .and_then(|tree| deserializer.end().map(|()| tree));
    match result {
        Ok(tree) => Ok(Parsed {
            tree,
            duplicates: locate(text, seen.into_duplicates()),
        }),
        Err(error) => Err(explain(&error, text)),
    }
}

fn explain(error: &serde_json::Error, text: &str) -> SyntaxError {
    let (line, column) = (error.line(), error.column());
    let full = error.to_string();
    let message = full
        .rsplit_once(" at line ")
        .map_or(full.as_str(), |(message, _)| message);
    let help = if message.contains("recursion limit") || message.contains("deeper than") {
        Some("flatten the document, or move the deep part into `components`".to_owned())
    } else if message.contains("trailing comma") {
        Some("remove the comma".to_owned())
    } else if text
        .lines()
        .nth(line.saturating_sub(1))
        .is_some_and(|l| l.contains("//"))
    {
        Some("JSON has no comments; remove them, or write the document as YAML".to_owned())
    } else {
        None
    };
    SyntaxError {
        message: format!("this is not valid JSON: {message}"),
        help,
        line,
        column: column.max(1),
    }
}

/// The visitor does not know where it is; duplicates are rare, so they are looked up in the text afterwards.
fn locate(text: &str, keys: Vec<String>) -> Vec<Duplicate> {
    let locate_one = |key: String| {
        let quoted = serde_json::to_string(&key).unwrap_or_default();
        let at = text.rfind(&quoted).unwrap_or(0);
        let before = text.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1;
        Duplicate { key, line, column }
    };
    keys.into_iter().take(20).map(locate_one).collect()
}
