//! A JSON object under construction, member by member, straight into bytes.
//!
//! Members sit below fixed paths (`values` of `{"values": {…}}`); setting one again replaces it. Values are encoded when
//! they are set, and where they will stand: mostly, the text lacks nothing but its closing braces in the end.

#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::Serialize;
use smallvec::SmallVec;

use crate::wire::{View, write_json, write_text};

/// The object under construction.
#[derive(Clone)]
pub(crate) struct Members {
    /// What goes before the object, and the object without its closing braces, if all went straight. In any case,
    /// `"name":value` of all members.
    text: Vec<u8>,
    /// Where the object begins.
    start: usize,
    /// The path of the object that is open in the text.
    at: &'static [&'static str],
    /// Whether no member was replaced, and no object left before it was whole.
    straight: bool,
    entries: SmallVec<[Entry; 8]>,
}

#[derive(Clone)]
struct Entry {
    path: &'static [&'static str],
    /// Where the name is, with its colon; empty where no member is set.
    key: Range<usize>,
    /// Where the value ends, which begins behind the name.
    end: usize,
}

impl Members {
    /// No members yet, behind what goes before the object.
    pub(crate) fn behind(mut text: Vec<u8>) -> Self {
        let start = text.len();
        text.push(b'{');
        Self {
            text,
            start,
            at: &[],
            straight: true,
            entries: SmallVec::new(),
        }
    }

    /// Makes sure that the object at `path` is there, be it empty.
    pub(crate) fn open(&mut self, path: &'static [&'static str]) {
        self.enter(path);
        let end = self.text.len();
        self.entries.push(Entry {
            path,
            key: end..end,
            end,
        });
    }

    /// Sets a member of the object at `path`.
    pub(crate) fn set<T: Serialize + ?Sized>(
        &mut self,
        path: &'static [&'static str],
        name: &str,
        value: &T,
    ) -> serde_json::Result<()> {
        self.member(path, name, |text| serde_json::to_writer(text, value))
    }

    /// Sets a member of the object at `path` to a described value.
    pub(crate) fn set_view(
        &mut self,
        path: &'static [&'static str],
        name: &str,
        view: View<'_>,
    ) -> serde_json::Result<()> {
        self.member(path, name, |text| write_json(text, &view))
    }

    fn member(
        &mut self,
        path: &'static [&'static str],
        name: &str,
        write: impl FnOnce(&mut Vec<u8>) -> serde_json::Result<()>,
    ) -> serde_json::Result<()> {
        let start = self.begin(path, name)?;
        let key = start..self.text.len();
        let done = write(&mut self.text);
        match done {
            Ok(()) => {
                let end = self.text.len();
                self.entries.push(Entry { path, key, end });
            }
            Err(_) => {
                self.text.truncate(start);
                // What would have set it apart.
                self.text.pop_if(|byte| *byte == b',');
            }
        }
        done
    }

    /// The text of a member that was set at the top.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let key = serde_json::to_string(name).ok()?;
        self.entries.iter().find_map(|entry| {
            let found = self.text.get(entry.key.clone())?;
            let same = entry.path.is_empty() && found.strip_suffix(b":")? == key.as_bytes();
            let value = self.text.get(entry.key.end..entry.end)?;
            if same {
                str::from_utf8(value).ok()
            } else {
                None
            }
        })
    }

    /// Opens the objects down to `path`. From there, the text goes deeper or stays; it does not come back.
    fn enter(&mut self, path: &'static [&'static str]) {
        let Some(below) = path.strip_prefix(self.at) else {
            self.straight = false;
            return;
        };
        for name in below {
            self.separate();
            // A string always encodes into a vector.
            let _ = write_text(&mut self.text, name);
            self.text.extend_from_slice(b":{");
        }
        self.at = path;
    }

    fn separate(&mut self) {
        if self.text.last() != Some(&b'{') {
            self.text.push(b',');
        }
    }

    /// Starts a member with its name and the colon, and tells where it is.
    fn begin(&mut self, path: &'static [&'static str], name: &str) -> serde_json::Result<usize> {
        self.enter(path);
        self.separate();
        let start = self.text.len();
        write_text(&mut self.text, name)?;
        self.text.push(b':');
        let key = self.text.get(start..);
        let known = self
            .entries
            .iter()
            .position(|entry| self.text.get(entry.key.clone()) == key && entry.path == path);
        // The old text stays behind as waste, which is cheaper than moving what follows it.
        if let Some(known) = known {
            self.entries.remove(known);
            self.straight = false;
        }
        Ok(start)
    }

    /// What goes before the object, and the object.
    pub(crate) fn into_text(mut self) -> serde_json::Result<Vec<u8>> {
        if self.straight {
            let open = self.text.len() + self.at.len() + 1;
            self.text.resize(open, b'}');
            return Ok(self.text);
        }
        let mut out = Vec::with_capacity(self.text.len() + 64);
        out.extend_from_slice(self.text.get(..self.start).unwrap_or_default());
        self.write_object(&mut out, &[])?;
        Ok(out)
    }

    /// The object at a path: its own members, then the objects below it.
    fn write_object(&self, out: &mut Vec<u8>, at: &[&'static str]) -> serde_json::Result<()> {
        out.push(b'{');
        let first = out.len();
        let own = self.entries.iter().filter(|entry| entry.path == at);
        for entry in own.filter(|entry| !entry.key.is_empty()) {
            separate(out, first);
            let member = entry.key.start..entry.end;
            out.extend_from_slice(self.text.get(member).unwrap_or_default());
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
