use serde_json::{Value, json};

use super::normalize;
use crate::bundle::Provenance;
use crate::diag::{Diagnostics, render};
use crate::pointer::Pointer;
use crate::source::Sources;

fn run(mut tree: Value) -> (Value, Vec<String>) {
    let mut diags = Diagnostics::default();
    normalize(&mut tree, &mut Provenance::default(), &mut diags);
    let mut sources = Sources::default();
    sources.add("a.yaml", "{}");
    (tree, diags.iter().map(|d| render(d, &sources)).collect())
}

/// Rewrites one schema.
fn schema(schema: &Value) -> (Value, Vec<String>) {
    let (tree, messages) =
        run(json!({"openapi": "3.1.0", "components": {"schemas": {"S": schema}}}));
    (tree["components"]["schemas"]["S"].clone(), messages)
}

fn table(rows: &[(Value, Value)]) {
    for (before, after) in rows {
        let (found, messages) = schema(before);
        assert_eq!(&found, after, "from {before}");
        assert_eq!(messages, Vec::<String>::new(), "from {before}");
        assert_eq!(
            schema(&found).0,
            found,
            "a second time changes nothing: {before}"
        );
    }
}

#[test]
fn types_and_null() {
    table(&[
        (
            json!({"type": ["string", "null"]}),
            json!({"type": "string", "nullable": true}),
        ),
        (
            json!({"type": ["string", null]}),
            json!({"type": "string", "nullable": true}),
        ),
        (json!({"type": "null"}), json!({"x-null": true})),
        (
            json!({"type": ["integer", "number"], "minimum": 1}),
            json!({"minimum": 1, "type": "number"}),
        ),
        (
            json!({"type": ["string", "integer", "null"], "format": "int64", "minLength": 1, "minimum": 2, "description": "d"}),
            json!({"description": "d", "nullable": true, "anyOf": [{"type": "string", "minLength": 1}, {"type": "integer", "format": "int64", "minimum": 2}]}),
        ),
        (
            json!({"type": ["string", "integer"], "enum": ["a", 1, 2]}),
            json!({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "enum": [1, 2]}]}),
        ),
        (
            json!({"type": ["array", "string"], "items": {"type": "string"}}),
            json!({"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}),
        ),
        (
            json!({"type": "file"}),
            json!({"type": "string", "format": "binary"}),
        ),
        (
            json!({"type": "any", "description": "x"}),
            json!({"description": "x"}),
        ),
        (json!({"type": "String"}), json!({"type": "string"})),
        (json!({"type": "int"}), json!({"type": "integer"})),
        (json!(true), json!({})),
        (json!(false), json!({"not": {}})),
        (json!(null), json!({})),
        (
            json!({"type": "string", "nullable": "true"}),
            json!({"type": "string", "nullable": true}),
        ),
        (
            json!({"properties": {"a": null}}),
            json!({"properties": {"a": {}}, "type": "object"}),
        ),
        (json!({"items": {}}), json!({"items": {}, "type": "array"})),
        (
            json!({"format": "uuid"}),
            json!({"format": "uuid", "type": "string"}),
        ),
        (
            json!({"type": "string", "items": {}, "minimum": 1}),
            json!({"type": "string"}),
        ),
    ]);
}

#[test]
fn constants_and_choices() {
    table(&[
        (
            json!({"const": "a"}),
            json!({"x-const": true, "type": "string", "enum": ["a"]}),
        ),
        (json!({"const": null}), json!({"x-null": true})),
        (
            json!({"type": "string", "enum": ["a", "b", "a", null]}),
            json!({"type": "string", "nullable": true, "enum": ["a", "b"]}),
        ),
        (
            json!({"type": "string", "enum": []}),
            json!({"type": "string"}),
        ),
        (json!({"enum": [null]}), json!({"x-null": true})),
        (
            json!({"enum": [1, 2.5]}),
            json!({"type": "number", "enum": [1, 2.5]}),
        ),
        (json!({"enum": [1, "a"]}), json!({"enum": [1, "a"]})),
        (
            json!({"type": "string", "enum": [1, true]}),
            json!({"type": "string", "enum": ["1", "true"]}),
        ),
        (
            json!({"type": "integer", "enum": ["1", 2.0]}),
            json!({"type": "integer", "enum": [1, 2]}),
        ),
        (
            json!({"type": "array", "enum": ["a"], "items": {"type": "string"}}),
            json!({"type": "array", "items": {"type": "string", "enum": ["a"]}}),
        ),
    ]);
}

