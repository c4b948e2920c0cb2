//! Encoding straight into JSON text: a view comes in, bytes go out, the same as through serde.
//!
//! This is what requests take. Nothing in it is generic, so that a client's crate compiles none of it; and it writes a
//! name or a text in one piece where nothing has to be escaped, which is nearly always.

use std::io::Write as _;

#[cfg(feature = "jiff")]
use jiff::fmt::temporal::DateTimePrinter;
#[cfg(feature = "jiff")]
use serde::ser::Error as _;
use serde_json::{Result, to_writer};

use super::foreign::{ForeignView, Found, KnownView, Shown};
use super::{Object, Rest, Shape, View};

/// The JSON of what a view shows.
///
/// # Errors
///
/// When a type that only serde knows refuses to be written.
pub fn to_json(view: View<'_>) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(128);
    write(&mut out, &view)?;
    Ok(out)
}

/// Appends the JSON of what a view shows.
///
/// By reference: a view is written in parts, and to copy it at once would wait for all of them.
pub(crate) fn write(out: &mut Vec<u8>, view: &View<'_>) -> Result<()> {
    match *view {
        View::Absent | View::Null => out.extend_from_slice(b"null"),
        View::Bool(value) => out.extend_from_slice(if value { b"true" } else { b"false" }),
        View::I64(value) => to_writer(out, &value)?,
        View::U64(value) => to_writer(out, &value)?,
        View::F32(value) => to_writer(out, &value)?,
        View::F64(value) => to_writer(out, &value)?,
        View::Str(text) => write_text(out, text)?,
        View::Strs(texts) => {
            out.push(b'[');
            for (index, text) in texts.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write_text(out, text)?;
            }
            out.push(b']');
        }
        View::List(list) => {
            out.push(b'[');
            for index in 0..list.len() {
                if index > 0 {
                    out.push(b',');
                }
                if let Some(view) = &list.at(index) {
                    write(out, view)?;
                }
            }
            out.push(b']');
        }
        View::Map(rest) => {
            out.push(b'{');
            let first = out.len();
            write_rest(out, first, rest)?;
            out.push(b'}');
        }
        View::Object(object) => write_object(out, object)?,
        View::Named(named) => write(out, &named.bare())?,
        View::Value(value) => to_writer(out, value)?,
        View::Kept(kept) => out.extend_from_slice(kept.as_str().as_bytes()),
        View::Foreign(value) => match write_foreign(out, value)? {
            Found::Text => {}
            Found::Null => out.extend_from_slice(b"null"),
            Found::Other => value.json(out)?,
        },
    }
    Ok(())
}

fn write_object(out: &mut Vec<u8>, object: &dyn Object) -> Result<()> {
    let mut done = Ok(());
    out.push(b'{');
    let first = out.len();
    object.views(&mut |shape, views, rest| {
        done = write_members(out, first, shape, views);
        if let (Ok(()), Some(rest)) = (&done, rest) {
            done = write_rest(out, first, rest);
        }
    });
    out.push(b'}');
    done
}

/// `first` is where the first member begins: those after it are set apart.
fn write_members(
    out: &mut Vec<u8>,
    first: usize,
    shape: &'static Shape,
    views: &[View<'_>],
) -> Result<()> {
    for (&(name, required), view) in shape.members.iter().zip(views) {
        let start = out.len();
        match view {
            View::Absent if !required => {}
            View::Foreign(value) => {
                write_name(out, first, name, shape.plain)?;
                match write_foreign(out, *value)? {
                    Found::Text => {}
                    Found::Null if !required => out.truncate(start),
                    Found::Null => out.extend_from_slice(b"null"),
                    Found::Other => value.json(out)?,
                }
            }
            View::Str(text) => {
                write_name(out, first, name, shape.plain)?;
                write_text(out, text)?;
            }
            view => {
                write_name(out, first, name, shape.plain)?;
                write(out, view)?;
            }
        }
    }
    Ok(())
}

fn write_rest(out: &mut Vec<u8>, first: usize, rest: &dyn Rest) -> Result<()> {
    let mut done = Ok(());
    rest.each(&mut |name, view| {
        if done.is_ok() {
            done = write_name(out, first, name, false).and_then(|()| write(out, &view));
        }
    });
    done
}

/// `plain` is whether the name is known to need no escapes.
#[inline]
fn write_name(out: &mut Vec<u8>, first: usize, name: &str, plain: bool) -> Result<()> {
    // With room for the quotes, the colon and what mostly follows.
    out.reserve(name.len() + 8);
    if out.len() > first {
        out.push(b',');
    }
    if plain {
        out.push(b'"');
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\":");
    } else {
        write_text(out, name)?;
        out.push(b':');
    }
    Ok(())
}

