//! JSON as nearly all of it is written, read by loops over bytes: a macro is compiled without optimization, and there the
//! layers of a general parser cost three times as much as what they do.
//!
//! Out: the tree, or nothing, where the text is not like that: it is wrong, or has keys twice, or is nested too deep. Then
//! the general parser reads it, and says what there is to say. What is read here, it reads alike.

use serde_json::{Map, Value};

use super::MAX_DEPTH;

pub(super) fn parse(text: &str) -> Option<Value> {
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        at: 0,
    };
    let tree = reader.value(0)?;
    reader.skip_space();
    (reader.at == text.len()).then_some(tree)
}

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
}

/// What stands behind the end: no byte of JSON.
const END: u8 = 0;

impl Reader<'_> {
    fn byte(&self, at: usize) -> u8 {
        if at < self.bytes.len() {
            self.bytes[at]
        } else {
            END
        }
    }

    fn skip_space(&mut self) {
        let bytes = self.bytes;
        let mut at = self.at;
        while at < bytes.len() && matches!(bytes[at], b' ' | b'\n' | b'\r' | b'\t') {
            at += 1;
        }
        self.at = at;
    }

    /// The next byte that is no space.
    fn next(&mut self) -> u8 {
        self.skip_space();
        self.byte(self.at)
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        match self.next() {
            b'"' => self.string().map(Value::String),
            b'{' | b'[' if depth >= MAX_DEPTH => None,
            b'{' => self.map(depth + 1),
            b'[' => self.list(depth + 1),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => self.number(),
        }
    }

    fn map(&mut self, depth: usize) -> Option<Value> {
        let mut entries: Vec<(String, Value)> = Vec::new();
        self.at += 1;
        if self.next() == b'}' {
            self.at += 1;
            return Some(Value::Object(Map::new()));
        }
        loop {
            if self.next() != b'"' {
                return None;
            }
            let key = self.string()?;
            if self.next() != b':' {
                return None;
            }
            self.at += 1;
            let value = self.value(depth)?;
            entries.push((key, value));
            if !self.goes_on(b'}')? {
                break;
            }
        }
        // Room for all at once: a table that grows is filled again and again.
        let mut map = Map::with_capacity(entries.len());
        for (key, value) in entries {
            if map.insert(key, value).is_some() {
                return None;
            }
        }
        Some(Value::Object(map))
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        let mut list = Vec::new();
        self.at += 1;
        if self.next() == b']' {
            self.at += 1;
            return Some(Value::Array(list));
        }
        loop {
            list.push(self.value(depth)?);
            if !self.goes_on(b']')? {
                return Some(Value::Array(list));
            }
        }
    }

    /// Steps over a comma or the closing bracket; true for the comma.
    fn goes_on(&mut self, closing: u8) -> Option<bool> {
        let found = self.next();
        self.at += 1;
        match found {
            b',' => Some(true),
            found if found == closing => Some(false),
            _ => None,
        }
    }

    /// The text between this quote and the next; escapes are left to the general parser.
    fn string(&mut self) -> Option<String> {
        let bytes = self.bytes;
        let quote = self.at;
        let mut at = quote + 1;
        let mut escaped = false;
        loop {
            if at >= bytes.len() {
                return None;
            }
            match bytes[at] {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    at += 2;
                }
                0..=0x1f => return None,
                _ => at += 1,
            }
        }
        self.at = at + 1;
        if escaped {
            return serde_json::from_str(self.text.get(quote..=at)?).ok();
        }
        self.text.get(quote + 1..at).map(str::to_owned)
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        let end = self.at + word.len();
        let found = self.text.get(self.at..end)?;
        self.at = end;
        (found == word).then_some(value)
    }

    fn number(&mut self) -> Option<Value> {
        let bytes = self.bytes;
        let mut at = self.at;
        while at < bytes.len()
            && matches!(bytes[at], b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E')
        {
            at += 1;
        }
        let digits = self.text.get(self.at..at)?;
        self.at = at;
        let number: Value = serde_json::from_str(digits).ok()?;
        Some(number)
    }
}
