//! openapi-generator, its `rust` generator with `reqwest`: a Java program that writes a crate.

use std::process::Command;

use crate::document::Document;
use crate::extent::Extent;
use crate::tool::{Crate, Failure, Made, Tool, adopt, run};

pub(crate) struct OpenapiGenerator;

/// Where the installed PyPI package has the program.
const JAR: &str = "python/openapi_generator_cli/openapi-generator.jar";

impl Tool for OpenapiGenerator {
    fn name(&self) -> String {
        "openapi-generator".to_owned()
    }

    fn folder(&self) -> &'static str {
        "openapi_generator"
    }

    fn version(&self) -> String {
        "7.26.0".to_owned()
    }

    fn make(&self, document: &Document, made: &Crate) -> Result<Made, Failure> {
        let jar = made.tools.join(JAR);
        let has_java = Command::new("java").arg("-version").output().is_ok();
        if !jar.is_file() || !has_java {
            return Err(Failure::NotInstalled);
        }
        let mut command = Command::new("java");
        command
            // Without it, YAML of more than 3 MB is refused.
            .arg("-DmaxYamlCodePoints=99999999")
            .arg("-jar")
            .arg(jar)
            .args(["generate", "-g", "rust", "--skip-validate-spec", "-i"])
            .arg(&document.path)
            .arg("-o")
            .arg(&made.folder)
            .args(["--additional-properties", "library=reqwest"])
            .args(["--package-name", "subject_openapi_generator"]);
        let took = run(&mut command)?;
        adopt(&made.folder, self.folder())?;
        Ok(Made {
            generation: Some(took),
            extent: Some(Extent::of_folder(&made.source())),
        })
    }
}
