use serde_json::{Value, json};

use super::{BROKEN_REF, Bundle, bundle, location};
use crate::diag::{Diagnostics, render};
use crate::pointer::Pointer;
use crate::source::Sources;

/// Bundles `files[0]`; gives the tree and every message, rendered.
fn run(files: &[(&str, Value)]) -> (Value, Vec<String>, Bundle) {
    let mut sources = Sources::default();
    sources.add(files[0].0, files[0].1.to_string());
    let mut diags = Diagnostics::default();
    let mut read = |path: &str| {
        let found = files.iter().find(|(name, _)| *name == path);
        found
            .map(|(_, tree)| tree.to_string())
            .ok_or_else(|| "no such file".to_owned())
    };
    let bundle = bundle(files[0].1.clone(), &mut sources, &mut read, &mut diags);
    let all = diags
        .iter()
        .chain(bundle.broken.iter().map(|broken| &broken.diagnostic));
    let messages = all.map(|d| render(d, &sources)).collect();
    (bundle.tree.clone(), messages, bundle)
}

/// A document whose schema `A` is given.
fn schemas(schemas: Value) -> (Value, Vec<String>) {
    let (tree, messages, _) = run(&[("a.yaml", json!({"components": {"schemas": schemas}}))]);
    (tree["components"]["schemas"].clone(), messages)
}

#[test]
fn odd_local_targets_become_components() {
    for (before, after) in [
        // A property, shared.
        (
            json!({"A": {"properties": {"b": {"type": "string"}}}, "C": {"$ref": "#/components/schemas/A/properties/b"}}),
            json!({"A": {"properties": {"b": {"$ref": "#/components/schemas/A_b"}}}, "C": {"$ref": "#/components/schemas/A_b"}, "A_b": {"type": "string"}}),
        ),
        // Definitions of a schema's own, recursive.
        (
            json!({"A": {"$defs": {"N": {"properties": {"n": {"$ref": "#/components/schemas/A/$defs/N"}}}}, "items": {"$ref": "#/components/schemas/A/$defs/N"}}}),
            json!({
                "A": {"$defs": {"N": {"properties": {"n": {"$ref": "#/components/schemas/A/$defs/N"}}}}, "items": {"$ref": "#/components/schemas/N"}},
                "N": {"properties": {"n": {"$ref": "#/components/schemas/N"}}},
            }),
        ),
        // A pointer through a node that moved before.
        (
            json!({"A": {"properties": {"b": {"properties": {"c": {}}}}}, "X": {"$ref": "#/components/schemas/A/properties/b"}, "Y": {"$ref": "#/components/schemas/A/properties/b/properties/c"}}),
            json!({
                "A": {"properties": {"b": {"$ref": "#/components/schemas/A_b"}}},
                "X": {"$ref": "#/components/schemas/A_b"}, "Y": {"$ref": "#/components/schemas/b_c"},
                "A_b": {"properties": {"c": {"$ref": "#/components/schemas/b_c"}}}, "b_c": {},
            }),
        ),
        // Percent-encoded, an anchor, and `#` for the component itself.
        (
            json!({"A b": {}, "B": {"$anchor": "here"}, "C": {"items": {"$ref": "#/components/schemas/A%20b"}, "not": {"$ref": "#here"}, "allOf": [{"$ref": "#"}]}}),
            json!({"A b": {}, "B": {"$anchor": "here"}, "C": {"items": {"$ref": "#/components/schemas/A b"}, "not": {"$ref": "#/components/schemas/B"}, "allOf": [{"$ref": "#/components/schemas/C"}]}}),
        ),
        // Bare and full names in a mapping; what looks like a reference in an example is none.
        (
            json!({"A": {"discriminator": {"propertyName": "t", "mapping": {"b": "B", "c": "#/components/schemas/B"}}}, "B": {"example": {"$ref": "#/gone"}, "properties": {"$ref": {"type": "string"}}}}),
            json!({"A": {"discriminator": {"propertyName": "t", "mapping": {"b": "#/components/schemas/B", "c": "#/components/schemas/B"}}}, "B": {"example": {"$ref": "#/gone"}, "properties": {"$ref": {"type": "string"}}}}),
        ),
    ] {
        assert_eq!(schemas(before.clone()), (after, Vec::new()), "{before}");
    }
}

#[test]
fn broken_references_are_marked_and_told() {
    for (target, contains) in [
        ("#/components/schemas/Pett", "did you mean `Pet`"),
        ("#/nowhere/at/all", "points to nothing"),
        ("#/components/responses/R", "another kind"),
        ("#/components", "points to nothing"),
        ("https://example.com/x.yaml#/Y", "over the network"),
        (
            "gone.yaml",
            "`gone.yaml` cannot be read\n  found: no such file",
        ),
        ("#/components/schemas/Loop", "leads back to itself"),
    ] {
        let (tree, messages, _) = run(&[(
            "a.yaml",
            json!({"components": {
                "schemas": {"Pet": {}, "Loop": {"$ref": "#/components/schemas/Pool"}, "Pool": {"$ref": "#/components/schemas/Loop"}, "Z": {"items": {"$ref": target}}},
                "responses": {"R": {}},
            }}),
        )]);
        assert!(
            messages.iter().any(|m| m.contains(contains)),
            "{target}: {messages:?}"
        );
        let schemas = &tree["components"]["schemas"];
        assert!(schemas["Loop"][BROKEN_REF].is_string() && schemas["Pool"][BROKEN_REF].is_string());
        let is_marked = schemas["Z"]["items"] == json!({ BROKEN_REF: target });
        assert_eq!(is_marked, !target.ends_with("Loop"), "{target}: {schemas}");
    }
}

