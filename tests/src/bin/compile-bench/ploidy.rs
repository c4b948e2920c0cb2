//! ploidy: a program that writes a crate.

use crate::document::Document;
use crate::extent::Extent;
use crate::tool::{Crate, Failure, Made, Tool, adopt, run};

pub(crate) struct Ploidy;

impl Tool for Ploidy {
    fn name(&self) -> String {
        "ploidy".to_owned()
    }

    fn folder(&self) -> &'static str {
        "ploidy"
    }

    fn version(&self) -> String {
        "0.15.0".to_owned()
    }

    fn make(&self, document: &Document, made: &Crate) -> Result<Made, Failure> {
        let mut command = made.program("ploidy")?;
        command
            .args(["generate", "rust"])
            .arg(&document.path)
            .args(["--name", "subject-ploidy", "-o"])
            .arg(&made.folder);
        let took = run(&mut command)?;
        adopt(&made.folder, self.folder())?;
        Ok(Made {
            generation: Some(took),
            extent: Some(Extent::of_folder(&made.source())),
        })
    }
}
