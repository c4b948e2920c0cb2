//! Where in a JSON text a decoding error lies: text, line and column in, a path such as `$.data.name[0]` out.
//!
//! Runs on the error path only, so that decoding itself does not track paths. It reads the text up to the position and
//! remembers which containers are open; it does not judge the text, which may be broken.

#[cfg(test)]
mod tests;

use std::fmt::Write as _;

/// The path of the value that ends at the given position (lines from 1, columns in bytes), and its byte offset.
pub(crate) fn locate(text: &[u8], line: usize, column: usize) -> (String, usize) {
    let offset = offset(text, line, column);
    let mut scanner = Scanner::default();
    scanner.scan(text.get(..offset).unwrap_or(text));
    (scanner.path(), offset)
}

fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        let rest = text.get(start..).unwrap_or_default();
        match rest.iter().position(|byte| *byte == b'\n') {
            Some(at) => start += at + 1,
            None => break,
        }
    }
    start.saturating_add(column).min(text.len())
}

#[derive(Default)]
struct Scanner<'a> {
    open: Vec<Container<'a>>,
}

/// A container that is open, and the member in it that is being read.
enum Container<'a> {
    Object { key: Option<&'a [u8]>, value: bool },
    Array { index: Option<usize> },
}

impl<'a> Scanner<'a> {
    fn scan(&mut self, text: &'a [u8]) {
        let mut at = 0;
        while let Some(byte) = text.get(at) {
            let start = at;
            at += 1;
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => {}
                b'{' => {
                    self.value();
                    self.open.push(Container::Object {
                        key: None,
                        value: false,
                    });
                }
                b'[' => {
                    self.value();
                    self.open.push(Container::Array { index: None });
                }
                b'}' | b']' => {
                    self.open.pop();
                }
                b',' => self.next(),
                b':' => self.colon(),
                b'"' => {
                    at = string_end(text, at);
                    self.string(text.get(start..at).unwrap_or_default());
                }
                _ => self.value(),
            }
        }
    }

    /// A value begins, or goes on.
    fn value(&mut self) {
        if let Some(Container::Array { index }) = self.open.last_mut() {
            index.get_or_insert(0);
        }
    }

    fn string(&mut self, text: &'a [u8]) {
        match self.open.last_mut() {
            Some(Container::Object { key, value: false }) => *key = Some(text),
            _ => self.value(),
        }
    }

    fn colon(&mut self) {
        if let Some(Container::Object { value, .. }) = self.open.last_mut() {
            *value = true;
        }
    }

    fn next(&mut self) {
        match self.open.last_mut() {
            Some(Container::Object { key, value }) => {
                *key = None;
                *value = false;
            }
            Some(Container::Array { index }) => *index = Some(index.map_or(0, |index| index + 1)),
            None => {}
        }
    }

    fn path(&self) -> String {
        let mut path = String::from("$");
        for container in &self.open {
            match container {
                Container::Object { key: Some(key), .. } => push_key(&mut path, key),
                Container::Array { index: Some(index) } => {
                    // Writing to a string cannot fail.
                    let _ = write!(path, "[{index}]");
                }
                _ => {}
            }
        }
        path
    }
}

/// The position after the closing quote, or the end of the text.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(byte) = text.get(at) {
        at += match byte {
            b'"' => return at + 1,
            b'\\' => 2,
            _ => 1,
        };
    }
    text.len()
}

/// `.name` for plain names, `["any name"]` for others. Keys are cut at a length that nobody reads beyond.
fn push_key(path: &mut String, quoted: &[u8]) {
    const LONGEST: usize = 80;
    let shown = quoted.get(..LONGEST).unwrap_or(quoted);
    let text = String::from_utf8_lossy(shown);
    let name = text.trim_matches('"');
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '$' | '@');
    if !name.is_empty() && name.chars().all(plain) {
        path.push('.');
        path.push_str(name);
    } else {
        path.push('[');
        path.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
        path.push(']');
    }
}
