//! Whether generated types hold what their document allows: values made from its schemas are decoded and written again.
//!
//! ```text
//! cargo run -p attio-tests --bin truth -- [--all] [--small] [--only WORD] [FILE…]
//! ```
//!
//! Without arguments: the committed cases. `--small` adds the documents of the corpus that fit into a few minutes, `--all` all
//! of it. Fails where a value does not come back as it was.

#![forbid(unsafe_code)]

mod compare;
mod document;
mod report;
mod scratch;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use attio_tests::{root, shared};
use document::Document;
use scratch::Scratch;

/// As many tokens share one scratch crate.
const TOKENS_PER_CRATE: usize = 250_000;

/// A document of more bytes is not small.
const SMALL: u64 = 300_000;

fn main() -> ExitCode {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut most = None;
    for argument in env::args().skip(1) {
        match argument.as_str() {
            "--all" => most = Some(u64::MAX),
            "--small" => most = Some(SMALL),
            file => files.push(PathBuf::from(file)),
        }
    }
    if files.is_empty() {
        for folder in ["tests/truth", "tests/codegen"] {
            files.extend(documents(&root().join(folder), u64::MAX));
        }
    }
    if let (Some(most), Some(shared)) = (most, shared()) {
        for folder in FOLDERS {
            files.extend(documents(&shared.join(folder), most));
        }
    }
    let scratch = Scratch::new();
    let mut report = report::Report::default();
    let mut batch: Vec<Document> = Vec::new();
    for file in &files {
        match Document::read(file) {
            Ok(document) => batch.push(document),
            Err(reason) => report.skip(file, &reason),
        }
        if batch.iter().map(|document| document.tokens).sum::<usize>() > TOKENS_PER_CRATE {
            report.check(&scratch, &std::mem::take(&mut batch));
        }
    }
    report.check(&scratch, &batch);
    report.finish()
}

const FOLDERS: [&str; 4] = [
    "attio/official",
    "corpus",
    "corpus/multifile/camara/code/API_definitions",
    "corpus/multifile/ga4gh-drs/openapi",
];

/// The documents of a folder, the smallest first. Swagger 2.0 is none of ours, and neither are parts of documents.
fn documents(folder: &std::path::Path, most: u64) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    let mut found: Vec<(u64, PathBuf)> = entries
        .filter_map(|entry| Some((entry.metadata().ok()?.len(), entry.path())))
        .filter(|(size, path)| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_document = name.ends_with(".yaml") || name.ends_with(".json");
            let is_part = name.ends_with(".overlay.yaml") || name.ends_with(".part.yaml");
            *size <= most && is_document && !is_part && !name.contains("-2.0.")
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, path)| path).collect()
}
