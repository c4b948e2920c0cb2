//! What was measured, kept until the next time: a long run can be made in pieces.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::bench::Row;

/// Everything that one task has measured, in one run.
#[derive(Serialize, Deserialize)]
pub(crate) struct Outcome {
    /// The task's short name.
    pub(crate) key: String,
    pub(crate) title: String,
    /// What was measured: a commit, and whether it was changed.
    pub(crate) commit: String,
    pub(crate) rows: Vec<Row>,
}

impl Outcome {
    pub(crate) fn row(&self, key: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.key == key)
    }

    pub(crate) fn save(&self, folder: &Path) -> std::io::Result<()> {
        fs::create_dir_all(folder)?;
        let text = serde_json::to_string_pretty(self)?;
        fs::write(folder.join(&self.key).with_extension("json"), text)
    }
}

/// All outcomes that were saved, by their keys.
pub(crate) fn saved(folder: &Path) -> Vec<Outcome> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<_> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    let texts = paths
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok());
    texts
        .filter_map(|text| serde_json::from_str(&text).ok())
        .collect()
}
