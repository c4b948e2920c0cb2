//! The crate that is written, built and run: a module per document.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{env, fs, thread};

use attio_tests::root;
use serde_json::Value;

use crate::document::Document;

/// What became of one value.
pub(crate) enum Answer {
    /// What was written, and how the value shows itself.
    Written(Value, String),
    Failed(String),
}

/// A folder below `target`, with all that scratch crates share.
pub(crate) struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    pub(crate) fn new() -> Self {
        Self {
            folder: root().join("target/truth"),
        }
    }

    /// The answers for every value of the documents, in order; an error if they do not compile, or crash.
    pub(crate) fn run(&self, documents: &[Document]) -> Result<Vec<Answer>, String> {
        // There is one folder, and maybe more than one run.
        let lock = self
            .lock()
            .map_err(|error| format!("the scratch crate cannot be locked: {error}"))?;
        self.write(documents)
            .map_err(|error| format!("the scratch crate cannot be written: {error}"))?;
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let build = self.folder.join("build");
        let built = Command::new(cargo)
            .args([
                "build",
                "--quiet",
                "--offline",
                "--message-format",
                "short",
                "--target-dir",
            ])
            .arg(&build)
            .current_dir(&self.folder)
            .output()
            .map_err(|error| error.to_string())?;
        if !built.status.success() {
            return Err(String::from_utf8_lossy(&built.stderr).into_owned());
        }
        let mut child = Command::new(build.join("debug/truth-scratch"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| error.to_string())?;
        let mut input = child.stdin.take().ok_or("no input")?;
        let lines = lines(documents);
        let feeder = thread::spawn(move || input.write_all(lines.as_bytes()));
        let output = child
            .wait_with_output()
            .map_err(|error| error.to_string())?;
        drop(lock);
        let fed = feeder.join().is_ok_and(|fed| fed.is_ok());
        if !fed || !output.status.success() {
            return Err(format!("the scratch crate ended with {}", output.status));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        text.lines()
            .map(answer)
            .collect::<Option<_>>()
            .ok_or_else(|| "an answer is no JSON".to_owned())
    }

    fn lock(&self) -> std::io::Result<File> {
        fs::create_dir_all(&self.folder)?;
        let lock = File::create(self.folder.join("lock"))?;
        lock.lock()?;
        Ok(lock)
    }

    fn write(&self, documents: &[Document]) -> std::io::Result<()> {
        let sources = self.folder.join("src");
        fs::create_dir_all(&sources)?;
        let runtime = root().join("attio-client/runtime");
        let manifest = format!(
            "[package]\nname = \"truth-scratch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nattio-runtime = {{ path = {runtime:?}, default-features = false }}\n\
             serde = \"1\"\nserde_json = \"1\"\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n\n[workspace]\n",
        );
        fs::write(self.folder.join("Cargo.toml"), manifest)?;
        // The versions that everything else is built with, and no look at the registry.
        fs::copy(root().join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        let (mut main, mut table) = (String::from("#![allow(warnings)]\n"), String::new());
        for (index, document) in documents.iter().enumerate() {
            let mut code = document.code.clone();
            code.push_str("\nuse ::attio_runtime::__private as rt;\npub(crate) static CHECKS: &[crate::Check] = &[\n");
            for (schema, _) in &document.types {
                let _ = writeln!(code, "    crate::check::<{}>,", schema.ty);
            }
            code.push_str("];\n");
            fs::write(sources.join(format!("d{index}.rs")), code)?;
            let _ = writeln!(main, "mod d{index};");
            let _ = write!(table, "d{index}::CHECKS, ");
        }
        let _ = writeln!(main, "static DOCUMENTS: &[&[Check]] = &[{table}];");
        main.push_str(include_str!("../../../truth/check.rs"));
        fs::write(sources.join("main.rs"), main)
    }
}

fn lines(documents: &[Document]) -> String {
    let mut lines = String::new();
    for (index, document) in documents.iter().enumerate() {
        for (ty, (_, instances)) in document.types.iter().enumerate() {
            for instance in instances {
                let _ = writeln!(lines, "{index}\t{ty}\t{}", instance.value);
            }
        }
    }
    lines
}

fn answer(line: &str) -> Option<Answer> {
    let (kind, text, shown): (String, String, String) = serde_json::from_str(line).ok()?;
    match kind.as_str() {
        "ok" => Some(Answer::Written(serde_json::from_str(&text).ok()?, shown)),
        _ => Some(Answer::Failed(text)),
    }
}
