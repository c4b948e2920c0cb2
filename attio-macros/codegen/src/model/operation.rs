//! Path items, operations, servers.

use openapiv3::{Operation, PathItem, ReferenceOr, Responses, Server, ServerVariable, StatusCode};
use serde_json::{Map, Value};

use super::content;
use super::fault::{Built, FaultAt as _, Fields as _, elements, extensions, list_of, map, map_of};
use super::parameter::parameter;
use super::schema::text;
use super::security;

/// The methods that a typed path item has a field for.
pub(super) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Puts an operation into its field.
pub(super) fn set(item: &mut PathItem, method: &str, operation: Operation) {
    let field = match method {
        "get" => &mut item.get,
        "put" => &mut item.put,
        "post" => &mut item.post,
        "delete" => &mut item.delete,
        "options" => &mut item.options,
        "head" => &mut item.head,
        "patch" => &mut item.patch,
        "trace" => &mut item.trace,
        _ => return,
    };
    *field = Some(operation);
}

/// A path item with its operations (webhooks are such).
pub(crate) fn path_item(value: Value) -> Built<PathItem> {
    let mut map = map(value, "a path item")?;
    let mut item = PathItem {
        summary: map.text("summary"),
        description: map.text("description"),
        servers: servers(&mut map)?,
        parameters: list_of(&mut map, "parameters", parameter)?,
        ..PathItem::default()
    };
    for method in METHODS {
        if let Some(one @ Value::Object(_)) = map.get_mut(method).map(Value::take) {
            set(&mut item, method, operation(one).below(method)?);
        }
    }
    item.extensions = extensions(map);
    Ok(item)
}

/// One operation (the values of `x-operations` are such).
pub(crate) fn operation(value: Value) -> Built<Operation> {
    let mut map = map(value, "an operation")?;
    let request_body = match map.get_mut("requestBody").map(Value::take) {
        Some(body @ Value::Object(_)) => Some(content::request_body(body).below("requestBody")?),
        _ => None,
    };
    let responses = match map.get_mut("responses").map(Value::take) {
        Some(Value::Object(all)) => responses(all).below("responses")?,
        _ => Responses::default(),
    };
    Ok(Operation {
        tags: list_of(&mut map, "tags", text)?,
        summary: map.text("summary"),
        description: map.text("description"),
        external_docs: None,
        operation_id: map.text("operationId"),
        parameters: list_of(&mut map, "parameters", parameter)?,
        request_body,
        responses,
        callbacks: Default::default(),
        deprecated: map.flag("deprecated").unwrap_or_default(),
        security: security::requirements(&mut map)?,
        servers: servers(&mut map)?,
        extensions: extensions(map),
    })
}

fn responses(all: Map<String, Value>) -> Built<Responses> {
    let mut responses = Responses::default();
    for (key, value) in all {
        if key.starts_with("x-") {
            responses.extensions.insert(key, value);
            continue;
        }
        let response: ReferenceOr<_> = content::response(value).below(&key)?;
        match (key.as_str(), key.parse::<u16>()) {
            ("default", _) => responses.default = Some(response),
            (_, Ok(code)) => {
                responses.responses.insert(StatusCode::Code(code), response);
            }
            (range, Err(_)) => {
                // Normalization let nothing through but ranges.
                let digit = range
                    .bytes()
                    .next()
                    .unwrap_or_default()
                    .saturating_sub(b'0');
                responses
                    .responses
                    .insert(StatusCode::Range(digit.into()), response);
            }
        }
    }
    Ok(responses)
}

pub(super) fn servers(node: &mut Map<String, Value>) -> Built<Vec<Server>> {
    match node.get_mut("servers").map(Value::take) {
        Some(Value::Array(list)) => elements(list, server).below("servers"),
        _ => Ok(Vec::new()),
    }
}

fn server(value: Value) -> Built<Server> {
    let mut map = map(value, "a server")?;
    let variables = map
        .contains_key("variables")
        .then(|| map_of(&mut map, "variables", variable))
        .transpose()?;
    Ok(Server {
        url: map.need_text("url", "this server")?,
        description: map.text("description"),
        variables,
        extensions: extensions(map),
    })
}

fn variable(value: Value) -> Built<ServerVariable> {
    let mut map = map(value, "a server variable")?;
    Ok(ServerVariable {
        enumeration: list_of(&mut map, "enum", text)?,
        default: map.need_text("default", "this server variable")?,
        description: map.text("description"),
        extensions: extensions(map),
    })
}
