//! A document, and what is generated from it.

use std::path::Path;
use std::time::{Duration, Instant};
use std::{fs, io};

use attio_codegen::{Census, Options, generate};

/// One expansion.
pub(crate) struct Expansion {
    pub(crate) name: String,
    pub(crate) code: String,
    pub(crate) census: Census,
    /// Why operations were left out, and what else is wrong with the document.
    pub(crate) messages: Vec<String>,
    pub(crate) took: Duration,
}

impl Expansion {
    pub(crate) fn of(path: &Path) -> io::Result<Self> {
        let folder = path.parent().unwrap_or(path);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(path)?;
        let mut read =
            |path: &str| fs::read_to_string(folder.join(path)).map_err(|error| error.to_string());
        let start = Instant::now();
        let generated = generate(&name, text, Vec::new(), &mut read, &Options::default());
        let took = start.elapsed();
        let messages = generated.messages.into_iter().map(|message| message.text);
        Ok(Self {
            name: name.into_owned(),
            code: generated.tokens.to_string(),
            census: generated.census,
            messages: messages.collect(),
            took,
        })
    }
}
