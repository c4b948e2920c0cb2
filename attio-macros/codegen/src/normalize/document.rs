//! The document itself, its components and path items.

use serde_json::{Map, Value, json};

use super::{Cx, content, operation, parameter, schema, security, shape};
use crate::grammar::{Kind, METHODS};

pub(super) fn document(root: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    root.retain(|key, _| key != "externalDocs" && key != "jsonSchemaDialect");
    if let Some(version) = root.get_mut("openapi") {
        shape::to_text(version);
    }
    info(root, cx);
    servers(root, cx);
    tags(root, cx);
    security::requirements(root, cx);
    if shape::map(root, "paths", cx).is_none() {
        root.insert("paths".into(), json!({}));
    }
    if let Some(paths) = shape::map(root, "paths", cx) {
        slashes(paths);
        cx.below("paths", |cx| path_items(paths, cx));
    }
    // Those of 3.0 documents stand in the extension already.
    for key in ["webhooks", "x-webhooks"] {
        if let Some(webhooks) = shape::map(root, key, cx) {
            cx.below(key, |cx| path_items(webhooks, cx));
        }
        if let Some(webhooks) = root.shift_remove(key) {
            root.insert("x-webhooks".into(), webhooks);
        }
    }
    if let Some(components) = shape::map(root, "components", cx) {
        cx.below("components", |cx| self::components(components, cx));
    }
}

fn info(root: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    if shape::map(root, "info", cx).is_none() {
        root.insert("info".into(), json!({}));
    }
    if let Some(info) = shape::map(root, "info", cx) {
        info.retain(|key, _| key != "contact" && key != "license");
        for key in [
            "title",
            "version",
            "description",
            "termsOfService",
            "summary",
        ] {
            shape::text(info, key);
        }
        for key in ["title", "version"] {
            info.entry(key).or_insert_with(|| json!(""));
        }
    }
}

/// Servers of the document, a path item or an operation.
pub(super) fn servers(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    let Some(servers) = shape::list(node, "servers", cx) else {
        return;
    };
    for server in servers.iter_mut() {
        if server.is_string() {
            *server = json!({ "url": server.take() });
        }
    }
    servers.retain(Value::is_object);
    for server in servers.iter_mut().filter_map(Value::as_object_mut) {
        shape::text(server, "url");
        shape::text(server, "description");
        server.entry("url").or_insert_with(|| json!("/"));
        let Some(variables) = shape::map(server, "variables", cx) else {
            continue;
        };
        variables.retain(|_, variable| variable.is_object());
        for variable in variables.values_mut().filter_map(Value::as_object_mut) {
            shape::text(variable, "default");
            shape::text(variable, "description");
            let choices = shape::list(variable, "enum", cx);
            let first = choices.and_then(|choices| {
                choices.retain_mut(shape::to_text);
                choices.first().cloned()
            });
            variable
                .entry("default")
                .or_insert_with(|| first.unwrap_or_else(|| json!("")));
        }
    }
}

fn tags(root: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    let Some(tags) = shape::list(root, "tags", cx) else {
        return;
    };
    for tag in tags.iter_mut() {
        if tag.is_string() {
            *tag = json!({ "name": tag.take() });
        }
        if let Value::Object(tag) = tag {
            tag.retain(|key, _| key != "externalDocs");
            shape::text(tag, "name");
            shape::text(tag, "description");
        }
    }
    tags.retain(|tag| tag.get("name").is_some());
}

/// `pets` means `/pets`.
fn slashes(paths: &mut Map<String, Value>) {
    if paths.keys().all(|path| path.starts_with(['/', 'x'])) {
        return;
    }
    let old = std::mem::take(paths);
    for (path, item) in old {
        let path = if path.starts_with('/') || path.starts_with("x-") {
            path
        } else {
            format!("/{path}")
        };
        paths.entry(path).or_insert(item);
    }
}

fn path_items(items: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    items.retain(|key, item| {
        let stays = item.is_object() || key.starts_with("x-");
        if !stays && !item.is_null() {
            cx.below(key, |cx| shape::wrong("this path", item, "a map", cx));
        }
        stays
    });
    for (path, item) in items.iter_mut().filter(|(path, _)| !path.starts_with("x-")) {
        if let Value::Object(item) = item {
            cx.below(path, |cx| path_item(item, cx));
        }
    }
}

/// Methods that the typed document does not know go to `x-operations`, by their name in capitals.
fn path_item(item: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    shape::text(item, "summary");
    shape::text(item, "description");
    servers(item, cx);
    parameter::parameters(item, cx);
    item.retain(|key, operation| {
        let stays = operation.is_object() || !METHODS.contains(&key.as_str());
        if !stays && !operation.is_null() {
            cx.below(key, |cx| {
                shape::wrong("this operation", operation, "a map", cx)
            });
        }
        stays
    });
    let mut others = Map::new();
    if let Some(query) = item.shift_remove("query") {
        others.insert("QUERY".into(), query);
    }
    if let Some(Value::Object(additional)) = item.shift_remove("additionalOperations") {
        others.extend(
            additional
                .into_iter()
                .filter(|(_, operation)| operation.is_object()),
        );
    }
    if !others.is_empty() {
        item.insert("x-operations".into(), Value::Object(others));
    }
    for (key, node) in item.iter_mut() {
        if let Value::Object(node) = node {
            if key == "x-operations" {
                for (method, operation) in node.iter_mut() {
                    if let Value::Object(operation) = operation {
                        cx.below("x-operations", |cx| {
                            cx.below(method, |cx| operation::operation(operation, cx))
                        });
                    }
                }
            } else if METHODS.contains(&key.as_str()) {
                cx.below(key, |cx| operation::operation(node, cx));
            }
        }
    }
}

/// Keywords of whole documents that some write among their schemas.
const STRAY: [&str; 3] = ["jsonSchemaDialect", "$schema", "$id"];

fn components(components: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    components.retain(|section, things| match section.as_str() {
        "examples" | "links" | "callbacks" | "pathItems" | "mediaTypes" => false,
        _ if things.is_object() => true,
        section => {
            let empty = things.is_null() || things.as_array().is_some_and(Vec::is_empty);
            if !empty && Kind::Components.child(section).is_some() {
                let what = format!("`{section}`");
                cx.below(section, |cx| shape::wrong(&what, things, "a map", cx));
            }
            false
        }
    });
    security::schemes(components, cx);
    for (section, things) in components.iter_mut() {
        let Value::Object(things) = things else {
            continue;
        };
        cx.at.push(section);
        if section == "schemas" {
            things.retain(|name, thing| !(thing.is_string() && STRAY.contains(&name.as_str())));
        } else {
            shape::maps(things, "this component", cx);
        }
        for (name, thing) in things.iter_mut() {
            cx.at.push(name);
            match (section.as_str(), thing) {
                ("schemas", thing) => schema::schema(thing, cx),
                ("responses", Value::Object(thing)) => content::response(thing, cx),
                ("parameters", Value::Object(thing)) => parameter::parameter(thing, cx),
                ("requestBodies", Value::Object(thing)) => content::request_body(thing, cx),
                ("headers", Value::Object(thing)) => parameter::header(thing, cx),
                _ => {}
            }
            cx.at.pop();
        }
        cx.at.pop();
    }
}
