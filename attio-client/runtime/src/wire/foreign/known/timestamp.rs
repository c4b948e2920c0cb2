//! Writing a timestamp in one piece. Its own code hands the format a `Display`, which escapes it piece by piece.

use jiff::Timestamp;
use jiff::fmt::Write;
use jiff::fmt::temporal::DateTimePrinter;
use serde::Serializer;

pub(super) fn serialize<S: Serializer>(
    value: &Timestamp,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut text = Text::default();
    match DateTimePrinter::new().print_timestamp(value, &mut text) {
        Ok(()) => serializer.serialize_str(text.as_str()),
        Err(_) => serializer.collect_str(value),
    }
}

/// The text, on the stack: the longest has 38 bytes (`-009999-01-02T01:59:59.999999999Z` has 33).
struct Text {
    bytes: [u8; 48],
    len: usize,
}

impl Default for Text {
    fn default() -> Self {
        Self {
            bytes: [0; 48],
            len: 0,
        }
    }
}

impl Text {
    fn as_str(&self) -> &str {
        let text = self.bytes.get(..self.len).unwrap_or_default();
        str::from_utf8(text).unwrap_or_default()
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> Result<(), jiff::Error> {
        let end = self.len + text.len();
        let Some(room) = self.bytes.get_mut(self.len..end) else {
            return Err(jiff::Error::from_args(format_args!("no room")));
        };
        room.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}
