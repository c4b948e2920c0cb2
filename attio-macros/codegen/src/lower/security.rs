//! Servers and the ways to prove who is calling.

use openapiv3::{APIKeyLocation, OpenAPI, SecurityRequirement, SecurityScheme};

use super::Lowerer;
use crate::ir::{Requirement, Scheme, SchemeKind, Server, ServerVariable};

impl Lowerer<'_> {
    /// The alternatives of an operation. Schemes that the transport settles (mutual TLS) ask
    /// nothing of the caller.
    pub(super) fn security(
        &self,
        requirements: Option<&Vec<SecurityRequirement>>,
    ) -> Vec<Vec<Requirement>> {
        let alternatives = requirements.into_iter().flatten().map(|alternative| {
            let known = alternative
                .iter()
                .filter(|(scheme, _)| self.api.schemes.iter().any(|known| known.name == **scheme));
            let known = known.map(|(scheme, scopes)| Requirement {
                scheme: scheme.clone(),
                scopes: scopes.clone(),
            });
            known.collect()
        });
        alternatives.collect()
    }
}

pub(super) fn schemes(document: &OpenAPI) -> Vec<Scheme> {
    let schemes = document
        .components
        .iter()
        .flat_map(|components| &components.security_schemes);
    let schemes = schemes.filter_map(|(name, scheme)| {
        let kind = match scheme.as_item()? {
            SecurityScheme::APIKey { location, name, .. } => match location {
                APIKeyLocation::Header => SchemeKind::KeyInHeader(name.clone()),
                APIKeyLocation::Query => SchemeKind::KeyInQuery(name.clone()),
                APIKeyLocation::Cookie => SchemeKind::KeyInCookie(name.clone()),
            },
            SecurityScheme::HTTP { scheme, .. } => {
                let basic = scheme.eq_ignore_ascii_case("basic");
                if basic {
                    SchemeKind::Basic
                } else {
                    SchemeKind::Bearer
                }
            }
            SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => {
                SchemeKind::Bearer
            }
        };
        Some(Scheme {
            name: name.clone(),
            kind,
        })
    });
    schemes.collect()
}

pub(super) fn servers(servers: &[openapiv3::Server]) -> Vec<Server> {
    let servers = servers.iter().map(|server| Server {
        url: server.url.clone(),
        variables: server
            .variables
            .iter()
            .flatten()
            .map(|(name, variable)| ServerVariable {
                name: name.clone(),
                default: variable.default.clone(),
            })
            .collect(),
    });
    servers.collect()
}
