//! progenitor, as a macro: it comes from the registry with the crate that is measured.

use std::fs;

use crate::document::Document;
use crate::tool::{Crate, Failure, Made, Tool, manifest};

pub(crate) struct Progenitor;

/// What its documentation asks for.
const DEPENDENCIES: &str = "\
progenitor = \"=0.15.1\"
progenitor-client = \"=0.15.1\"
reqwest = { version = \"0.13\", features = [\"json\", \"stream\", \"query\", \"form\"] }
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"
bytes = \"1\"
futures = \"0.3\"
base64 = \"0.22\"
rand = \"0.8\"
regress = \"0.11\"
chrono = { version = \"0.4\", features = [\"serde\"] }
uuid = { version = \"1\", features = [\"serde\", \"v4\"] }
";

impl Tool for Progenitor {
    fn name(&self) -> String {
        "progenitor, macro".to_owned()
    }

    fn folder(&self) -> &'static str {
        "progenitor"
    }

    fn version(&self) -> String {
        "0.15.1".to_owned()
    }

    fn make(&self, document: &Document, made: &Crate) -> Result<Made, Failure> {
        fs::create_dir_all(made.source())?;
        manifest(&made.folder, "progenitor", DEPENDENCIES)?;
        document.copy_to(&made.folder)?;
        let code = format!("progenitor::generate_api!({:?});\n", document.file());
        fs::write(made.source().join("lib.rs"), code)?;
        Ok(Made {
            generation: None,
            extent: None,
        })
    }
}
