//! The normalized tree → the typed document.
//!
//! In: the tree. Out: `openapiv3::OpenAPI`, without the parts that are not what they should be; each of those is told
//! at its own address. Built by hand instead of through serde: untagged enums and flattened maps copy every subtree
//! at every level, and lose the address of a fault.
//! Must not know: dialects (normalization is over), or what Rust will be made of it.

mod content;
mod fault;
mod kind;
mod operation;
mod parameter;
mod schema;
mod security;

pub(crate) use operation::{operation, path_item};
pub(crate) use schema::schema;

use openapiv3::{
    Components, Info, OpenAPI, ReferenceOr, RequestBody, Response, Schema, SchemaData, SchemaKind,
    Tag,
};
use serde_json::{Map, Value};

use crate::bundle::Provenance;
use crate::diag::Diagnostics;
use crate::normalize::BROKEN;
use crate::pointer::Pointer;
use fault::{Built, Fields as _, extensions, list_of};

/// Builds the document; faults cost the operation or component that they are in, and nothing else.
///
/// Beside it comes what `openapiv3` has no field for.
pub(crate) fn document(
    tree: Value,
    provenance: &Provenance,
    diags: &mut Diagnostics,
) -> (OpenAPI, Beside) {
    let mut cx = Cx {
        provenance,
        diags,
        others: Vec::new(),
    };
    let mut root = match tree {
        Value::Object(root) => root,
        _ => Map::new(),
    };
    let mut api = OpenAPI::default();
    if let Some(Value::Object(mut info)) = root.shift_remove("info") {
        api.info = Info {
            title: info.text("title").unwrap_or_default(),
            version: info.text("version").unwrap_or_default(),
            description: info.text("description"),
            terms_of_service: info.text("termsOfService"),
            contact: None,
            license: None,
            extensions: extensions(info),
        };
    }
    let at = Pointer::root();
    api.openapi = root.text("openapi").unwrap_or_default();
    api.servers = cx
        .keep(&at, operation::servers(&mut root))
        .unwrap_or_default();
    api.security = cx.keep(&at, security::requirements(&mut root)).flatten();
    api.tags = cx
        .keep(&at, list_of(&mut root, "tags", tag))
        .unwrap_or_default();
    if let Some(Value::Object(paths)) = root.shift_remove("paths") {
        for (path, item) in paths {
            if path.starts_with("x-") {
                api.paths.extensions.insert(path, item);
                continue;
            }
            let at = Pointer::from_tokens(["paths", &path]);
            if let Some(item) = cx.path_item(&at, &path, item) {
                api.paths.paths.insert(path, ReferenceOr::Item(item));
            }
        }
    }
    if let Some(Value::Object(components)) = root.shift_remove("components") {
        api.components = Some(cx.components(components));
    }
    let mut webhooks = Vec::new();
    if let Some(Value::Object(items)) = root.shift_remove("x-webhooks") {
        for (name, item) in items {
            let at = Pointer::from_tokens(["webhooks", &name]);
            webhooks.extend(cx.path_item(&at, &name, item).map(|item| (name, item)));
        }
    }
    api.extensions = extensions(root);
    let beside = Beside {
        others: cx.others,
        webhooks,
    };
    (api, beside)
}

/// What the typed document has no field for.
#[derive(Debug, Default)]
pub(crate) struct Beside {
    /// Operations of methods such as `QUERY`.
    pub(crate) others: Vec<Other>,
    pub(crate) webhooks: Vec<(String, openapiv3::PathItem)>,
}

/// Where a path item keeps the methods of its operations in document order, if that is not the usual one.
pub(crate) const ORDER: &str = "x-order";

/// An operation of a method such as `QUERY`.
#[derive(Debug)]
pub(crate) struct Other {
    pub(crate) path: String,
    pub(crate) method: String,
    pub(crate) operation: openapiv3::Operation,
}

fn tag(value: Value) -> Built<Tag> {
    let mut map = fault::map(value, "a tag")?;
    Ok(Tag {
        name: map.need_text("name", "a tag")?,
        description: map.text("description"),
        external_docs: None,
        extensions: extensions(map),
    })
}

struct Cx<'c> {
    provenance: &'c Provenance,
    diags: &'c mut Diagnostics,
    others: Vec<Other>,
}

