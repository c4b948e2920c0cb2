//! The whole front half, on small documents of our own and on the shared corpus when it is there.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::{Document, Input, Reading, read_document};
use crate::diag::Severity;
use crate::pointer::Pointer;
use crate::select::{Selection, Selector};

/// Reads `files[0]`, the others through the callback; messages rendered.
fn read(
    files: &[(&str, &str)],
    selection: &Selection,
) -> (Option<(Reading, Document)>, Vec<String>) {
    let mut read = |path: &str| {
        let found = files.iter().find(|(name, _)| *name == path);
        found
            .map(|(_, text)| (*text).to_owned())
            .ok_or_else(|| "no such file".to_owned())
    };
    let (path, text) = files[0];
    let input = Input {
        path,
        text: text.to_owned(),
        overlays: &[],
        selection,
        webhooks: true,
        read: &mut read,
    };
    let (result, mut diags) = read_document(input);
    match result {
        Ok(mut reading) => {
            let document = reading.document(&mut diags);
            let rendered = diags.into_rendered(&reading.sources);
            (
                Some((reading, document)),
                rendered.into_iter().map(|r| r.text).collect(),
            )
        }
        Err(sources) => (
            None,
            diags
                .into_rendered(&sources)
                .into_iter()
                .map(|r| r.text)
                .collect(),
        ),
    }
}

fn everything() -> Selection {
    Selection::default()
}

#[test]
fn faults_are_told_where_they_stand_and_cost_only_their_operation() {
    let text = "\
openapi: 3.1.0
paths:
  /a:
    get:
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pte'}
    post: {responses: {2xx: {description: fine}}}
components:
  schemas:
    Pet: {type: strng}
";
    let (document, messages) = read(&[("a.yaml", text)], &everything());
    let (_, document) = document.expect("a document");
    assert_eq!(
        messages,
        [
            "a.yaml:10:30 (#/paths/~1a/get/responses/200/content/application~1json/schema/$ref): this reference points to nothing\n  found: `#/components/schemas/Pte`\n  help: did you mean `Pet`?",
            "a.yaml:14:17 (#/components/schemas/Pet/type): this schema has an unknown type\n  found: `type: strng`\n  expected: one of `string`, `number`, `integer`, `boolean`, `array`, `object`, `null`\n  help: did you mean `string`?",
        ]
    );
    assert_eq!(document.api.operations().count(), 2);
}

#[test]
fn faults_outside_the_selection_are_not_told() {
    let text = "\
openapi: 3.0.0
paths:
  /a: {get: {operationId: a, responses: {'200': {$ref: '#/components/responses/Gone'}}}}
  /b: {get: {operationId: b, responses: {'200': {$ref: '#/components/responses/Here'}}}}
components:
  responses: {Here: {description: ok}, Other: {description: no}}
";
    let selection = Selection {
        only: vec![Selector::new("b")],
        except: Vec::new(),
    };
    let (document, messages) = read(&[("a.yaml", text)], &selection);
    assert_eq!(messages, Vec::<String>::new());
    let (mut reading, document) = document.expect("a document");
    assert_eq!(document.api.operations().count(), 1);
    let responses = document.api.components.expect("components").responses;
    assert_eq!(responses.keys().collect::<Vec<_>>(), ["Here"]);
    assert_eq!(reading.kept[0].selector, Some(0));
    let whole = reading.whole().expect("what is not wanted, too");
    assert_eq!(whole.api.operations().count(), 2);
    let responses = whole.api.components.expect("components").responses;
    assert_eq!(responses.keys().collect::<Vec<_>>(), ["Here", "Other"]);
}

#[test]
fn nodes_of_other_files_are_located_there() {
    let root = "openapi: 3.0.0\npaths:\n  /a: {$ref: 'x/paths.yaml#/a'}\n";
    let paths = "a:\n  get:\n    responses:\n      '200':\n        description: ok\n        content: {application/json: {schema: {$ref: '../y/pet.json'}}}\n";
    let pet = "{\n\"type\": \"object\",\n\"properties\": {\"parent\": {\"$ref\": \"#\"}}}";
    let files = [
        ("s/a.yaml", root),
        ("s/x/paths.yaml", paths),
        ("s/y/pet.json", pet),
    ];
    let (document, messages) = read(&files, &everything());
    assert_eq!(messages, Vec::<String>::new());
    let (reading, document) = document.expect("a document");
    assert_eq!(
        reading.sources.paths().collect::<Vec<_>>(),
        ["s/a.yaml", "s/x/paths.yaml", "s/y/pet.json"]
    );
    let at = document.locate(&Pointer::from_fragment(
        "/components/schemas/pet/properties/parent",
    ));
    assert_eq!((at.file, at.pointer.as_str()), (2, "/properties/parent"));
    let at = document.locate(&Pointer::from_fragment("/paths/~1a/get/responses"));
    assert_eq!((at.file, at.pointer.as_str()), (1, "/a/get/responses"));
}

