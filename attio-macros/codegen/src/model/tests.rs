use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde_json::{Value, json};

use super::{document, schema};
use crate::bundle::Provenance;
use crate::diag::{Diagnostics, render};
use crate::source::Sources;

fn run(tree: Value) -> (OpenAPI, Vec<String>) {
    let mut diags = Diagnostics::default();
    let (api, _) = document(tree, &Provenance::default(), &mut diags);
    let mut sources = Sources::default();
    sources.add("a.yaml", "");
    (api, diags.iter().map(|d| render(d, &sources)).collect())
}

/// The library's own reading is the measure of ours.
#[test]
fn schemas_are_read_as_the_library_reads_them() {
    for value in [
        json!({"type": "string", "format": "date-time", "enum": ["a"], "minLength": 1, "pattern": "x", "nullable": true}),
        json!({"type": "number", "minimum": 1, "exclusiveMinimum": true, "enum": [1.5], "format": "double"}),
        json!({"type": "integer", "maximum": 3, "multipleOf": 2, "format": "uint8", "enum": [1]}),
        json!({"type": "integer", "enum": ["a"]}),
        json!({"type": "boolean", "enum": [true]}),
        json!({"type": "boolean", "format": "x"}),
        json!({"type": "object", "properties": {"a": {"$ref": "#/x"}, "b": {}}, "required": ["a"], "additionalProperties": false}),
        json!({"type": "object", "additionalProperties": {"type": "string"}, "minProperties": 1}),
        json!({"type": "object", "enum": [{}]}),
        json!({"type": "array", "items": {"type": "array", "items": {"$ref": "#/x"}}, "uniqueItems": true, "minItems": 2}),
        json!({"oneOf": [{"$ref": "#/x"}, {}], "discriminator": {"propertyName": "t", "mapping": {"a": "#/x"}}, "x-y": 1}),
        json!({"allOf": [{}], "description": "d", "title": "t", "default": null}),
        json!({"anyOf": [{}], "readOnly": true}),
        json!({"not": {}}),
        json!({"allOf": [{}], "type": "object", "properties": {}}),
        json!({"enum": [1, "a"]}),
        json!({}),
    ] {
        let ours = schema(value.clone()).expect("a schema");
        let theirs: ReferenceOr<Schema> = serde_json::from_value(value.clone()).expect("a schema");
        // `default: null` is told apart from no default by us alone.
        let same = format!("{ours:?}").replace("default: Some(Null)", "default: None");
        assert_eq!(same, format!("{theirs:?}"), "{value}");
    }
}

#[test]
fn documents_are_read_as_the_library_reads_them() {
    let tree = json!({
        "openapi": "3.0.0", "info": {"title": "t", "version": "1", "x-i": 1}, "x-top": true,
        "servers": [{"url": "/", "variables": {"v": {"default": "a", "enum": ["a"]}}}],
        "tags": [{"name": "t", "description": "d"}], "security": [{"k": ["s"]}, {}],
        "paths": {"x-p": 1, "/a": {
            "summary": "s", "parameters": [{"$ref": "#/p"}],
            "get": {
                "operationId": "g", "tags": ["t"], "deprecated": true, "security": [],
                "parameters": [
                    {"name": "q", "in": "query", "style": "deepObject", "explode": true, "allowReserved": true, "schema": {}},
                    {"name": "p", "in": "path", "required": true, "style": "label", "schema": {"$ref": "#/s"}},
                    {"name": "h", "in": "header", "content": {"a/b": {}}}, {"name": "c", "in": "cookie", "schema": {}},
                ],
                "requestBody": {"required": true, "content": {"multipart/form-data": {"schema": {}, "encoding": {"f": {"contentType": "image/png", "headers": {"H": {"schema": {}}}}}}}},
                "responses": {"200": {"description": "ok", "headers": {"H": {"$ref": "#/h"}}}, "4XX": {"$ref": "#/r"}, "default": {"description": ""}, "x-r": 1},
            },
        }},
        "components": {
            "schemas": {"S": {"type": "string"}}, "x-security-schemes": {},
            "securitySchemes": {
                "k": {"type": "apiKey", "in": "cookie", "name": "n"}, "h": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "i": {"type": "openIdConnect", "openIdConnectUrl": "u"},
                "o": {"type": "oauth2", "flows": {
                    "implicit": {"authorizationUrl": "a", "scopes": {"s": "d"}}, "password": {"tokenUrl": "t", "scopes": {}},
                    "clientCredentials": {"tokenUrl": "t", "refreshUrl": "r", "scopes": {}},
                    "authorizationCode": {"authorizationUrl": "a", "tokenUrl": "t", "scopes": {}},
                }},
            },
        },
    });
    let (ours, messages) = run(tree.clone());
    assert_eq!(messages, Vec::<String>::new());
    let theirs: OpenAPI = serde_json::from_value(tree).expect("a document");
    assert_eq!(ours, theirs);
}

#[test]
fn a_fault_costs_its_operation_or_component_only() {
    let (api, messages) = run(json!({
        "paths": {"/a": {"get": {"responses": {}, "parameters": [{"in": "query"}]}, "put": {"responses": {}}}},
        "components": {"schemas": {"A": {"properties": {"b": {"minLength": "x"}}}, "B": {}}},
    }));
    assert_eq!(
        messages,
        [
            "a.yaml (#/paths/~1a/get/parameters/0): this parameter lacks `name`",
            "a.yaml (#/components/schemas/A/properties/b/minLength): this is not what it should be\n  found: `\"x\"`\n  expected: a whole number",
        ]
    );
    assert_eq!(
        api.operations()
            .map(|(_, method, _)| method)
            .collect::<Vec<_>>(),
        ["put"]
    );
    let schemas = api.components.expect("components").schemas;
    let Some(ReferenceOr::Item(a)) = schemas.get("A") else {
        panic!("a placeholder")
    };
    assert_eq!(a.schema_data.extensions.get("x-broken"), Some(&json!(true)));
}