/// A string, in one piece if nothing in it has to be escaped.
pub(crate) fn write_text(out: &mut Vec<u8>, text: &str) -> Result<()> {
    if !is_plain(text.as_bytes()) {
        return to_writer(out, text);
    }
    // One check of the capacity for all, the separator that follows included.
    out.reserve(text.len() + 4);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
    Ok(())
}

/// The string that a value is, if it is one. `out` is not touched if it is not.
fn write_foreign(out: &mut Vec<u8>, value: &dyn ForeignView) -> Result<Found> {
    if let Some(known) = value.known() {
        return write_known(out, known);
    }
    let mut done = Ok(());
    let found = value.text(&mut |text| {
        done = match text {
            Shown::Text(text) => write_text(out, text),
            Shown::Display(text) => write_display(out, text),
        };
    });
    done.map(|()| found)
}

fn write_known(out: &mut Vec<u8>, known: KnownView<'_>) -> Result<Found> {
    match known {
        KnownView::Null => Ok(Found::Null),
        #[cfg(feature = "uuid")]
        KnownView::Uuid(uuid) => {
            let mut text = [0; uuid::fmt::Hyphenated::LENGTH];
            let text = uuid.hyphenated().encode_lower(&mut text);
            write_text(out, text).map(|()| Found::Text)
        }
        #[cfg(feature = "jiff")]
        KnownView::Timestamp(timestamp) => {
            out.push(b'"');
            let done = DateTimePrinter::new().print_timestamp(timestamp, &mut *out);
            done.map_err(serde_json::Error::custom)?;
            out.push(b'"');
            Ok(Found::Text)
        }
        KnownView::None(never) => {
            // Without features, nothing is written.
            let _: &mut Vec<u8> = out;
            match *never {}
        }
    }
}

fn write_display(out: &mut Vec<u8>, text: &dyn std::fmt::Display) -> Result<()> {
    let start = out.len();
    out.push(b'"');
    write!(out, "{text}").map_err(serde_json::Error::io)?;
    if is_plain(out.get(start + 1..).unwrap_or_default()) {
        out.push(b'"');
        return Ok(());
    }
    out.truncate(start);
    to_writer(out, &text.to_string())
}

/// Whether JSON writes these bytes of a string as they are.
///
/// Eight at a time; what is left over is looked at together with some of those before it, twice rather than singly.
#[inline]
fn is_plain(text: &[u8]) -> bool {
    let word = |bytes: &[u8; 8]| u64::from_le_bytes(*bytes);
    let half = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
    if let Some(last) = text.last_chunk() {
        let (words, _) = text.as_chunks();
        words
            .iter()
            .fold(0, |any, bytes| any | escaped(word(bytes)))
            | escaped(word(last))
            == 0
    } else if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        escaped(half(first) | half(last) << 32) == 0
    } else {
        let few = text
            .iter()
            .fold(PLAIN, |few, byte| few << 8 | u64::from(*byte));
        escaped(few) == 0
    }
}

/// Bytes that are written as they are.
const PLAIN: u64 = every(b' ');

/// Not zero if one of the bytes has to be escaped: a control character, a quote, a backslash.
#[inline]
const fn escaped(bytes: u64) -> u64 {
    // A byte that is less than another borrows its top bit when that is subtracted, unless the bit was set before.
    let control = bytes.wrapping_sub(every(0x20)) & !bytes;
    let quote = bytes ^ every(b'"');
    let quote = quote.wrapping_sub(every(1)) & !quote;
    let backslash = bytes ^ every(b'\\');
    let backslash = backslash.wrapping_sub(every(1)) & !backslash;
    (control | quote | backslash) & every(0x80)
}

/// A word of this byte.
const fn every(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}
