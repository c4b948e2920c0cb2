//! The documents that everyone is measured on.

use std::path::{Path, PathBuf};

use attio_tests::{root, shared};

/// One document.
#[derive(Clone)]
pub(crate) struct Document {
    /// What the command line calls it.
    pub(crate) key: String,
    /// What the tables call it.
    pub(crate) title: String,
    pub(crate) path: PathBuf,
}

/// Key, title and place below the folder of material. The first few are small.
const DOCUMENTS: [(&str, &str, &str); 8] = [
    (
        "repodepot",
        "Oxide repo depot",
        "corpus/oxide-repodepot-3.0.json",
    ),
    ("petstore", "Petstore", "corpus/petstore3-3.0.yaml"),
    (
        "attio",
        "Attio api, official",
        "attio/official/api-2026-03.json",
    ),
    ("nexus", "Oxide nexus", "corpus/progenitor-nexus-3.0.json"),
    (
        "github-old",
        "GitHub, older",
        "corpus/progenitor-github-3.0.json",
    ),
    ("github", "GitHub", "corpus/github-3.0.json"),
    ("stripe", "Stripe 2023", "corpus/stripe-2023-3.0.yaml"),
    ("openai", "OpenAI", "corpus/openai-3.1.yaml"),
];

const SMALL: usize = 4;

/// All documents, or the small ones; none where the material is not there.
pub(crate) fn listed(all: bool) -> Vec<Document> {
    let Some(shared) = shared() else {
        return Vec::new();
    };
    let count = if all { DOCUMENTS.len() } else { SMALL };
    DOCUMENTS
        .iter()
        .take(count)
        .map(|(key, title, path)| Document::new(key, title, shared.join(path)))
        .collect()
}

/// The document of a key, or of a path.
pub(crate) fn named(name: &str) -> Result<Document, String> {
    let path = PathBuf::from(name);
    let listed = DOCUMENTS.iter().find(|(key, ..)| *key == name);
    match (listed, shared()) {
        (Some((key, title, path)), Some(shared)) => {
            Ok(Document::new(key, title, shared.join(path)))
        }
        _ if path.is_file() => {
            let title = path.file_stem().unwrap_or_default().to_string_lossy();
            Ok(Document::new(&title, &title, root().join(&path)))
        }
        _ => {
            let keys: Vec<&str> = DOCUMENTS.iter().map(|(key, ..)| *key).collect();
            Err(format!(
                "`{name}` is no file and none of {}",
                keys.join(", ")
            ))
        }
    }
}

impl Document {
    pub(crate) fn new(key: &str, title: &str, path: PathBuf) -> Self {
        Self {
            key: key.to_owned(),
            title: title.to_owned(),
            path,
        }
    }

    /// Its name in a scratch crate.
    pub(crate) fn file(&self) -> String {
        let extension = self.path.extension().unwrap_or_default();
        format!("spec.{}", extension.to_string_lossy())
    }

    pub(crate) fn copy_to(&self, folder: &Path) -> std::io::Result<()> {
        std::fs::write(folder.join(self.file()), std::fs::read(&self.path)?)
    }
}
