//! A place in a long list, to go on from later.

use std::fmt;
use std::str::FromStr;

/// A place in a long list: what [`ItemStream::position`](super::ItemStream::position) gives and
/// [`start_at`](super::ItemStream::start_at) takes.
///
/// It has a form as text, in which it can be kept. A cursor is the service's, and may not be valid for ever.
///
/// ```
/// use attio_runtime::Position;
///
/// let position: Position = "offset:1500".parse()?;
/// assert_eq!(position.to_string(), "offset:1500");
/// # Ok::<(), attio_runtime::ParsePositionError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Position(pub(super) At);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum At {
    /// After so many items.
    Offset(u64),
    /// After so many items of the page that is named so; the first page has no name.
    Cursor(Option<String>, u64),
}

impl Position {
    /// So many items later, on the same page.
    pub(super) fn after(&self, items: u64) -> Self {
        Self(match &self.0 {
            At::Offset(offset) => At::Offset(offset.saturating_add(items)),
            At::Cursor(cursor, skip) => At::Cursor(cursor.clone(), skip.saturating_add(items)),
        })
    }

    /// How many items of its page come before it.
    pub(super) fn skipped(&self) -> u64 {
        match self.0 {
            At::Offset(_) => 0,
            At::Cursor(_, skip) => skip,
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            At::Offset(offset) => write!(f, "offset:{offset}"),
            At::Cursor(cursor, skip) => {
                write!(f, "cursor:{skip}:{}", cursor.as_deref().unwrap_or_default())
            }
        }
    }
}

impl FromStr for Position {
    type Err = ParsePositionError;

    fn from_str(text: &str) -> Result<Self, ParsePositionError> {
        let at = match text.split_once(':') {
            Some(("offset", offset)) => offset.parse().ok().map(At::Offset),
            Some(("cursor", rest)) => rest.split_once(':').and_then(|(skip, cursor)| {
                let cursor = (!cursor.is_empty()).then(|| cursor.to_owned());
                Some(At::Cursor(cursor, skip.parse().ok()?))
            }),
            _ => None,
        };
        at.map(Self).ok_or(ParsePositionError)
    }
}

/// A text that is no [`Position`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParsePositionError;

impl fmt::Display for ParsePositionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a position in a list: expected `offset:…` or `cursor:…:…`")
    }
}

impl std::error::Error for ParsePositionError {}
