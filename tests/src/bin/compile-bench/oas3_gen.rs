//! oas3-gen: a program that writes a crate.

use std::fs;

use crate::document::Document;
use crate::extent::Extent;
use crate::tool::{Crate, Failure, Made, Tool, adopt, run};

pub(crate) struct Oas3Gen;

impl Tool for Oas3Gen {
    fn name(&self) -> String {
        "oas3-gen".to_owned()
    }

    fn folder(&self) -> &'static str {
        "oas3_gen"
    }

    fn version(&self) -> String {
        "0.29.0".to_owned()
    }

    fn make(&self, document: &Document, made: &Crate) -> Result<Made, Failure> {
        let mut command = made.program("oas3-gen")?;
        // It does not write over a manifest.
        drop(fs::remove_file(made.folder.join("Cargo.toml")));
        command
            .args(["generate", "client-mod", "--workspace", "-i"])
            .arg(&document.path)
            .arg("-o")
            .arg(&made.folder);
        let took = run(&mut command)?;
        adopt(&made.folder, self.folder())?;
        Ok(Made {
            generation: Some(took),
            extent: Some(Extent::of_folder(&made.source())),
        })
    }
}
