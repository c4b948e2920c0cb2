//! Security schemes and requirements.

use serde_json::{Map, Value, json};

use super::{Cx, shape};

/// Schemes that the typed document has no word for (mutual TLS, unknown ones) go to `x-security-schemes`.
pub(super) fn schemes(components: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    let Some(schemes) = shape::map(components, "securitySchemes", cx) else {
        return;
    };
    let mut others = Map::new();
    for (name, mut scheme) in std::mem::take(schemes) {
        let is_known = match &mut scheme {
            Value::Object(scheme) => scheme.contains_key("$ref") || self::scheme(scheme, cx),
            _ => false,
        };
        if is_known {
            schemes.insert(name, scheme);
        } else {
            others.insert(name, scheme);
        }
    }
    if !others.is_empty() {
        components.insert("x-security-schemes".into(), Value::Object(others));
    }
}

/// Puts a scheme right; false when the typed document cannot hold it.
fn scheme(node: &mut Map<String, Value>, cx: &mut Cx<'_>) -> bool {
    for key in [
        "type",
        "description",
        "name",
        "in",
        "scheme",
        "bearerFormat",
        "openIdConnectUrl",
    ] {
        shape::text(node, key);
    }
    let kind = node
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_ascii_lowercase();
    let canonical = match kind.as_str() {
        "apikey" => "apiKey",
        "http" | "basic" | "bearer" => "http",
        "oauth2" => "oauth2",
        "openidconnect" => "openIdConnect",
        _ => return false,
    };
    node.insert("type".into(), json!(canonical));
    match canonical {
        "apiKey" => {
            let location = node
                .get("in")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_ascii_lowercase();
            let is_known = matches!(location.as_str(), "query" | "header" | "cookie");
            node.insert("in".into(), Value::String(location));
            is_known && node.contains_key("name")
        }
        "http" => {
            let default = if kind == "http" {
                "bearer"
            } else {
                kind.as_str()
            };
            node.entry("scheme").or_insert_with(|| json!(default));
            true
        }
        "openIdConnect" => {
            node.entry("openIdConnectUrl").or_insert_with(|| json!(""));
            true
        }
        _ => {
            flows(node, cx);
            true
        }
    }
}

fn flows(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    if shape::map(node, "flows", cx).is_none() {
        node.insert("flows".into(), json!({}));
    }
    let Some(flows) = shape::map(node, "flows", cx) else {
        return;
    };
    if let Some(device) = flows.shift_remove("deviceAuthorization") {
        flows.insert("x-device-authorization".into(), device);
    }
    flows.retain(|key, flow| flow.is_object() || key.starts_with("x-"));
    for (name, flow) in flows.iter_mut() {
        let Value::Object(flow) = flow else { continue };
        let urls: &[&str] = match name.as_str() {
            "implicit" => &["authorizationUrl"],
            "password" | "clientCredentials" => &["tokenUrl"],
            "authorizationCode" => &["authorizationUrl", "tokenUrl"],
            _ => continue,
        };
        for key in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
            shape::text(flow, key);
        }
        for url in urls {
            flow.entry(*url).or_insert_with(|| json!(""));
        }
        if shape::map(flow, "scopes", cx).is_none() {
            flow.insert("scopes".into(), json!({}));
        }
        for scope in flow
            .get_mut("scopes")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(Map::values_mut)
        {
            if !shape::to_text(scope) {
                *scope = json!("");
            }
        }
    }
}

/// `security` of the document or an operation: a list of maps of lists.
pub(super) fn requirements(node: &mut Map<String, Value>, cx: &mut Cx<'_>) {
    let Some(requirements) = shape::list(node, "security", cx) else {
        return;
    };
    for requirement in requirements.iter_mut() {
        match requirement {
            Value::String(name) => {
                let name = std::mem::take(name);
                *requirement = json!({ name: [] });
            }
            Value::Null => *requirement = json!({}),
            _ => {}
        }
    }
    requirements.retain(Value::is_object);
    for scopes in requirements
        .iter_mut()
        .filter_map(Value::as_object_mut)
        .flat_map(Map::values_mut)
    {
        match scopes {
            Value::Array(scopes) => scopes.retain_mut(shape::to_text),
            other => *other = json!([]),
        }
    }
}
