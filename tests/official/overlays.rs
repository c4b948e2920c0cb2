//! The overlays by themselves: they apply to a document that has the paths which they target, and say of each operation
//! what our own document says of it. This needs nothing beside the repository.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use attio_codegen::{Generated, Options, generate};
use attio_tests::{format, root};
use serde_json::{Value, json};

/// The overlays of each of Attio's documents, in the order in which they are applied.
const DOCUMENTS: [&[&str]; 3] = [
    &["api-2026-03.overlay.yaml", "names.overlay.yaml"],
    &["api-2026-08.overlay.yaml", "names.overlay.yaml"],
    &["standard-objects.overlay.yaml"],
];

/// What an overlay says of an operation that our document says of it too.
const SAID: [&str; 6] = [
    "operationId",
    "tags",
    "x-retry",
    "x-paging",
    "x-limit",
    "x-redirect",
];

/// A path and a method.
type Place = (String, String);

fn overlay(name: &str) -> String {
    fs::read_to_string(root().join("spec/official").join(name)).expect("an overlay")
}

/// What the overlays say of single operations: `$.paths['/v2/notes'].get`.
fn updates(overlays: &[&str]) -> Vec<(Place, Value)> {
    let mut all = Vec::new();
    for name in overlays {
        let overlay: Value = serde_yaml::from_str(&overlay(name)).expect("YAML");
        for action in overlay["actions"].as_array().expect("actions") {
            let target = action["target"].as_str().expect("a target");
            let place = target.strip_prefix("$.paths['");
            if let Some((path, method)) = place.and_then(|rest| rest.split_once("'].")) {
                all.push((
                    (path.to_owned(), method.to_owned()),
                    action["update"].clone(),
                ));
            }
        }
    }
    all
}

/// The operations of our own document.
fn ours() -> BTreeMap<Place, Value> {
    let mut all = BTreeMap::new();
    for file in fs::read_dir(root().join("spec")).expect("the document") {
        let file = file.expect("a file").path();
        if file.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let text = fs::read_to_string(file).expect("a part");
        let part: Value = serde_yaml::from_str(&text).expect("YAML");
        for (path, methods) in part["paths"].as_object().into_iter().flatten() {
            for (method, operation) in methods.as_object().into_iter().flatten() {
                if operation.get("operationId").is_some() {
                    all.insert((path.clone(), method.clone()), operation.clone());
                }
            }
        }
    }
    all
}

/// A document of our own making with operations at these places, each of which could be paged in any way.
///
/// With tags of Attio's own, if `tagged`.
fn document(places: &BTreeSet<Place>, tagged: bool) -> String {
    let tags: &[&str] = if tagged { &["Theirs"] } else { &[] };
    let query = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    let count =
        |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "integer" } });
    let list = json!({ "type": "array", "items": { "type": "string" } });
    // The one answer whose list is not all there is in it.
    let transcript = json!({ "type": "object", "required": ["transcript"], "properties": { "transcript": list } });
    let answer = |path: &str| {
        let data = if path.ends_with("/transcript") {
            &transcript
        } else {
            &list
        };
        json!({ "type": "object", "required": ["data", "pagination"], "properties": {
            "data": data,
            "pagination": { "type": "object", "required": ["next_cursor"], "properties": {
                "next_cursor": { "type": ["string", "null"] },
            } },
        } })
    };
    let body = json!({ "type": "object", "properties": {
        "limit": { "type": "integer" }, "offset": { "type": "integer" },
    } });
    let mut paths = json!({});
    for (path, method) in places {
        let mut parameters = vec![count("limit"), count("offset"), query("cursor")];
        for piece in path.split('{').skip(1) {
            let name = piece.split('}').next();
            parameters.push(json!({
                "name": name, "in": "path", "required": true, "schema": { "type": "string" },
            }));
        }
        let mut operation = json!({
            "tags": tags,
            "parameters": parameters,
            "responses": { "200": {
                "description": "What there is.",
                "content": { "application/json": { "schema": answer(path) } },
            } },
        });
        if method == "post" {
            operation["requestBody"] =
                json!({ "content": { "application/json": { "schema": body } } });
        }
        paths[path][method] = operation;
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Made up", "version": "1" },
        "tags": tags.iter().map(|name| json!({ "name": name })).collect::<Vec<_>>(),
        "paths": paths,
        "components": { "schemas": {} },
    })
    .to_string()
}

fn applied(overlays: &[&str]) -> Generated {
    let places = updates(overlays).into_iter().map(|(place, _)| place);
    let tagged = overlays
        .iter()
        .any(|name| overlay(name).contains("remove: true"));
    let overlays = overlays
        .iter()
        .map(|name| ((*name).to_owned(), overlay(name)));
    let options = Options {
        grouped: true,
        envelope: Some("data".to_owned()),
        ..Options::default()
    };
    generate(
        "made-up.json",
        document(&places.collect(), tagged),
        overlays.collect(),
        &mut |path| Err(format!("{path} is not asked for")),
        &options,
    )
}

#[test]
fn they_apply_to_a_document_that_has_their_paths() {
    for overlays in DOCUMENTS {
        let generated = applied(overlays);
        let wrong: Vec<_> = generated.messages.iter().chain(&generated.notes).collect();
        assert!(wrong.is_empty(), "{overlays:?}: {wrong:#?}");
        let program = format(&generated.tokens);
        let flat = program.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(!flat.contains("Theirs"), "{overlays:?} keep Attio's tags");
        let updates = updates(overlays);
        assert!(updates.len() > 30, "{overlays:?}");
        for ((path, method), update) in updates {
            let id = update["operationId"].as_str().expect("an id");
            let head = format!("\"{id}\", \"{}\", \"{path}\", )", method.to_uppercase());
            let (_, operation) = flat
                .split_once(&head)
                .unwrap_or_else(|| panic!("{overlays:?} make no {id}"));
            let operation = operation.split("Operation::new").next().unwrap_or_default();
            for (key, call) in [("x-paging", ".paging("), ("x-limit", ".per_second(")] {
                let said = update.get(key).is_some();
                assert_eq!(operation.contains(call), said, "{id}: {operation}");
            }
        }
    }
}

#[test]
fn they_say_what_our_document_says() {
    let ours = ours();
    let mut differences = Vec::new();
    let mut compared = 0;
    let names: BTreeSet<&str> = DOCUMENTS.concat().into_iter().collect();
    for name in names {
        for (place, update) in updates(&[name]) {
            let (path, method) = &place;
            let Some(operation) = ours.get(&place) else {
                differences.push(format!("{name}: we have no {method} {path}"));
                continue;
            };
            for key in SAID {
                compared += 1;
                let (here, there) = (operation.get(key), update.get(key));
                if here != there {
                    differences.push(format!(
                        "{name}: {method} {path}: `{key}` is {there:?}, and {here:?} in our document"
                    ));
                }
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert!(compared > 600, "{compared}");
}
