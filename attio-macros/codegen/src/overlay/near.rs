//! What a JSONPath that matches nothing probably meant: its longest part that matches, and the nearest key there.

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::diag::did_you_mean;

/// Paths longer than this are not taken apart.
const LONGEST: usize = 400;

pub(super) fn suggest(tree: &Value, path: &str) -> Option<String> {
    if path.len() > LONGEST {
        return None;
    }
    let cuts = path
        .char_indices()
        .filter(|(_, c)| matches!(c, '.' | '['))
        .map(|(at, _)| at);
    for cut in cuts.collect::<Vec<_>>().into_iter().rev() {
        let (before, after) = (path.get(..cut)?, path.get(cut..)?);
        let Ok(parsed) = JsonPath::parse(before) else {
            continue;
        };
        let found = parsed.query(tree);
        let Some(Value::Object(node)) = found.first() else {
            continue;
        };
        let word = key(after);
        return match did_you_mean(word, node.keys().map(String::as_str)) {
            Some(near) => Some(format!(
                "`{before}` is there; did you mean the key `{near}` in it?"
            )),
            None => Some(format!("`{before}` is there, but has no key `{word}`")),
        };
    }
    None
}

/// The first key of a piece of path: `.name…`, `['name']…`.
fn key(path: &str) -> &str {
    let path = path.trim_start_matches(['.', '[']);
    for quote in ['\'', '"'] {
        if let Some(rest) = path.strip_prefix(quote) {
            return rest.split(quote).next().unwrap_or(rest);
        }
    }
    path.split(['.', '[', ']']).next().unwrap_or(path)
}
