//! Whether what is generated compiles: every document of the corpus, one after another.
//!
//! ```text
//! cargo run --release -p attio-tests --bin corpus-check -- [--all | FILE…]
//! ```
//!
//! Each expansion is written as the one file of a scratch crate, which then goes through `cargo check`; a warning is a
//! failure, and so is an item without documentation. Without arguments: the committed cases. Times depend on the machine
//! and on what else it does, so they are printed and recorded nowhere.

#![forbid(unsafe_code)]

mod expand;
mod report;
mod scratch;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, io};

use attio_tests::{corpus, documents, root, shared};
use expand::Expansion;
use report::Report;
use scratch::Scratch;

fn main() -> ExitCode {
    match run() {
        Ok(report) => report.finish(),
        Err(error) => {
            eprintln!("nothing could be checked: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<Report> {
    let scratch = Scratch::new()?;
    let mut report = Report::default();
    report.head();
    for file in files() {
        match Expansion::of(&file) {
            Ok(expansion) => {
                let checked = scratch.check(&expansion.code)?;
                report.row(expansion, checked);
            }
            Err(error) => report.unread(&file, &error),
        }
    }
    Ok(report)
}

fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut all = false;
    for argument in env::args().skip(1) {
        match argument.as_str() {
            "--all" => all = true,
            file => files.push(PathBuf::from(file)),
        }
    }
    if all && let Some(shared) = shared() {
        files.extend(corpus(&shared));
    }
    if files.is_empty() {
        files = documents(&root().join("tests/codegen"));
    }
    files
}
