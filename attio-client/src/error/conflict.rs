//! The id of a record in a sentence.

use uuid::Uuid;

/// The length of an id with its hyphens.
const LENGTH: usize = 36;

/// The record that a message names: the id that follows the word "record", or the only id there is.
///
/// A unique value may itself be an id, hence the word.
pub(super) fn record_in(message: &str) -> Option<Uuid> {
    let ids = ids(message);
    let introduced = ids.iter().enumerate().find(|(index, (start, _))| {
        let after = match index.checked_sub(1).and_then(|before| ids.get(before)) {
            Some((before, _)) => before + LENGTH,
            None => 0,
        };
        let words = message.get(after..*start).unwrap_or_default();
        words.to_ascii_lowercase().contains("record")
    });
    match (introduced, ids.as_slice()) {
        (Some((_, (_, id))), _) | (None, [(_, id)]) => Some(*id),
        _ => None,
    }
}

/// The ids in a text, and where they begin.
fn ids(text: &str) -> Vec<(usize, Uuid)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(window) = text.as_bytes().get(at..at + LENGTH) {
        match Uuid::try_parse_ascii(window) {
            Ok(id) => {
                found.push((at, id));
                at += LENGTH;
            }
            Err(_) => at += 1,
        }
    }
    found
}