#[test]
fn bounds() {
    table(&[
        (
            json!({"type": "number", "exclusiveMinimum": 1}),
            json!({"type": "number", "minimum": 1, "exclusiveMinimum": true}),
        ),
        (
            json!({"type": "number", "maximum": 3, "exclusiveMaximum": 5}),
            json!({"type": "number", "maximum": 3}),
        ),
        (
            json!({"type": "integer", "minimum": 1.0, "maximum": "7"}),
            json!({"type": "integer", "minimum": 1, "maximum": 7}),
        ),
        (
            json!({"type": "integer", "maximum": 18446744073709551615_u64}),
            json!({"type": "integer", "x-maximum": 18446744073709551615_u64}),
        ),
        (
            json!({"type": "integer", "multipleOf": 0.5}),
            json!({"type": "integer", "x-multipleOf": 0.5}),
        ),
        (
            json!({"type": "string", "minLength": 1.0, "maxLength": -1}),
            json!({"type": "string", "minLength": 1}),
        ),
    ]);
}

#[test]
fn objects_and_lists() {
    table(&[
        (
            json!({"type": "object", "properties": {"a": {"type": "string", "required": true}, "b": {"required": false}}, "required": ["c", "c", 1]}),
            json!({"type": "object", "properties": {"a": {"type": "string"}, "b": {}}, "required": ["c", "a"]}),
        ),
        (
            json!({"type": "object", "required": true}),
            json!({"type": "object"}),
        ),
        (
            json!({"type": "object", "properties": []}),
            json!({"type": "object", "properties": {}}),
        ),
        (
            json!({"type": "object", "patternProperties": {"^x": {"type": "string"}}, "additionalProperties": false}),
            json!({"type": "object", "additionalProperties": {"type": "string"}, "x-pattern-properties": ["^x"]}),
        ),
        (
            json!({"patternProperties": {"^x": {"type": "string"}}, "additionalProperties": {"type": "integer"}}),
            json!({"additionalProperties": {"anyOf": [{"type": "string"}, {"type": "integer"}]}, "x-pattern-properties": ["^x"], "type": "object"}),
        ),
        (
            json!({"type": "object", "unevaluatedProperties": false}),
            json!({"type": "object", "additionalProperties": false}),
        ),
        (
            json!({"prefixItems": [{"type": ["string", "null"]}], "items": false}),
            json!({"x-tuple": true, "items": {"anyOf": [{"type": "string", "nullable": true}]}, "type": "array"}),
        ),
        (
            json!({"type": "array", "items": [{}, true]}),
            json!({"type": "array", "items": {"anyOf": [{}, {}, {}]}}),
        ),
    ]);
}

#[test]
fn unions_references_and_the_rest() {
    let link = json!({"$ref": "#/components/schemas/S"});
    table(&[
        (
            json!({"oneOf": [link, {"type": "null"}]}),
            json!({"nullable": true, "allOf": [link]}),
        ),
        (
            json!({"anyOf": [{"type": "null"}, link, {"type": "string"}]}),
            json!({"anyOf": [link, {"type": "string"}], "nullable": true}),
        ),
        (json!({"anyOf": [{"const": null}]}), json!({"x-null": true})),
        (
            json!({"oneOf": [], "allOf": link}),
            json!({"allOf": [link]}),
        ),
        (link.clone(), link.clone()),
        (
            json!({"$ref": "#/x", "$comment": "c"}),
            json!({"$ref": "#/x"}),
        ),
        (
            json!({"$ref": "#/x", "description": "d"}),
            json!({"description": "d", "allOf": [{"$ref": "#/x"}]}),
        ),
        (
            json!({"allOf": [{}], "$ref": "#/x"}),
            json!({"allOf": [{"$ref": "#/x"}, {}]}),
        ),
        (
            json!({"discriminator": "kind"}),
            json!({"discriminator": {"propertyName": "kind"}}),
        ),
        (
            json!({"discriminator": {"propertyName": "k", "defaultMapping": "X", "mapping": null}}),
            json!({"discriminator": {"propertyName": "k", "x-default-mapping": "X"}}),
        ),
        (
            json!({"type": "string", "contentEncoding": "base64"}),
            json!({"type": "string", "format": "byte"}),
        ),
        (
            json!({"contentMediaType": "image/png"}),
            json!({"format": "binary", "type": "string", "x-content-media-type": "image/png"}),
        ),
        (
            json!({"type": "string", "examples": ["a", "b"], "xml": {}}),
            json!({"type": "string", "example": "a"}),
        ),
        (
            json!({"title": 1, "deprecated": null, "x-y": null}),
            json!({"title": "1", "x-y": null}),
        ),
    ]);
}

#[test]
fn shifted_members_are_still_found_in_the_text() {
    let mut tree = json!({"components": {"schemas": {"S": {"oneOf": [{"type": "null"}, {"type": "string"}, {"type": "integer"}]}}}});
    let (mut provenance, mut diags) = (Provenance::default(), Diagnostics::default());
    normalize(&mut tree, &mut provenance, &mut diags);
    let at = provenance.locate(&Pointer::from_fragment(
        "/components/schemas/S/oneOf/1/type",
    ));
    assert_eq!(at.pointer.as_str(), "/components/schemas/S/oneOf/2/type");
}

