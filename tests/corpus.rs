//! Documents of real vendors: each is generated from, without an error.
//!
//! The documents lie beside the repository; where they do not, this ring says so and passes.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use attio_codegen::{Generated, Options, generate};
use attio_tests::shared;

const FOLDERS: [&str; 4] = [
    "attio/official",
    "corpus",
    "corpus/multifile/camara/code/API_definitions",
    "corpus/multifile/ga4gh-drs/openapi",
];

fn documents(shared: &Path) -> Vec<PathBuf> {
    let mut documents = Vec::new();
    for folder in FOLDERS {
        let entries = fs::read_dir(shared.join(folder)).into_iter().flatten();
        let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
        documents.extend(paths.filter(|path| {
            path.extension().is_some_and(|extension| extension == "json" || extension == "yaml")
        }));
    }
    documents.sort();
    documents
}

fn expand(path: &Path) -> Generated {
    let folder = path.parent().unwrap_or(path);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let text = fs::read_to_string(path).expect("a document is text");
    let mut read = |path: &str| fs::read_to_string(folder.join(path)).map_err(|error| error.to_string());
    generate(&name, text, Vec::new(), &mut read, &Options::default())
}

#[test]
fn every_document_is_generated_from() {
    let Some(shared) = shared() else { return };
    let documents = documents(&shared);
    println!("{:<44} {:>10} {:>6} {:>9} {:>8} {:>8}", "document", "operations", "types", "tokens", "degraded", "ms");
    let mut wrong = Vec::new();
    for path in documents {
        let start = Instant::now();
        let generated = expand(&path);
        let took = start.elapsed().as_millis();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let census = &generated.census;
        println!(
            "{name:<44} {:>10} {:>6} {:>9} {:>8} {took:>8}",
            census.operations, census.types.len(), census.tokens, census.degraded.len(),
        );
        let is_swagger = name.contains("-2.0.");
        let messages: Vec<&str> = generated.messages.iter().map(|message| message.text.as_str()).collect();
        let as_it_should = match messages.as_slice() {
            [] => !is_swagger,
            [only] => is_swagger && only.contains("Swagger 2.0"),
            _ => false,
        };
        if !as_it_should {
            wrong.push(format!("{name}: {} messages\n{}", messages.len(), messages.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
