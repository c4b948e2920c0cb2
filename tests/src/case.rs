//! Cases on disk: a small document whose first lines say what it shows and how it is generated.
//!
//! ```yaml
//! # A value that may be null.
//! # options: envelope=data groups kinds only=pets.* format=uuid=::attio_runtime::uuid::Uuid
//! ```

use std::fs;
use std::path::{Path, PathBuf};

use attio_codegen::{Generated, Options, generate};

/// One document of a ring.
#[derive(Debug, Clone)]
pub struct Case {
    /// The file's name without its extension.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// What is in it.
    pub text: String,
}

/// The cases of a ring, by name. Names with a second dot are parts of another case.
///
/// # Panics
///
/// If the folder cannot be read.
#[must_use]
pub fn cases(folder: &Path) -> Vec<Case> {
    let entries = fs::read_dir(folder).expect("the ring has a folder");
    let mut cases: Vec<Case> = entries
        .filter_map(|entry| Case::read(&entry.expect("the folder can be read").path()))
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(!cases.is_empty(), "{} has no cases", folder.display());
    cases
}

impl Case {
    fn read(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let stem = name
            .strip_suffix(".yaml")
            .or_else(|| name.strip_suffix(".json"))?;
        let text = fs::read(path).expect("a case can be read");
        let text = String::from_utf8(text).expect("a case is UTF-8");
        (!stem.contains('.')).then(|| Self {
            name: stem.to_owned(),
            path: path.to_owned(),
            text,
        })
    }

    /// What the case shows, in one sentence.
    #[must_use]
    pub fn title(&self) -> &str {
        let first = self.text.lines().next().unwrap_or_default();
        first.strip_prefix("# ").unwrap_or_default()
    }

    /// The file of the same name with another ending.
    #[must_use]
    pub fn beside(&self, extension: &str) -> PathBuf {
        self.path.with_extension(extension)
    }

    /// What is generated from it.
    #[must_use]
    pub fn generate(&self) -> Generated {
        let folder = self.path.parent().unwrap_or(Path::new("")).to_owned();
        let file = |path: &Path| {
            path.file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        };
        let overlay = self.beside("overlay.yaml");
        let overlays = fs::read_to_string(&overlay).map(|text| (file(&overlay), text));
        let mut read = |path: &str| {
            fs::read_to_string(folder.join(path)).map_err(|error| error.kind().to_string())
        };
        let path = file(&self.path);
        generate(
            &path,
            self.text.clone(),
            overlays.into_iter().collect(),
            &mut read,
            &self.options(),
        )
    }

    fn options(&self) -> Options {
        let mut options = Options::default();
        let line = self
            .text
            .lines()
            .nth(1)
            .and_then(|line| line.strip_prefix("# options: "));
        for word in line.unwrap_or_default().split_whitespace() {
            set(&mut options, word);
        }
        options
    }
}

fn set(options: &mut Options, word: &str) {
    let path = |text: &str| text.parse().expect("a path");
    match word.split_once('=') {
        None if word == "groups" => options.grouped = true,
        None if word == "kinds" => options.kinds = Some(path("crate::kinds")),
        None if word == "both" => options.traits_both = true,
        Some(("feature", name)) => options.features.push(name.to_owned()),
        None if word == "webhooks" => options.webhooks = true,
        None if word == "skip" => options.skip_errors = true,
        Some(("defaults", function)) => options.defaults = Some(path(function)),
        Some(("name", name)) => options.name = Some(name.to_owned()),
        Some(("envelope", name)) => options.envelope = Some(name.to_owned()),
        Some(("only", selector)) => {
            options.only.push(selector.replace('~', " "));
            options.spans.only.push(options.spans.document);
        }
        Some(("except", selector)) => options.except.push(selector.replace('~', " ")),
        Some(("rename", names)) => {
            let (old, new) = names.split_once("->").expect("`rename=old->new`");
            options
                .renames
                .push((old.replace('~', " "), new.to_owned()));
        }
        Some(("derive", pair)) => {
            let (types, traits) = pair.split_once('=').expect("`derive=types=Trait,Trait`");
            let traits = traits.split(',').map(path).collect();
            options.derives.push((types.to_owned(), traits));
        }
        Some(("format", pair)) => {
            let (format, ty) = pair.split_once('=').expect("`format=name=path`");
            options.formats.push((format.to_owned(), path(ty)));
        }
        _ => panic!("no case has an option `{word}`"),
    }
}

/// The options that `attio-client` passes.
///
/// # Panics
///
/// Never: the paths are fixed.
#[must_use]
pub fn client_options() -> Options {
    let mut options = Options::default();
    for word in [
        "envelope=data",
        "groups",
        "kinds",
        "both",
        "format=date-time=::attio_runtime::jiff::Timestamp",
        "format=uuid=::attio_runtime::uuid::Uuid",
    ] {
        set(&mut options, word);
    }
    options
}
