//! A document, what is generated from it, and the values that its schemas allow.

use std::fs;
use std::path::Path;

use attio_codegen::{Options, SchemaType, generate};
use attio_tests::instance::{Documents, Instance, Way, instances};

/// One document.
pub(crate) struct Document {
    pub(crate) name: String,
    pub(crate) code: String,
    pub(crate) tokens: usize,
    /// The types to check, each with the values for it.
    pub(crate) types: Vec<(SchemaType, Vec<Instance>)>,
    /// Schemas for which no value could be made.
    pub(crate) empty: Vec<String>,
}

impl Document {
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let folder = path.parent().unwrap_or(path);
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
        // What the document makes impossible is the business of another ring.
        let options = Options {
            traits_both: true,
            skip_errors: true,
            ..Options::default()
        };
        let mut read =
            |path: &str| fs::read_to_string(folder.join(path)).map_err(|error| error.to_string());
        let generated = generate(&name, text, Vec::new(), &mut read, &options);
        if let Some(message) = generated.messages.first() {
            return Err(message.text.clone());
        }
        let documents = Documents::read(&name, &mut |path| {
            fs::read_to_string(folder.join(path)).ok()
        })?;
        let (mut types, mut empty) = (Vec::new(), Vec::new());
        for schema in generated.census.schemas {
            let way = if schema.sent && !schema.received {
                Way::Sent
            } else {
                Way::Received
            };
            if !documents.has(&schema.file, &schema.pointer) {
                continue;
            }
            match instances(&documents, &schema.file, &schema.pointer, way) {
                none if none.is_empty() => empty.push(schema.pointer),
                some => types.push((schema, some)),
            }
        }
        let code = generated.tokens.to_string();
        Ok(Self {
            name,
            code,
            tokens: generated.census.tokens,
            types,
            empty,
        })
    }
}
