//! Names are stable: neither an operation more nor a selection renames what was there, and that costs no second reading.

use std::collections::BTreeMap;
use std::fs;

use attio_codegen::{Generated, Options, generate};
use attio_tests::{root, shared};
use serde_json::{Value, json};

/// Documents with many nameless schemas, which is where names are hard.
fn documents() -> Vec<(String, Value)> {
    let mut documents = Vec::new();
    let text = fs::read_to_string(root().join("tests/stable/shop.yaml")).expect("the document");
    documents.push((
        "shop".to_owned(),
        serde_yaml::from_str(&text).expect("YAML"),
    ));
    match shared() {
        Some(shared) => {
            let text = fs::read_to_string(shared.join("attio/official/api-2026-03.json"))
                .expect("the document");
            documents.push((
                "attio".to_owned(),
                serde_json::from_str(&text).expect("JSON"),
            ));
        }
        None => println!("skipped: Attio's own document is not here"),
    }
    documents
}

fn names(document: &Value, only: Vec<String>) -> BTreeMap<String, String> {
    let options = Options {
        envelope: Some("data".to_owned()),
        only,
        traits_both: true,
        ..Options::default()
    };
    let mut read = |path: &str| Err(format!("there is no {path}"));
    let Generated {
        census, messages, ..
    } = generate(
        "api.json",
        document.to_string(),
        Vec::new(),
        &mut read,
        &options,
    );
    assert!(messages.is_empty(), "{messages:?}");
    census.places.into_iter().collect()
}

/// A small generator of numbers that is the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end
    }
}

fn differences(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Vec<String> {
    let shared = before
        .iter()
        .filter_map(|(pointer, name)| Some((pointer, name, after.get(pointer)?)));
    let changed = shared.filter(|(_, before, after)| before != after);
    changed
        .map(|(pointer, before, after)| format!("{pointer}: {before} → {after}"))
        .collect()
}

#[test]
fn an_operation_more_renames_nothing() {
    for (name, document) in documents() {
        let before = names(&document, Vec::new());
        let paths: Vec<(String, Value)> = document["paths"]
            .as_object()
            .expect("paths")
            .clone()
            .into_iter()
            .collect();
        for turn in 0..20_u64 {
            let mut random = Random(turn);
            let mut paths = paths.clone();
            let schema = json!({"type": "object", "required": ["id", "note"], "properties": {
                "id": {"type": "object", "properties": {"depot_id": {"type": "string"}}},
                "note": {"type": "string"}, "state": {"enum": ["fresh", "stale"]}}});
            let operation = json!({"get": {"responses": {"200": {"description": "d", "content": {
                "application/json": {"schema": {"type": "object", "required": ["data"], "properties": {"data": schema}}}}}}}});
            paths.insert(
                random.below(paths.len() + 1),
                ("/v2/depots/{depot}".to_owned(), operation),
            );
            let mut document = document.clone();
            document["paths"] = Value::Object(paths.into_iter().collect());
            let changed = differences(&before, &names(&document, Vec::new()));
            assert!(
                changed.is_empty(),
                "{name}, turn {turn}:\n{}",
                changed.join("\n")
            );
        }
    }
}

#[test]
fn a_selection_renames_nothing() {
    for (name, document) in documents() {
        let before = names(&document, Vec::new());
        let paths: Vec<&String> = document["paths"]
            .as_object()
            .expect("paths")
            .keys()
            .collect();
        for turn in 0..20_u64 {
            let mut random = Random(turn);
            let only = (0..4)
                .map(|_| paths[random.below(paths.len())].clone())
                .collect();
            let changed = differences(&before, &names(&document, only));
            assert!(
                changed.is_empty(),
                "{name}, turn {turn}:\n{}",
                changed.join("\n")
            );
        }
    }
}

#[test]
fn a_selection_reads_every_file_once() {
    let root = json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/pets": {"$ref": "paths.json#/pets"},
            "/owners": {"$ref": "paths.json#/owners"},
        },
    });
    let answers = |name: &str| {
        json!({"get": {"operationId": name, "responses": {"200": {"description": "d", "content": {
            "application/json": {"schema": {"$ref": format!("schemas.json#/{name}")}}}}}}})
    };
    let paths = json!({"pets": answers("pet"), "owners": answers("owner")});
    let schema = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    let schemas = json!({"pet": schema.clone(), "owner": schema});
    for only in [vec![], vec!["pet".to_owned()]] {
        let mut asked = Vec::new();
        let mut read = |path: &str| {
            asked.push(path.to_owned());
            match path {
                "paths.json" => Ok(paths.to_string()),
                "schemas.json" => Ok(schemas.to_string()),
                _ => Err("there is no such file".to_owned()),
            }
        };
        let options = Options {
            only,
            ..Options::default()
        };
        let generated = generate(
            "api.json",
            root.to_string(),
            Vec::new(),
            &mut read,
            &options,
        );
        assert!(generated.messages.is_empty(), "{:?}", generated.messages);
        assert_eq!(generated.files, ["api.json", "paths.json", "schemas.json"]);
        assert_eq!(asked, ["paths.json", "schemas.json"]);
    }
}
