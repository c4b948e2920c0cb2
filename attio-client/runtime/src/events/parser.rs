//! The algorithm of the WHATWG for event streams: chunks of bytes in, however cut; events out.

use std::time::Duration;

/// An event as the server sent it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RawEvent {
    pub(super) event: String,
    pub(super) id: String,
    pub(super) retry: Option<Duration>,
    pub(super) data: String,
}

/// An event exceeds the bound.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

/// The state between chunks.
pub(super) struct Parser {
    /// What came and was not read; reading begins at `at`.
    buffer: Vec<u8>,
    at: usize,
    /// How far the search for the line's end has come, so that a line in many chunks is not searched again and again.
    searched: usize,
    limit: usize,
    begun: bool,
    event: String,
    data: String,
    /// Whether there was a `data` line, be it empty.
    has_data: bool,
    id: String,
    retry: Option<Duration>,
}

impl Parser {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            buffer: Vec::new(),
            at: 0,
            searched: 0,
            limit,
            begun: false,
            event: String::new(),
            data: String::new(),
            has_data: false,
            id: String::new(),
            retry: None,
        }
    }

    pub(super) fn push(&mut self, chunk: &[u8]) {
        self.buffer.drain(..self.at);
        self.searched = self.searched.saturating_sub(self.at);
        self.at = 0;
        self.buffer.extend_from_slice(chunk);
    }

    pub(super) fn clear(&mut self) {
        self.buffer = Vec::new();
        self.at = 0;
        self.searched = 0;
    }

    /// The next event among what came; `None` when more must come.
    pub(super) fn next(&mut self) -> Result<Option<RawEvent>, TooLarge> {
        if !self.begun && !self.begin() {
            return Ok(None);
        }
        while let Some(line) = self.line() {
            if line.is_empty() {
                if let Some(event) = self.dispatch() {
                    return Ok(Some(event));
                }
            } else {
                self.field(&line);
            }
            if self.data.len() > self.limit {
                return Err(TooLarge);
            }
        }
        let waiting = self.buffer.len() - self.at;
        if waiting.saturating_add(self.data.len()) > self.limit {
            return Err(TooLarge);
        }
        Ok(None)
    }

    /// Skips a byte order mark; false when it cannot be told yet whether there is one.
    fn begin(&mut self) -> bool {
        const MARK: &[u8] = "\u{FEFF}".as_bytes();
        if self.buffer.starts_with(MARK) {
            self.at = MARK.len();
        } else if MARK.starts_with(&self.buffer) {
            return false;
        }
        self.begun = true;
        true
    }

    /// The next line without its end, which is `\n`, `\r\n` or `\r`.
    fn line(&mut self) -> Option<String> {
        let from = self.at.max(self.searched);
        let rest = self.buffer.get(from..).unwrap_or_default();
        let Some(found) = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            self.searched = self.buffer.len();
            return None;
        };
        let end = from + found;
        let mut next = end + 1;
        if self.buffer.get(end) == Some(&b'\r') {
            match self.buffer.get(next) {
                Some(b'\n') => next += 1,
                Some(_) => {}
                // The `\n` of a pair may be in the next chunk.
                None => {
                    self.searched = end;
                    return None;
                }
            }
        }
        let line = self.buffer.get(self.at..end).unwrap_or_default();
        let line = String::from_utf8_lossy(line).into_owned();
        self.at = next;
        self.searched = next;
        Some(line)
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => value.clone_into(&mut self.event),
            "data" => {
                if self.has_data {
                    self.data.push('\n');
                }
                self.data.push_str(value);
                self.has_data = true;
            }
            "id" if !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                if let Ok(millis) = value.parse() {
                    self.retry = Some(Duration::from_millis(millis));
                }
            }
            // A comment, or a field of tomorrow.
            _ => {}
        }
    }

    /// Ends an event. One without data is none, as the standard has it.
    fn dispatch(&mut self) -> Option<RawEvent> {
        let event = std::mem::take(&mut self.event);
        let data = std::mem::take(&mut self.data);
        if !std::mem::take(&mut self.has_data) {
            return None;
        }
        Some(RawEvent {
            event: if event.is_empty() {
                "message".to_owned()
            } else {
                event
            },
            id: self.id.clone(),
            retry: self.retry,
            data,
        })
    }
}