impl Cx<'_> {
    /// The thing, or a message at the fault's own address.
    fn keep<T>(&mut self, at: &Pointer, built: Built<T>) -> Option<T> {
        match built {
            Ok(thing) => Some(thing),
            Err(fault) => {
                let diagnostic = fault.into_diagnostic(at, |at| self.provenance.locate(at));
                self.diags.push(diagnostic);
                None
            }
        }
    }

    /// Operations one by one, so that a fault costs one operation.
    fn path_item(&mut self, at: &Pointer, path: &str, item: Value) -> Option<openapiv3::PathItem> {
        let Value::Object(mut map) = item else {
            return self.keep(
                at,
                fault::map(item, "a path item").map(|_| Default::default()),
            );
        };
        let methods: Vec<&str> = map
            .keys()
            .filter_map(|key| operation::METHODS.into_iter().find(|method| method == key))
            .collect();
        let mut operations = Vec::new();
        for method in methods {
            if let Some(one) = map.shift_remove(method) {
                let at = at.join(method);
                operations.extend(self.keep(&at, operation(one)).map(|one| (method, one)));
            }
        }
        if let Some(Value::Object(others)) = map.shift_remove("x-operations") {
            for (method, one) in others {
                let at = at.join("x-operations").join(&method);
                if let Some(operation) = self.keep(&at, operation(one)) {
                    self.others.push(Other {
                        path: path.to_owned(),
                        method,
                        operation,
                    });
                }
            }
        }
        let mut item = self.keep(at, path_item(Value::Object(map)))?;
        let place =
            |(method, _): &(&str, _)| operation::METHODS.iter().position(|one| one == method);
        if !operations.is_sorted_by_key(place) {
            // The typed item has a field per method, and so no order of its own.
            let order = operations.iter().map(|(method, _)| Value::from(*method));
            item.extensions.insert(ORDER.into(), order.collect());
        }
        for (method, one) in operations {
            operation::set(&mut item, method, one);
        }
        Some(item)
    }

    fn components(&mut self, mut map: Map<String, Value>) -> Components {
        Components {
            schemas: self.section(&mut map, "schemas", schema, || Schema {
                schema_data: SchemaData {
                    extensions: broken(),
                    ..SchemaData::default()
                },
                schema_kind: SchemaKind::Any(Default::default()),
            }),
            responses: self.section(&mut map, "responses", content::response, || Response {
                extensions: broken(),
                ..Response::default()
            }),
            parameters: self.section(&mut map, "parameters", parameter::parameter, || {
                parameter::placeholder(broken())
            }),
            request_bodies: self.section(&mut map, "requestBodies", content::request_body, || {
                RequestBody {
                    extensions: broken(),
                    ..RequestBody::default()
                }
            }),
            headers: self.section(&mut map, "headers", parameter::header, || {
                parameter::header_placeholder(broken())
            }),
            security_schemes: self.schemes(&mut map),
            extensions: extensions(map),
            ..Components::default()
        }
    }

    /// One section; a faulty component leaves a marked placeholder, so that what refers to it can be dropped.
    fn section<T, C: FromIterator<(String, ReferenceOr<T>)> + Default>(
        &mut self,
        map: &mut Map<String, Value>,
        section: &str,
        build: fn(Value) -> Built<ReferenceOr<T>>,
        placeholder: impl Fn() -> T,
    ) -> C {
        let Some(Value::Object(things)) = map.shift_remove(section) else {
            return C::default();
        };
        things
            .into_iter()
            .map(|(name, value)| {
                let built = build(value);
                let thing = match built {
                    Ok(thing) => thing,
                    Err(fault) => {
                        let at = Pointer::from_tokens(["components", section, &name]);
                        self.keep::<()>(&at, Err(fault));
                        ReferenceOr::Item(placeholder())
                    }
                };
                (name, thing)
            })
            .collect()
    }

    fn schemes<C: FromIterator<(String, ReferenceOr<openapiv3::SecurityScheme>)>>(
        &mut self,
        map: &mut Map<String, Value>,
    ) -> C {
        let schemes = match map.shift_remove("securitySchemes") {
            Some(Value::Object(schemes)) => schemes,
            _ => Map::new(),
        };
        schemes
            .into_iter()
            .filter_map(|(name, value)| {
                let at = Pointer::from_tokens(["components", "securitySchemes", &name]);
                Some((name, self.keep(&at, security::scheme(value))?))
            })
            .collect()
    }
}

fn broken<C: FromIterator<(String, Value)>>() -> C {
    std::iter::once((BROKEN.to_owned(), Value::Bool(true))).collect()
}

#[cfg(test)]
mod tests;
