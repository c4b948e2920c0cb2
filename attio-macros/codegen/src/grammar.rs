//! Which key of which OpenAPI object holds what: the one place that tells a schema from an example that looks like one.
//!
//! In: the kind of a node and a key. Out: the kind of the child, or `None` where a walk has no business
//! (examples, extensions, plain values). Covers 3.0 to 3.2, before and after normalization.
//! Examples, links and callbacks are no part of it: generation does not need them.

use serde_json::{Map, Value};

use crate::pointer::Pointer;

/// The HTTP methods that are keys of a path item.
pub(crate) const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// The sections of a document that hold path items; 3.0 documents have their webhooks in an extension.
pub(crate) const SECTIONS: [&str; 3] = ["paths", "webhooks", "x-webhooks"];

/// The kind of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Encoding,
    Schema,
    SecurityScheme,
    /// A map or a list of one kind.
    PathItems,
    Operations,
    Parameters,
    RequestBodies,
    Responses,
    Headers,
    MediaTypes,
    Encodings,
    Schemas,
    SecuritySchemes,
}

impl Kind {
    /// What stands below `key`.
    pub(crate) fn child(self, key: &str) -> Option<Kind> {
        Some(match self {
            Kind::Document => match key {
                "paths" | "webhooks" | "x-webhooks" => Kind::PathItems,
                "components" => Kind::Components,
                _ => return None,
            },
            Kind::Components => match key {
                "schemas" => Kind::Schemas,
                "responses" => Kind::Responses,
                "parameters" => Kind::Parameters,
                "requestBodies" => Kind::RequestBodies,
                "headers" => Kind::Headers,
                "securitySchemes" => Kind::SecuritySchemes,
                "pathItems" => Kind::PathItems,
                "mediaTypes" => Kind::MediaTypes,
                _ => return None,
            },
            Kind::PathItem => match key {
                "parameters" => Kind::Parameters,
                "additionalOperations" | "x-operations" => Kind::Operations,
                method if METHODS.contains(&method) => Kind::Operation,
                _ => return None,
            },
            Kind::Operation => match key {
                "parameters" => Kind::Parameters,
                "requestBody" => Kind::RequestBody,
                "responses" => Kind::Responses,
                _ => return None,
            },
            Kind::Parameter | Kind::Header => match key {
                "schema" => Kind::Schema,
                "content" => Kind::MediaTypes,
                _ => return None,
            },
            Kind::RequestBody => match key {
                "content" => Kind::MediaTypes,
                _ => return None,
            },
            Kind::Response => match key {
                "content" => Kind::MediaTypes,
                "headers" => Kind::Headers,
                _ => return None,
            },
            Kind::MediaType => match key {
                "schema" | "itemSchema" | "x-item-schema" => Kind::Schema,
                "encoding" => Kind::Encodings,
                _ => return None,
            },
            Kind::Encoding => match key {
                "headers" => Kind::Headers,
                _ => return None,
            },
            Kind::Schema => match key {
                "properties" | "patternProperties" | "allOf" | "anyOf" | "oneOf"
                | "prefixItems" => Kind::Schemas,
                // `items` may be a list, in old drafts.
                "items" | "additionalProperties" | "not" | "unevaluatedProperties" => Kind::Schema,
                _ => return None,
            },
            Kind::SecurityScheme => return None,
            Kind::PathItems => match key {
                key if key.starts_with("x-") => return None,
                _ => Kind::PathItem,
            },
            Kind::Responses => match key {
                key if key.starts_with("x-") => return None,
                _ => Kind::Response,
            },
            Kind::Operations => Kind::Operation,
            Kind::Parameters => Kind::Parameter,
            Kind::RequestBodies => Kind::RequestBody,
            Kind::Headers => Kind::Header,
            Kind::MediaTypes => Kind::MediaType,
            Kind::Encodings => Kind::Encoding,
            Kind::Schemas => Kind::Schema,
            Kind::SecuritySchemes => Kind::SecurityScheme,
        })
    }

    /// The section of `components` that things of this kind are kept in.
    pub(crate) fn section(self) -> Option<&'static str> {
        Some(match self {
            Kind::Schema => "schemas",
            Kind::Response => "responses",
            Kind::Parameter => "parameters",
            Kind::RequestBody => "requestBodies",
            Kind::Header => "headers",
            Kind::SecurityScheme => "securitySchemes",
            _ => return None,
        })
    }

    /// Whether the node is a map or list of things, so that its keys are names and `$ref` is no reference.
    fn is_many(self) -> bool {
        matches!(
            self,
            Kind::PathItems
                | Kind::Operations
                | Kind::Parameters
                | Kind::RequestBodies
                | Kind::Responses
                | Kind::Headers
                | Kind::MediaTypes
                | Kind::Encodings
                | Kind::Schemas
                | Kind::SecuritySchemes
        )
    }
}

/// Sees, and may change, one thing.
pub(crate) type Visit<'v> = dyn FnMut(Kind, &Pointer, &mut Map<String, Value>) + 'v;

/// Calls `visit` for every single thing (not for the maps and lists between) from the outside in, with its kind
/// and address. Recursion is bounded by the depth of the tree, which loading bounds.
pub(crate) fn walk(node: &mut Value, kind: Kind, at: &mut Pointer, visit: &mut Visit<'_>) {
    match node {
        Value::Object(map) => {
            if !kind.is_many() {
                visit(kind, at, map);
            }
            for (key, child) in map.iter_mut() {
                if let (Some(kind), Value::Object(_) | Value::Array(_)) = (kind.child(key), &*child)
                {
                    at.push(key);
                    walk(child, kind, at, visit);
                    at.pop();
                }
            }
        }
        Value::Array(list) => {
            let kind = if kind.is_many() {
                kind.child("")
            } else {
                Some(kind)
            };
            let Some(kind) = kind else { return };
            for (index, child) in list.iter_mut().enumerate() {
                at.push_index(index);
                walk(child, kind, at, visit);
                at.pop();
            }
        }
        _ => {}
    }
}

/// [`walk`] without changing anything and without addresses.
pub(crate) fn survey<'v>(
    node: &'v Value,
    kind: Kind,
    visit: &mut dyn FnMut(Kind, &'v Map<String, Value>),
) {
    match node {
        Value::Object(map) => {
            if !kind.is_many() {
                visit(kind, map);
            }
            for (key, child) in map {
                if let (Some(kind), Value::Object(_) | Value::Array(_)) = (kind.child(key), child) {
                    survey(child, kind, visit);
                }
            }
        }
        Value::Array(list) => {
            let kind = if kind.is_many() {
                kind.child("")
            } else {
                Some(kind)
            };
            let Some(kind) = kind else { return };
            for child in list {
                survey(child, kind, visit);
            }
        }
        _ => {}
    }
}
