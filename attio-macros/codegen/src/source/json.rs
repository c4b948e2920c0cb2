//! JSON text as tracker events: a scanner that does not recurse and does not judge.

use super::tracker::Tracker;

/// Runs through the text; what is not JSON is stepped over.
pub(super) fn scan(text: &str, tracker: &mut Tracker) {
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        at: 0,
        line: 1,
        line_start: 0,
    };
    let mut expects_key = false;
    while let Some(byte) = scanner.peek() {
        let position = scanner.position(text);
        match byte {
            b'{' => {
                tracker.open_map(position);
                expects_key = true;
                scanner.at += 1;
            }
            b'[' => {
                tracker.open_list(position);
                expects_key = false;
                scanner.at += 1;
            }
            b'}' | b']' => {
                tracker.close();
                scanner.at += 1;
            }
            b',' => {
                expects_key = tracker.in_map();
                scanner.at += 1;
            }
            b':' => {
                expects_key = false;
                scanner.at += 1;
            }
            b'"' => {
                let start = scanner.at;
                scanner.skip_string();
                if !expects_key {
                    tracker.value(position);
                } else if tracker.is_wanted() {
                    let raw = text.get(start..scanner.at).unwrap_or_default();
                    let key: String = serde_json::from_str(raw).unwrap_or_default();
                    tracker.key(&key, position);
                } else {
                    tracker.key("", position);
                }
            }
            b' ' | b'\t' | b'\r' | b'\n' => scanner.skip_space(),
            _ => {
                scanner.skip_word();
                tracker.value(position);
            }
        }
    }
}

struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
    line: usize,
    line_start: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Columns are characters; counting them is only worth it on short lines, and minified JSON is one long one.
    fn position(&self, text: &str) -> (usize, usize) {
        let bytes = self.at - self.line_start;
        let column = match text.get(self.line_start..self.at) {
            Some(before) if bytes < 256 => before.chars().count(),
            _ => bytes,
        };
        (self.line, column + 1)
    }

    fn skip_space(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n')) = self.peek() {
            self.at += 1;
            if byte == b'\n' {
                self.line += 1;
                self.line_start = self.at;
            }
        }
    }

    fn skip_string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'"' => return,
                b'\\' => self.at += 1,
                _ => {}
            }
        }
    }

    fn skip_word(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b',' | b':' | b'{' | b'}' | b'[' | b']' | b'"' => return,
                b' ' | b'\t' | b'\r' | b'\n' => return,
                _ => self.at += 1,
            }
        }
    }
}