/// A document of many constructs, to be broken.
const SAMPLE: &str = r##"{"openapi": "3.1.0", "paths": {"/a/{id}": {"parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}],
"post": {"operationId": "x", "tags": ["t"], "security": [{"k": []}], "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}},
"responses": {"200": {"$ref": "#/components/responses/R"}, "4XX": {"description": "", "content": {"a/b": {"schema": {"$ref": "#/components/schemas/A/properties/b"}}}}}}},
"/b": {"$ref": "#/paths/~1a~1{id}"}}, "components": {"schemas": {"A": {"type": ["object", "null"], "properties": {"b": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/B"}]}, "c": {"const": 1}}, "required": ["b"]},
"B": {"allOf": [{"$ref": "#"}], "discriminator": {"propertyName": "b", "mapping": {"x": "A"}}, "prefixItems": [true], "minimum": 1.5, "enum": [1, null, "a"], "patternProperties": {"^x": {}}}},
"responses": {"R": {"description": "", "headers": {"H": {"schema": {}}}}}, "securitySchemes": {"k": {"type": "http", "scheme": "bearer"}}}}"##;

/// Every input gives a document or a message: values swapped for others, keys renamed, text cut and spliced.
#[test]
fn mutated_documents_never_panic() {
    let rounds =
        std::env::var_os("FRONT_FUZZ").map_or(400, |n| n.to_string_lossy().parse().unwrap_or(400));
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % bound as u64) as usize
    };
    let pieces = [
        "null",
        "[]",
        "{}",
        "true",
        "-1",
        "1e300",
        "\"\"",
        "\"#\"",
        "\"#/\"",
        "\"#/components\"",
        "\"#/components/schemas\"",
        "\"#/components/schemas/A\"",
        "\"#/paths/~1b/post\"",
        "\"x.yaml#/a\"",
        "\"%\"",
        "\"é\"",
        "{\"$ref\": \"#/components/schemas/B\"}",
        "[null, {}]",
        "{\"type\": \"null\"}",
        "[[[]]]",
    ];
    for _ in 0..rounds {
        let mut text = SAMPLE.to_owned();
        for _ in 0..=random(4) {
            let starts: Vec<usize> = text
                .char_indices()
                .filter(|(_, c)| matches!(c, ':' | '[' | ','))
                .map(|(at, _)| at + 1)
                .collect();
            let at = starts[random(starts.len())];
            let rest = &text[at..];
            let end = at + rest.find([',', '}', ']']).unwrap_or(rest.len());
            text.replace_range(at..end, pieces[random(pieces.len())]);
            if random(8) == 0 {
                text.truncate(at);
            }
        }
        if random(2) == 0 {
            text.insert(0, '\n');
            text = text.replacen('{', "a: &x {b: *x}\n", random(2));
        }
        let selection = Selection {
            only: (0..random(2)).map(|_| Selector::new("x")).collect(),
            except: Vec::new(),
        };
        let _ = read(
            &[
                ("a.json", &text),
                ("x.yaml", "a: {$ref: 'a.json#/components/schemas/B'}"),
            ],
            &selection,
        );
    }
}

/// The stack of a test's thread (2 MB) is a quarter of the compiler's.
#[test]
fn the_deepest_documents_fit_the_stack() {
    // Five levels of the document's own: itself, `components`, `schemas`, the schema, a value at the end.
    let levels = crate::load::MAX_DEPTH - 5;
    for (open, close, width) in [
        ("{\"not\": ", "}", 1),
        ("{\"items\": ", "}", 1),
        ("{\"type\": [\"array\", \"string\"], \"items\": ", "}", 1),
        ("{\"$ref\": \"#/x\", \"additionalProperties\": ", "}", 1),
        ("{\"oneOf\": [{\"type\": \"null\"}, ", "]}", 2),
        ("{\"properties\": {\"a\": ", "}}", 2),
    ] {
        let schema = format!(
            "{}{{}}{}",
            open.repeat(levels / width),
            close.repeat(levels / width)
        );
        let text = format!(
            "{{\"openapi\": \"3.1.0\", \"x\": {{}}, \"components\": {{\"schemas\": {{\"A\": {schema}}}}}}}"
        );
        let (document, messages) = read(&[("a.json", &text)], &everything());
        assert_eq!(messages, Vec::<String>::new(), "{open}");
        assert!(document.is_some(), "{open}");
    }
}

