//! What every generator is asked: a crate for a document.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::document::Document;
use crate::extent::Extent;

/// A generator.
pub(crate) trait Tool {
    /// What the tables call it.
    fn name(&self) -> String;
    /// A name for a folder.
    fn folder(&self) -> &'static str;
    fn version(&self) -> String;
    /// Writes a crate for the document.
    fn make(&self, document: &Document, made: &Crate) -> Result<Made, Failure>;
}

/// Where the crate goes, and what can be used on the way.
pub(crate) struct Crate {
    /// Empty at first, but for what an earlier document left.
    pub(crate) folder: PathBuf,
    /// Where the peers are installed.
    pub(crate) tools: PathBuf,
}

/// What a generator did.
pub(crate) struct Made {
    /// Of a program of its own; a macro's shows in the compiler's.
    pub(crate) generation: Option<Duration>,
    /// `None` for a macro that cannot be looked into.
    pub(crate) extent: Option<Extent>,
}

/// Why there is no crate.
#[derive(Debug)]
pub(crate) enum Failure {
    NotInstalled,
    Failed(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotInstalled => f.write_str("not installed"),
            Self::Failed(reason) => f.write_str(reason),
        }
    }
}

impl Crate {
    /// A program among the installed ones.
    pub(crate) fn program(&self, name: &str) -> Result<Command, Failure> {
        let program = self
            .tools
            .join("bin")
            .join(name)
            .with_extension(std::env::consts::EXE_EXTENSION);
        if program.is_file() {
            Ok(Command::new(program))
        } else {
            Err(Failure::NotInstalled)
        }
    }

    pub(crate) fn source(&self) -> PathBuf {
        self.folder.join("src")
    }
}

/// Runs a generator, and measures it. What it says of a failure names no folder of this machine.
pub(crate) fn run(command: &mut Command) -> Result<Duration, Failure> {
    let start = Instant::now();
    let output = command.env_remove("RUST_BACKTRACE").output()?;
    let took = start.elapsed();
    if output.status.success() {
        return Ok(took);
    }
    let text = String::from_utf8_lossy(&output.stderr);
    let said = |word: &str| text.lines().find(|line| line.contains(word));
    let line = said("panicked").map(|_| "panics");
    let line = line.or(said("rror")).or(text.lines().next_back());
    Err(Failure::Failed(without_folders(
        line.unwrap_or("fails").trim(),
    )))
}

/// A line with every absolute path cut down to its last part.
pub(crate) fn without_folders(line: &str) -> String {
    let words = line.split(' ').map(|word| match word.find('/') {
        Some(0) => word.rsplit('/').next().unwrap_or(word),
        _ => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Gives a crate that a generator wrote the name that is watched, and a workspace of its own.
pub(crate) fn adopt(folder: &Path, name: &str) -> io::Result<()> {
    let path = folder.join("Cargo.toml");
    let text = std::fs::read_to_string(&path)?;
    let lines = text.lines().map(|line| match line.split('=').next() {
        Some(key) if key.trim() == "name" => format!("name = \"subject-{name}\"\n"),
        _ => format!("{line}\n"),
    });
    let mut text: String = lines.collect();
    if !text.contains("[workspace]") {
        text.push_str("\n[workspace]\n");
    }
    std::fs::write(path, text)
}

/// Writes the manifest of a crate whose generator writes none.
pub(crate) fn manifest(folder: &Path, name: &str, dependencies: &str) -> io::Result<()> {
    let text = format!(
        "[package]\nname = \"subject-{name}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n\
         [dependencies]\n{dependencies}\n[workspace]\n",
    );
    std::fs::write(folder.join("Cargo.toml"), text)
}
