//! Servers and the ways to prove who is calling.

use openapiv3::{APIKeyLocation, OpenAPI, Operation, SecurityRequirement, SecurityScheme};
use serde_json::Value;

use super::Lowerer;
use crate::diag::messages;
use crate::ir::{Requirement, Scheme, SchemeKind, Server, ServerVariable};
use crate::pointer::Pointer;

impl Lowerer<'_> {
    /// The alternatives of an operation: its own, or those of the whole document. Schemes that the transport settles
    /// (mutual TLS) ask nothing of the caller.
    pub(super) fn security(
        &mut self,
        operation: &Operation,
        at: &Pointer,
    ) -> Vec<Vec<Requirement>> {
        let usual = self.document.security.as_deref().unwrap_or_default();
        let Some(own) = &operation.security else {
            return usual.iter().map(|one| self.alternative(one)).collect();
        };
        let mut alternatives = Vec::new();
        for (index, alternative) in own.iter().enumerate() {
            let mut undeclared = alternative.keys().filter(|name| !self.is_declared(name));
            let Some(name) = undeclared.next() else {
                alternatives.push(self.alternative(alternative));
                continue;
            };
            let at = at.join("security").join(&index.to_string()).join(name);
            let known: Vec<&str> = self.declared().collect();
            let told = messages::undeclared_scheme((self.locate)(&at), name, known);
            self.diagnostics.push(told);
            // Nobody is called without a credential because of a misspelt name.
            match usual {
                [] => alternatives.extend(self.each_scheme()),
                usual => alternatives.extend(usual.iter().map(|one| self.alternative(one))),
            }
        }
        alternatives
    }

    fn alternative(&self, said: &SecurityRequirement) -> Vec<Requirement> {
        let known = said
            .iter()
            .filter(|(scheme, _)| self.api.schemes.iter().any(|known| known.name == **scheme));
        let known = known.map(|(scheme, scopes)| Requirement {
            scheme: scheme.clone(),
            scopes: scopes.clone(),
        });
        known.collect()
    }

    /// Any scheme, each by itself.
    fn each_scheme(&self) -> impl Iterator<Item = Vec<Requirement>> {
        self.api.schemes.iter().map(|scheme| {
            vec![Requirement {
                scheme: scheme.name.clone(),
                scopes: Vec::new(),
            }]
        })
    }

    fn is_declared(&self, name: &str) -> bool {
        self.declared().any(|known| known == name)
    }

    /// The names of all schemes, also of those that the typed document has no word for.
    fn declared(&self) -> impl Iterator<Item = &str> {
        let components = self.document.components.iter();
        components.flat_map(|components| {
            let others = components.extensions.get("x-security-schemes");
            let others = others.and_then(Value::as_object);
            let others = others.into_iter().flat_map(|others| others.keys());
            components
                .security_schemes
                .keys()
                .chain(others)
                .map(String::as_str)
        })
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