#[test]
#[ignore = "prints how long each step takes on the largest documents"]
fn steps() {
    for name in [
        "github-3.0.json",
        "stripe-2023-3.0.yaml",
        "cloudflare-2024-3.0.json",
        "progenitor-github-3.0.json",
        "okta-management-3.0.yaml",
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../shared/corpus")
            .join(name);
        let Ok(text) = std::fs::read_to_string(path) else {
            return;
        };
        let mut diags = crate::diag::Diagnostics::default();
        let mut sources = crate::source::Sources::default();
        sources.add(name, text);
        let start = Instant::now();
        let tree = crate::load::load(&sources, 0, &mut diags).expect("a tree");
        let load = start.elapsed();
        let start = Instant::now();
        let mut no = |_: &str| Err(String::new());
        let bundle = crate::bundle::bundle(tree, &mut sources, &mut no, &mut diags);
        let crate::bundle::Bundle {
            mut tree,
            mut provenance,
            ..
        } = bundle;
        let bundled = start.elapsed();
        let start = Instant::now();
        let _ = crate::select::select(&tree, &everything(), &mut diags);
        let select = start.elapsed();
        let start = Instant::now();
        crate::normalize::normalize(&mut tree, &mut provenance, &mut diags);
        let normalize = start.elapsed();
        let start = Instant::now();
        let api = crate::model::document(tree, &provenance, &mut diags);
        let model = start.elapsed();
        let start = Instant::now();
        drop(api);
        let dropped = start.elapsed();
        println!(
            "{name}: load {load:.0?}, bundle {bundled:.0?}, select {select:.0?}, normalize {normalize:.0?}, model {model:.0?}, drop {dropped:.0?}"
        );
        assert!(diags.iter().next().is_none());
    }
}

/// Documents whose faults are their own: file, and how many errors they have.
const FAULTY: &[(&str, usize)] = &[
    // Files that are not in the corpus (they are below `multifile`).
    ("camara-geofencing-3.0.yaml", 2),
    // A reference over the network.
    ("data_repository_service.openapi.yaml", 1),
    ("ga4gh-wes-3.0.yaml", 1),
    // A file that is not in the corpus.
    ("heyapi-full-3.1.yaml", 1),
];

#[test]
fn the_corpus_reads_without_a_word() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !shared.exists() {
        return;
    }
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in ["corpus", "attio/official"] {
        for entry in std::fs::read_dir(shared.join(folder)).expect("folder") {
            files.push(entry.expect("entry").path());
        }
    }
    files.push(
        shared.join("corpus/multifile/ga4gh-drs/openapi/data_repository_service.openapi.yaml"),
    );
    for name in [
        "geofencing-subscriptions",
        "location-verification",
        "location-retrieval",
    ] {
        files.push(shared.join(format!(
            "corpus/multifile/camara/code/API_definitions/{name}.yaml"
        )));
    }
    files.retain(|path| path.extension().is_some_and(|e| e == "yaml" || e == "json"));
    files.sort();
    let mut wrong = Vec::new();
    for path in files {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = std::fs::read_to_string(&path).expect("text");
        let size = text.len();
        let path = path.to_string_lossy().into_owned();
        let mut read =
            |path: &str| std::fs::read_to_string(path).map_err(|error| error.to_string());
        let selection = everything();
        let start = Instant::now();
        let (mut result, mut diags) = read_document(Input {
            path: &path,
            text,
            overlays: &[],
            selection: &selection,
            webhooks: true,
            read: &mut read,
        });
        let document = result.as_mut().map(|reading| reading.document(&mut diags));
        let taken = start.elapsed();
        let errors = diags
            .iter()
            .filter(|d| d.severity == Severity::Error)
            .count();
        let is_swagger = diags.iter().any(|d| d.code == "swagger");
        let allowed = FAULTY
            .iter()
            .find(|(faulty, _)| *faulty == name)
            .map_or(0, |(_, errors)| *errors);
        let operations = document
            .as_ref()
            .map_or(0, |document| document.api.operations().count());
        if std::env::var_os("FRONT_TIMES").is_some() {
            println!("{name}\t{size}\t{operations}\t{taken:.2?}");
            let sources = match &result {
                Ok(reading) => &reading.sources,
                Err(s) => s,
            };
            for rendered in diags
                .iter()
                .map(|d| crate::diag::render(d, sources))
                .take(6)
            {
                println!("    {}", rendered.replace('\n', "\n    "));
            }
        }
        if !(is_swagger || (result.is_ok() && errors == allowed)) {
            wrong.push(format!("{name}: {errors} errors"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
