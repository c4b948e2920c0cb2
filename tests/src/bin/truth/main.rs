//! Whether generated types hold what their document allows: values made from its schemas are decoded and written again.
//!
//! ```text
//! cargo run -p attio-tests --bin truth -- [--all] [--small] [FILE…]
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

use attio_tests::{corpus, documents, root, shared};
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
            files.extend(documents(&root().join(folder)));
        }
    }
    if let (Some(most), Some(shared)) = (most, shared()) {
        let fits = |path: &PathBuf| fs::metadata(path).is_ok_and(|meta| meta.len() <= most);
        files.extend(corpus(&shared).into_iter().filter(fits));
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
