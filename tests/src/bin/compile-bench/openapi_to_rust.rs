//! openapi-to-rust: a program that writes modules, and a list of what they depend on.

use std::fs;

use crate::document::Document;
use crate::extent::Extent;
use crate::tool::{Crate, Failure, Made, Tool, manifest, run};

pub(crate) struct OpenapiToRust;

impl Tool for OpenapiToRust {
    fn name(&self) -> String {
        "openapi-to-rust".to_owned()
    }

    fn folder(&self) -> &'static str {
        "openapi_to_rust"
    }

    fn version(&self) -> String {
        "0.23.0".to_owned()
    }

    fn make(&self, document: &Document, made: &Crate) -> Result<Made, Failure> {
        let mut command = made.program("openapi-to-rust")?;
        fs::create_dir_all(made.source())?;
        document.copy_to(&made.folder)?;
        command
            .args(["generate", &document.file()])
            .current_dir(&made.folder);
        let took = run(&mut command)?;
        let extent = Extent::of_folder(&made.source());
        let generated = made.source().join("generated");
        // There is none where nothing is needed.
        let wanted = fs::read_to_string(generated.join("REQUIRED_DEPS.toml")).unwrap_or_default();
        let dependencies = wanted
            .lines()
            .filter(|line| line.contains('=') && !line.starts_with('#'));
        let dependencies: String = dependencies.flat_map(|line| [line, "\n"]).collect();
        manifest(&made.folder, self.folder(), &dependencies)?;
        fs::write(
            made.source().join("lib.rs"),
            "#![allow(warnings)]\npub mod generated;\n",
        )?;
        Ok(Made {
            generation: Some(took),
            extent: Some(extent),
        })
    }
}
