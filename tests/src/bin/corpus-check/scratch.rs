//! The crate that is written and checked: one document at a time.

use std::ffi::OsString;
use std::fs::File;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use attio_tests::root;
use serde_json::Value;

/// What every expansion is judged by; errors are counted, not stopped at.
const HEAD: &str = "//! One document.\n\
                    #![forbid(unsafe_code)]\n\
                    #![warn(missing_docs, unreachable_pub, rust_2024_compatibility)]\n";

/// What the compiler says of one expansion.
pub(crate) struct Checked {
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    /// Each message once, with its place.
    pub(crate) messages: Vec<String>,
    pub(crate) took: Duration,
}

/// A folder below `target`, locked: there is one, and maybe more than one run.
pub(crate) struct Scratch {
    folder: PathBuf,
    _lock: File,
}

impl Scratch {
    /// With everything that an expansion depends on already built.
    pub(crate) fn new() -> io::Result<Self> {
        let folder = root().join("target/corpus-check");
        fs::create_dir_all(folder.join("src"))?;
        let lock = File::create(folder.join("lock"))?;
        lock.lock()?;
        let runtime = root().join("attio-client/runtime");
        let manifest = format!(
            "[package]\nname = \"corpus-check-scratch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nattio-runtime = {{ path = {runtime:?}, default-features = false }}\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n\n[workspace]\n",
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        // The versions that everything else is built with, and no look at the registry.
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        let scratch = Self {
            folder,
            _lock: lock,
        };
        let empty = scratch.check("")?;
        match empty.messages.first() {
            Some(message) => Err(io::Error::other(message.clone())),
            None => Ok(scratch),
        }
    }

    pub(crate) fn check(&self, code: &str) -> io::Result<Checked> {
        fs::write(self.folder.join("src/lib.rs"), format!("{HEAD}{code}\n"))?;
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let start = Instant::now();
        let output = Command::new(cargo)
            .args(["check", "--quiet", "--offline", "--message-format", "json"])
            .arg("--target-dir")
            .arg(self.folder.join("build"))
            .current_dir(&self.folder)
            .output()?;
        let mut checked = Checked {
            errors: 0,
            warnings: 0,
            messages: Vec::new(),
            took: start.elapsed(),
        };
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            checked.note(line);
        }
        // A compiler that crashes, or a crate that cannot be built upon, says so elsewhere.
        if !output.status.success() && checked.errors == 0 {
            checked.errors = 1;
            let text = String::from_utf8_lossy(&output.stderr);
            checked.messages.push(text.lines().take(8).collect());
        }
        Ok(checked)
    }
}

impl Checked {
    /// Takes in one line of what cargo says.
    fn note(&mut self, line: &str) -> Option<()> {
        let line: Value = serde_json::from_str(line).ok()?;
        let message = line.get("message")?;
        let text = message.get("message")?.as_str()?;
        // The last lines only count the others.
        let place = message.get("spans")?.get(0)?;
        match message.get("level")?.as_str()? {
            "error" => self.errors += 1,
            "warning" => self.warnings += 1,
            _ => return None,
        }
        let (line, column) = (place.get("line_start")?, place.get("column_start")?);
        let text = format!("{line}:{column}: {text}");
        if !self.messages.contains(&text) {
            self.messages.push(text);
        }
        Some(())
    }
}
