//! The documents of real vendors, which lie beside the repository.
//!
//! In: the folder of material. Out: paths, always in the same order. It opens nothing but folders.

use std::fs;
use std::path::{Path, PathBuf};

/// Where documents lie: below the folder of material.
const FOLDERS: [&str; 4] = [
    "attio/official",
    "corpus",
    "corpus/multifile/camara/code/API_definitions",
    "corpus/multifile/ga4gh-drs/openapi",
];

/// Every document of the corpus, Swagger 2.0 aside, folder by folder and the smallest first.
#[must_use]
pub fn corpus(shared: &Path) -> Vec<PathBuf> {
    let folders = corpus_folders(shared);
    folders.flat_map(|folder| documents(&folder)).collect()
}

/// The folders of the corpus.
pub fn corpus_folders(shared: &Path) -> impl Iterator<Item = PathBuf> {
    FOLDERS.iter().map(move |folder| shared.join(folder))
}

/// The documents of a folder, the smallest first. Swagger 2.0 is none of ours, and neither are parts of documents.
#[must_use]
pub fn documents(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    let mut found: Vec<(u64, PathBuf)> = entries
        .filter_map(|entry| Some((entry.metadata().ok()?.len(), entry.path())))
        .filter(|(_, path)| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_document = name.ends_with(".yaml") || name.ends_with(".json");
            let is_part = name.ends_with(".overlay.yaml") || name.ends_with(".part.yaml");
            is_document && !is_part && !name.contains("-2.0.")
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, path)| path).collect()
}
