//! The title in a sentence about an option or a status that is not there.

/// The title that stands in quotation marks in `Cannot find select option with title "Godl".`, and in the other forms of
/// that sentence.
///
/// The last quotation mark ends it, since a title may have some of its own.
pub(super) fn title_in(message: &str) -> Option<&str> {
    let (_, quoted) = message.split_once("title \"")?;
    let (title, _) = quoted.rsplit_once('"')?;
    Some(title)
}
