//! A JSON object under construction, member by member, straight into bytes.
//!
//! Members sit below fixed paths (`values` of `{"values": {…}}`); setting one again replaces it. Values are encoded when
//! they are set, so nothing is kept but text.

#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::Serialize;
use smallvec::SmallVec;

use crate::wire::{View, write_json, write_text};

/// The object under construction.
#[derive(Clone)]
pub(crate) struct Members {
    /// `"name":value` of all members, one after the other.
    text: Vec<u8>,
    entries: SmallVec<[Entry; 8]>,
}

#[derive(Clone)]
struct Entry {
    path: &'static [&'static str],
    /// How long the name is with the colon; 0 where no member is set.
    key: usize,
    text: Range<usize>,
}

impl Default for Members {
    fn default() -> Self {
        Self {
            text: Vec::with_capacity(1024),
            entries: SmallVec::new(),
        }
    }
}

impl Members {
    /// Makes sure that the object at `path` is there, be it empty.
    pub(crate) fn open(&mut self, path: &'static [&'static str]) {
        let end = self.text.len();
        self.entries.push(Entry {
            path,
            key: 0,
            text: end..end,
        });
    }

    /// Sets a member of the object at `path`.
    pub(crate) fn set<T: Serialize + ?Sized>(
        &mut self,
        path: &'static [&'static str],
        name: &str,
        value: &T,
    ) -> serde_json::Result<()> {
        let begun = self.begin(path, name)?;
        let done = serde_json::to_writer(&mut self.text, value);
        self.end(begun, done)
    }

    /// Sets a member of the object at `path` to a described value.
    pub(crate) fn set_view(
        &mut self,
        path: &'static [&'static str],
        name: &str,
        view: View<'_>,
    ) -> serde_json::Result<()> {
        let begun = self.begin(path, name)?;
        let done = write_json(&mut self.text, view);
        self.end(begun, done)
    }

    /// The text of a member that was set at the top.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let key = serde_json::to_string(name).ok()?;
        self.entries.iter().find_map(|entry| {
            let text = self.text.get(entry.text.clone())?;
            let value = text.strip_prefix(key.as_bytes())?.strip_prefix(b":")?;
            if entry.path.is_empty() {
                str::from_utf8(value).ok()
            } else {
                None
            }
        })
    }

    /// Starts a member: its name and the colon.
    fn begin(&mut self, path: &'static [&'static str], name: &str) -> serde_json::Result<Entry> {
        let start = self.text.len();
        write_text(&mut self.text, name)?;
        self.text.push(b':');
        let key = self.text.get(start..).unwrap_or_default();
        let known = self.entries.iter().position(|entry| {
            let text = self.text.get(entry.text.clone()).unwrap_or_default();
            entry.key == key.len() && text.starts_with(key) && entry.path == path
        });
        let key = key.len();
        // The old text stays behind as waste, which is cheaper than moving what follows it.
        if let Some(known) = known {
            self.entries.remove(known);
        }
        let text = start..start;
        Ok(Entry { path, key, text })
    }

    fn end(&mut self, mut begun: Entry, done: serde_json::Result<()>) -> serde_json::Result<()> {
        match done {
            Ok(()) => {
                begun.text.end = self.text.len();
                self.entries.push(begun);
                Ok(())
            }
            Err(error) => {
                self.text.truncate(begun.text.start);
                Err(error)
            }
        }
    }

    /// About how many bytes the object has as JSON text, an envelope included.
    pub(crate) fn size(&self) -> usize {
        self.text.len() + 64
    }

    /// The object as JSON text, appended to `out`.
    pub(crate) fn write(&self, out: &mut Vec<u8>) -> serde_json::Result<()> {
        self.write_object(out, &[])
    }

    /// The object at a path: its own members, then the objects below it.
    fn write_object(&self, out: &mut Vec<u8>, at: &[&'static str]) -> serde_json::Result<()> {
        out.push(b'{');
        let first = out.len();
        let own = self.entries.iter().filter(|entry| entry.path == at);
        for entry in own.filter(|entry| !entry.text.is_empty()) {
            separate(out, first);
            out.extend_from_slice(self.text.get(entry.text.clone()).unwrap_or_default());
        }
        for (index, entry) in self.entries.iter().enumerate() {
            let below = entry.path.get(..=at.len());
            let Some(path) = below.filter(|path| path.starts_with(at)) else {
                continue;
            };
            let mut before = self.entries.iter().take(index);
            if before.any(|entry| entry.path.starts_with(path)) {
                continue;
            }
            separate(out, first);
            serde_json::to_writer(&mut *out, path.last().unwrap_or(&""))?;
            out.push(b':');
            self.write_object(out, path)?;
        }
        out.push(b'}');
        Ok(())
    }
}

fn separate(out: &mut Vec<u8>, first: usize) {
    if out.len() > first {
        out.push(b',');
    }
}