#[test]
fn other_files_are_read_once_and_their_parts_become_components() {
    let (tree, messages, bundle) = run(&[
        (
            "s/a.yaml",
            json!({"paths": {"/p": {"get": {"responses": {"200": {"$ref": "r/ok.yaml"}}}}}, "components": {"schemas": {"Pet": {"$ref": "pets.yaml#/Pet"}}}}),
        ),
        (
            "s/r/ok.yaml",
            json!({"description": "ok", "content": {"application/json": {"schema": {"$ref": "../pets.yaml#/Pet"}}}}),
        ),
        (
            "s/pets.yaml",
            json!({"Pet": {"properties": {"owner": {"$ref": "#/Owner"}, "home": {"$ref": "a.yaml#/components/schemas/Pet"}}}, "Owner": {"type": "object"}}),
        ),
    ]);
    assert_eq!(messages, Vec::<String>::new());
    assert_eq!(
        tree,
        json!({
            "paths": {"/p": {"get": {"responses": {"200": {"$ref": "#/components/responses/ok"}}}}},
            "components": {
                "schemas": {
                    "Pet": {"properties": {"owner": {"$ref": "#/components/schemas/Owner"}, "home": {"$ref": "#/components/schemas/Pet"}}},
                    "Owner": {"type": "object"},
                },
                "responses": {"ok": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}},
            }
        })
    );
    let at = bundle
        .provenance
        .locate(&Pointer::from_fragment("/components/schemas/Owner/type"));
    assert_eq!(at.pointer.as_str(), "/Owner/type");
}

#[test]
fn a_missing_file_is_told_once_and_a_faulty_one_by_its_own_message() {
    for (target, contains) in [
        ("gone.yaml", "cannot be read"),
        ("bad.yaml", "bad.yaml: this file is empty"),
        ("pets.yaml#/Pte", "did you mean `Pet`"),
    ] {
        let mut sources = Sources::default();
        let tree = json!({"components": {"schemas": {"A": {"$ref": target}, "B": {"items": {"$ref": "#/components/schemas/A"}}}}});
        sources.add("a.yaml", tree.to_string());
        let mut diags = Diagnostics::default();
        let mut read = |path: &str| match path {
            "bad.yaml" => Ok(String::new()),
            "pets.yaml" => Ok("Pet: {}".to_owned()),
            _ => Err("no such file".to_owned()),
        };
        let bundle = bundle(tree, &mut sources, &mut read, &mut diags);
        let all = diags
            .iter()
            .chain(bundle.broken.iter().map(|broken| &broken.diagnostic));
        let messages: Vec<_> = all.map(|d| render(d, &sources)).collect();
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(messages[0].contains(contains), "{messages:?}");
        assert_eq!(
            bundle.tree["components"]["schemas"]["A"],
            json!({ BROKEN_REF: target })
        );
    }
}

#[test]
fn path_items_are_inlined_and_their_loops_end() {
    let (tree, messages, _) = run(&[(
        "a.yaml",
        json!({"paths": {"/a": {"$ref": "#/paths/~1b", "summary": "own"}, "/b": {"get": {"responses": {}}}, "/c": {"$ref": "#/paths/~1c"}}}),
    )]);
    assert_eq!(
        tree["paths"]["/a"],
        json!({"get": {"responses": {}}, "summary": "own"})
    );
    assert_eq!(tree["paths"]["/c"], json!({ BROKEN_REF: "#/paths/~1c" }));
    assert_eq!(messages.len(), 1, "{messages:?}");
}

#[test]
fn paths_are_joined_as_text() {
    for (base, reference, expected) in [
        ("a.yaml", "b.yaml", "b.yaml"),
        ("s/a.yaml", "./b.yaml", "s/b.yaml"),
        ("s/t/a.yaml", "../b.yaml", "s/b.yaml"),
        ("s/a.yaml", "../../b.yaml", "../b.yaml"),
        ("../s/a.yaml", "../b.yaml", "../b.yaml"),
        ("/s/a.yaml", "b.yaml", "/s/b.yaml"),
        ("s\\a.yaml", "t\\b.yaml", "s/t/b.yaml"),
    ] {
        assert_eq!(
            location::relative(base, reference),
            expected,
            "{base} {reference}"
        );
    }
    assert!(
        location::is_network("https://x/y")
            && location::is_network("//x/y")
            && location::is_network("urn:x")
    );
    assert!(!location::is_network("a/b.yaml") && !location::is_network("C:/b.yaml"));
}