#[test]
fn unknown_types_are_told_and_marked() {
    let (found, messages) = schema(&json!({"type": "strng", "minLength": 1}));
    assert_eq!(found, json!({"x-broken": true}));
    assert!(
        messages[0].contains("did you mean `string`"),
        "{messages:?}"
    );
    let (_, messages) = schema(&json!({"type": {"oops": 1}}));
    assert!(messages[0].contains("a map"), "{messages:?}");
}

#[test]
fn documents_paths_and_operations() {
    let (tree, messages) = run(json!({
        "openapi": 3.1,
        "servers": null,
        "tags": ["a", {"name": "b", "externalDocs": {}}, null],
        "webhooks": {"w": {"post": {}}},
        "paths": {
            "pets": {
                "query": {}, "get": null,
                "additionalOperations": {"COPY": {}},
                "post": {
                    "tags": [{"name": "t"}, "u"], "security": [{"s": null}], "callbacks": {}, "parameters": null,
                    "responses": {"2xx": null, "Default": {"links": {}, "content": null}, "200": "fine"},
                },
            },
        },
        "components": null,
    }));
    assert_eq!(messages, Vec::<String>::new());
    assert_eq!(
        tree,
        json!({
            "openapi": "3.1",
            "tags": [{"name": "a"}, {"name": "b"}],
            "info": {"title": "", "version": ""},
            "paths": {
                "/pets": {
                    "post": {
                        "tags": ["t", "u"], "security": [{"s": []}],
                        "responses": {"2XX": {"description": ""}, "default": {"description": ""}, "200": {"description": "fine"}},
                    },
                    "x-operations": {"QUERY": {"responses": {}}, "COPY": {"responses": {}}},
                },
            },
            "x-webhooks": {"w": {"post": {"responses": {}}}},
        })
    );
    let (_, messages) = run(json!({"paths": {"/a": {"get": {"responses": {"ok": {}}}}}}));
    assert!(
        messages[0].contains("not a response status"),
        "{messages:?}"
    );
}

#[test]
fn parameters_headers_and_content() {
    let rows = [
        (
            json!({"name": "a", "in": "Query", "type": "string", "example": 1}),
            json!({"name": "a", "in": "query", "schema": {"type": "string"}}),
        ),
        (
            json!({"name": 1, "in": "path", "style": "form", "schema": null}),
            json!({"name": "1", "in": "path", "required": true, "x-style": "form", "schema": {}}),
        ),
        (
            json!({"name": "q", "in": "querystring", "content": {"a/b": null}}),
            json!({"name": "q", "in": "query", "content": {"a/b": {}}, "x-in": "querystring"}),
        ),
        (
            json!({"$ref": "#/p", "description": "d"}),
            json!({"$ref": "#/p"}),
        ),
        (
            json!({"name": "a", "in": "query", "content": {"a/b": {"itemSchema": {"const": 1}, "examples": {}}}}),
            json!({"name": "a", "in": "query", "content": {"a/b": {"x-item-schema": {"x-const": true, "type": "integer", "enum": [1]}}}}),
        ),
    ];
    for (before, after) in rows {
        let (tree, messages) = run(json!({"components": {"parameters": {"P": before}}}));
        assert_eq!(
            tree["components"]["parameters"]["P"], after,
            "from {before}"
        );
        assert_eq!(messages, Vec::<String>::new(), "from {before}");
    }
    for (before, contains) in [
        (json!({"in": "query"}), "lacks `name`"),
        (json!({"name": "a", "in": "qery"}), "did you mean `query`"),
    ] {
        let (tree, messages) = run(json!({"components": {"parameters": {"P": before}}}));
        assert_eq!(
            tree["components"]["parameters"]["P"],
            json!({"x-broken": true})
        );
        assert!(messages[0].contains(contains), "{messages:?}");
    }
}

#[test]
fn security_schemes() {
    let (tree, messages) = run(json!({"components": {"securitySchemes": {
        "a": {"type": "apikey", "in": "Header", "name": "k"}, "b": {"type": "basic"}, "m": {"type": "mutualTLS"}, "z": {"type": "zap"},
        "o": {"type": "oauth2", "flows": {"authorizationCode": {"scopes": {"x": null}}, "deviceAuthorization": {}}},
    }}}));
    assert_eq!(messages, Vec::<String>::new());
    assert_eq!(
        tree["components"],
        json!({
            "securitySchemes": {
                "a": {"type": "apiKey", "in": "header", "name": "k"},
                "b": {"type": "http", "scheme": "basic"},
                "o": {"type": "oauth2", "flows": {
                    "authorizationCode": {"scopes": {"x": ""}, "authorizationUrl": "", "tokenUrl": ""}, "x-device-authorization": {},
                }},
            },
            "x-security-schemes": {"m": {"type": "mutualTLS"}, "z": {"type": "zap"}},
        })
    );
}
