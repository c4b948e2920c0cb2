//! Writing a timestamp in one piece. Its own code hands the format a `Display`, which escapes it piece by piece.

use jiff::Timestamp;
use jiff::fmt::Write;
use jiff::fmt::temporal::DateTimePrinter;
use serde::ser::Error;
use serde::{Serialize, Serializer};

pub(super) fn serialize<S: Serializer>(
    value: &Timestamp,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut text = Whole {
        serializer: Some(serializer),
        done: None,
    };
    // What fails is to write pieces, and then nothing is written.
    let _ = DateTimePrinter::new().print_timestamp(value, &mut text);
    match (text.done, text.serializer) {
        (Some(done), _) => done,
        (None, Some(serializer)) => value.serialize(serializer),
        (None, None) => Err(S::Error::custom("a timestamp that shows nothing")),
    }
}

/// Serializes the text as it is printed, out of the printer's own buffer.
struct Whole<S: Serializer> {
    serializer: Option<S>,
    done: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> Write for Whole<S> {
    fn write_str(&mut self, text: &str) -> Result<(), jiff::Error> {
        // A timestamp ends with this letter, which is nowhere else in it.
        match self.serializer.take_if(|_| text.ends_with('Z')) {
            Some(serializer) => {
                self.done = Some(serializer.serialize_str(text));
                Ok(())
            }
            None => Err(jiff::Error::from_args(format_args!("it comes in pieces"))),
        }
    }
}
