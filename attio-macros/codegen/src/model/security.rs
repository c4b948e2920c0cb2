//! Security schemes and requirements.

use openapiv3::{
    APIKeyLocation, AuthorizationCodeOAuth2Flow, ClientCredentialsOAuth2Flow, ImplicitOAuth2Flow,
    OAuth2Flows, PasswordOAuth2Flow, ReferenceOr, SecurityRequirement, SecurityScheme,
};
use serde_json::{Map, Value};

use super::fault::{
    Built, Fault, FaultAt as _, Fields as _, elements, entries, extensions, map, map_of, reference,
};
use super::schema::text;

pub(super) fn requirements(
    node: &mut Map<String, Value>,
) -> Built<Option<Vec<SecurityRequirement>>> {
    match node.get_mut("security").map(Value::take) {
        Some(Value::Array(list)) => elements(list, requirement).map(Some).below("security"),
        _ => Ok(None),
    }
}

fn requirement(value: Value) -> Built<SecurityRequirement> {
    entries(
        map(value, "a security requirement")?,
        |scopes| match scopes {
            Value::Array(scopes) => elements(scopes, text),
            other => Err(Fault::kind("this", &other, "a list of scopes")),
        },
    )
}

pub(super) fn scheme(value: Value) -> Built<ReferenceOr<SecurityScheme>> {
    let mut map = map(value, "a security scheme")?;
    if let Some(reference) = reference(&mut map) {
        return Ok(ReferenceOr::Reference { reference });
    }
    let what = "this security scheme";
    let description = map.text("description");
    let kind = map.need_text("type", what)?;
    Ok(ReferenceOr::Item(match kind.as_str() {
        "apiKey" => SecurityScheme::APIKey {
            location: match map.need_text("in", what)?.as_str() {
                "query" => APIKeyLocation::Query,
                "cookie" => APIKeyLocation::Cookie,
                _ => APIKeyLocation::Header,
            },
            name: map.need_text("name", what)?,
            description,
            extensions: extensions(map),
        },
        "http" => SecurityScheme::HTTP {
            scheme: map.need_text("scheme", what)?,
            bearer_format: map.text("bearerFormat"),
            description,
            extensions: extensions(map),
        },
        "oauth2" => SecurityScheme::OAuth2 {
            flows: match map.get_mut("flows").map(Value::take) {
                Some(Value::Object(flows)) => self::flows(flows).below("flows")?,
                _ => OAuth2Flows::default(),
            },
            description,
            extensions: extensions(map),
        },
        "openIdConnect" => SecurityScheme::OpenIDConnect {
            open_id_connect_url: map.need_text("openIdConnectUrl", what)?,
            description,
            extensions: extensions(map),
        },
        _ => {
            let found = Value::String(kind);
            return Err(Fault::kind(
                "`type`",
                &found,
                "`apiKey`, `http`, `oauth2` or `openIdConnect`",
            ));
        }
    }))
}

fn flows(all: Map<String, Value>) -> Built<OAuth2Flows> {
    let mut flows = OAuth2Flows::default();
    for (name, flow) in all {
        if name.starts_with("x-") {
            flows.extensions.insert(name, flow);
            continue;
        }
        let mut flow = map(flow, "an OAuth 2.0 flow").below(&name)?;
        let mut url = |key: &str| flow.text(key).unwrap_or_default();
        let (authorization_url, token_url) = (url("authorizationUrl"), url("tokenUrl"));
        let refresh_url = flow.text("refreshUrl");
        match name.as_str() {
            "implicit" => {
                flows.implicit = Some(ImplicitOAuth2Flow {
                    authorization_url,
                    refresh_url,
                    scopes: map_of(&mut flow, "scopes", text)?,
                    extensions: extensions(flow),
                });
            }
            "password" => {
                flows.password = Some(PasswordOAuth2Flow {
                    refresh_url,
                    token_url,
                    scopes: map_of(&mut flow, "scopes", text)?,
                    extensions: extensions(flow),
                });
            }
            "clientCredentials" => {
                flows.client_credentials = Some(ClientCredentialsOAuth2Flow {
                    refresh_url,
                    token_url,
                    scopes: map_of(&mut flow, "scopes", text)?,
                    extensions: extensions(flow),
                });
            }
            "authorizationCode" => {
                flows.authorization_code = Some(AuthorizationCodeOAuth2Flow {
                    authorization_url,
                    token_url,
                    refresh_url,
                    scopes: map_of(&mut flow, "scopes", text)?,
                    extensions: extensions(flow),
                });
            }
            _ => {}
        }
    }
    Ok(flows)
}
