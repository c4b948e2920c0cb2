//! One document through one generator.

use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::cargo::{Errors, Goal, Measured, Subject};
use crate::document::Document;
use crate::extent::Extent;
use crate::speed::Speed;
use crate::tool::{Crate, Made, Tool};

/// Where everything happens, and how often.
pub(crate) struct Bench {
    /// The folder that holds every scratch crate.
    pub(crate) work: PathBuf,
    /// The folder where the peers are installed.
    pub(crate) tools: PathBuf,
    /// How often a crate is compiled.
    pub(crate) runs: usize,
    /// Whether incrementally.
    pub(crate) incremental: bool,
}

/// A row of a table.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Row {
    /// A short name of the generator, for whoever looks for its row.
    pub(crate) key: String,
    /// What the tables call the generator, or what was measured.
    pub(crate) name: String,
    /// Seconds of generating, or of expanding.
    pub(crate) generation: Option<f64>,
    pub(crate) extent: Option<Extent>,
    pub(crate) check: Option<Measured>,
    pub(crate) build: Option<Measured>,
    /// The size of a program.
    pub(crate) bytes: Option<u64>,
    /// How fast something is beside the same by hand.
    #[serde(default)]
    pub(crate) speed: Option<Speed>,
    /// What is wrong, where something is.
    pub(crate) note: String,
}

impl Row {
    pub(crate) fn new(key: &str, name: &str) -> Self {
        Self {
            key: key.to_owned(),
            name: name.to_owned(),
            generation: None,
            extent: None,
            check: None,
            build: None,
            bytes: None,
            speed: None,
            note: String::new(),
        }
    }
}

impl Bench {
    pub(crate) fn row(&self, tool: &dyn Tool, document: &Document) -> Row {
        let mut row = Row::new(
            tool.folder(),
            &format!("{} {}", tool.name(), tool.version()),
        );
        let made = Crate {
            folder: self.work.join(tool.folder()),
            tools: self.tools.clone(),
        };
        // What an earlier document left is none of this one's; the manifest and its lock are.
        drop(fs::remove_dir_all(made.source()));
        match tool.make(document, &made) {
            Ok(Made { generation, extent }) => {
                row.generation = generation.map(|took| took.as_secs_f64());
                row.extent = extent;
                let subject = self.subject(made.folder, tool.folder());
                self.compile(&mut row, &subject);
            }
            Err(failure) => row.note = failure.to_string(),
        }
        row
    }

    /// Fills what the compiler says of a crate.
    pub(crate) fn compile(&self, row: &mut Row, subject: &Subject) {
        if let Err(errors) = self.measure(row, subject) {
            row.note = errors.to_string();
        }
    }

    fn measure(&self, row: &mut Row, subject: &Subject) -> Result<(), Errors> {
        row.check = Some(subject.measure(Goal::Check, self.runs)?);
        if row.generation.is_none() {
            row.generation = subject.expansion();
        }
        row.build = Some(subject.measure(Goal::Build, self.runs)?);
        Ok(())
    }

    pub(crate) fn subject(&self, folder: PathBuf, name: &str) -> Subject {
        Subject {
            root: folder.join("src/lib.rs"),
            folder,
            name: format!("subject_{name}"),
            target: self.target(),
            incremental: self.incremental,
        }
    }

    /// Where everything is built.
    pub(crate) fn target(&self) -> PathBuf {
        self.work.join("build")
    }
}
