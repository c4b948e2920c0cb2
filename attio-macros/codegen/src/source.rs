//! The files that were read, and where in their text a node stands.
//!
//! In: paths and texts. Out: the files in the order they were read, and line:column on demand.
//! Positions are computed only when something has to be said: one event scan of a file answers for all
//! its diagnostics. Must not know: what the documents mean.

mod json;
mod tracker;
mod yaml;

use std::collections::BTreeMap;

use crate::diag::Location;
use tracker::Tracker;

/// Every file read, the document itself first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sources {
    files: Vec<File>,
}

#[derive(Clone, Debug)]
struct File {
    path: String,
    text: String,
}

impl Sources {
    /// Adds a file and gives its index.
    pub(crate) fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> usize {
        self.files.push(File {
            path: path.into(),
            text: text.into(),
        });
        self.files.len() - 1
    }

    pub(crate) fn path(&self, file: usize) -> &str {
        self.files.get(file).map_or("", |file| &file.path)
    }

    pub(crate) fn text(&self, file: usize) -> &str {
        self.files.get(file).map_or("", |file| &file.text)
    }

    /// Every path read, in order: what a build has to track.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.path.as_str())
    }

    /// Line and column (both from 1) of each location; where a node does not stand in the text (a rewrite made
    /// it, or a merge key brought it in), those of its nearest ancestor that does.
    pub(crate) fn positions<'l>(
        &self,
        locations: impl Iterator<Item = &'l Location>,
    ) -> Vec<Option<(usize, usize)>> {
        let locations: Vec<_> = locations.collect();
        let mut trackers: BTreeMap<usize, Tracker> = BTreeMap::new();
        for location in &locations {
            if location.position.is_none() {
                trackers
                    .entry(location.file)
                    .or_default()
                    .want(&location.pointer);
            }
        }
        for (&file, tracker) in &mut trackers {
            scan(self.text(file), tracker);
        }
        locations
            .iter()
            .map(|location| {
                location.position.or_else(|| {
                    let tracker = trackers.get(&location.file)?;
                    tracker.found(&location.pointer, location.on_key)
                })
            })
            .collect()
    }
}

fn scan(text: &str, tracker: &mut Tracker) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with(['{', '[']) {
        json::scan(text, tracker);
    } else {
        yaml::scan(text, tracker);
    }
}

#[cfg(test)]
mod tests;
