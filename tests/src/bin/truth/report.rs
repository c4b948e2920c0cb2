//! The table, and what went wrong.

use std::path::Path;
use std::process::ExitCode;

use attio_tests::instance::Style;

use crate::compare::{difference, short};
use crate::document::Document;
use crate::scratch::{Answer, Scratch};

/// Failures of one document that are shown.
const SHOWN: usize = 5;

/// Starts of what a union shows that kept a value without knowing it; an enumeration shows a bare string.
const UNKNOWN: [&str; 6] = [
    "Unknown(Object {",
    "Unknown(Array [",
    "Unknown(String(",
    "Unknown(Number(",
    "Unknown(Bool(",
    "Unknown(Null)",
];

/// Sums over all documents.
#[derive(Default)]
pub(crate) struct Report {
    documents: usize,
    types: usize,
    instances: usize,
    decoded: usize,
    equal: usize,
    unrecognised: usize,
    skipped: usize,
    broken: usize,
}

impl Report {
    pub(crate) fn skip(&mut self, file: &Path, reason: &str) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let reason = reason.lines().next().unwrap_or_default();
        println!("{name:<40} skipped: {reason}");
        self.skipped += 1;
    }

    /// Checks documents together, and one by one where that does not compile.
    pub(crate) fn check(&mut self, scratch: &Scratch, documents: &[Document]) {
        if documents.is_empty() {
            return;
        }
        match scratch.run(documents) {
            Ok(answers) => {
                let mut answers = answers.into_iter();
                for document in documents {
                    self.row(document, &mut answers);
                }
            }
            Err(error) => match documents {
                [only] => {
                    self.broken += 1;
                    let lines: Vec<&str> = error
                        .lines()
                        .filter(|line| !line.contains("warning"))
                        .take(8)
                        .collect();
                    println!("{:<40} BROKEN\n    {}", only.name, lines.join("\n    "));
                }
                several => {
                    let (left, right) = several.split_at(several.len() / 2);
                    self.check(scratch, left);
                    self.check(scratch, right);
                }
            },
        }
    }

    fn row(&mut self, document: &Document, answers: &mut impl Iterator<Item = Answer>) {
        let (mut count, mut decoded, mut equal) = (0, 0, 0);
        let (mut failures, mut failed, mut unrecognised) = (Vec::new(), Vec::new(), Vec::new());
        for (schema, instances) in &document.types {
            for instance in instances {
                let Some(answer) = answers.next() else { break };
                count += 1;
                let reason = match answer {
                    Answer::Failed(reason) => Some(reason),
                    Answer::Written(written, shown) => {
                        decoded += 1;
                        let strict = !matches!(instance.style, Style::Unknown | Style::Foreign);
                        let unknown = UNKNOWN.iter().filter_map(|start| shown.find(start)).min();
                        if let Some(at) = unknown.filter(|_| strict) {
                            unrecognised.push(format!(
                                "{} as {} ({:?})\n      …{}",
                                schema.pointer,
                                schema.ty,
                                instance.style,
                                around(&shown, at),
                            ));
                        }
                        // What the document forbids need not be kept.
                        let may_be_lost = instance.style == Style::Foreign;
                        difference(&instance.value, &written).filter(|_| !may_be_lost)
                    }
                };
                match reason {
                    None => equal += 1,
                    // One failure of a schema stands for the others.
                    Some(_) if failed.last() == Some(&&schema.pointer) => {}
                    Some(reason) => {
                        failed.push(&schema.pointer);
                        failures.push(format!(
                            "{} as {} ({:?})\n      {reason}\n      {}",
                            schema.pointer,
                            schema.ty,
                            instance.style,
                            short(&instance.value),
                        ));
                    }
                }
            }
        }
        let types = document.types.len();
        println!(
            "{:<40} {types:>5} types {count:>6} instances {decoded:>6} decoded {equal:>6} equal {:>4} unrecognised {:>3} empty",
            document.name,
            unrecognised.len(),
            document.empty.len(),
        );
        for failure in failures.iter().take(SHOWN) {
            println!("    {failure}");
        }
        for one in unrecognised.iter().take(SHOWN) {
            println!("    ? {one}");
        }
        for pointer in document.empty.iter().take(SHOWN) {
            println!("    no value for {pointer}");
        }
        self.documents += 1;
        self.types += types;
        self.instances += count;
        self.decoded += decoded;
        self.equal += equal;
        self.unrecognised += unrecognised.len();
    }

    pub(crate) fn finish(self) -> ExitCode {
        println!(
            "{} documents ({} skipped, {} broken), {} types, {} instances: {} decoded, {} equal, {} unrecognised",
            self.documents,
            self.skipped,
            self.broken,
            self.types,
            self.instances,
            self.decoded,
            self.equal,
            self.unrecognised,
        );
        let is_well =
            self.broken == 0 && self.equal == self.instances && self.decoded == self.instances;
        if is_well {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

/// What stands around a place of a long text.
fn around(text: &str, at: usize) -> String {
    let before: Vec<char> = text[..at].chars().rev().take(100).collect();
    let after = text[at..].chars().take(200);
    before.into_iter().rev().chain(after).collect()
}
