//! The client, its constructors, and what it says of the API.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation::method;
use super::{At, Context, docs, gated, group};
use crate::plan::{ClientPlan, OperationPlan, Plan, SchemeForm, ServerPlan};

pub(super) fn emit(plan: &Plan, context: &Context<'_>) -> TokenStream {
    let client = At(context.client, context.span);
    let text = docs(&plan.client.docs);
    let constructor = constructor(&plan.client, context);
    let builder = quote! { rt::ClientBuilder::new(&API) };
    let builder = match context.defaults {
        Some(defaults) => quote! { #defaults(#builder) },
        None => builder,
    };
    let api = api(&plan.client);
    // A document of webhooks alone has nothing to call.
    let unused = plan
        .operations
        .is_empty()
        .then(|| quote! { #[allow(dead_code)] });
    let accessors = plan.groups.iter();
    let accessors = accessors.map(|group| group::accessor(group, context));
    let own = methods(plan, None, context);
    let groups = plan.groups.iter().enumerate().map(|(index, group)| {
        let methods = methods(plan, Some(index), context);
        (&group.gate, group::emit(group, &methods, context))
    });
    let groups = gated(groups);
    quote! {
        #text
        #[derive(Clone, Debug)]
        pub struct #client { #unused core: rt::Core }

        impl #client {
            #constructor
            /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
            pub fn builder() -> rt::ClientBuilder<Self> { #builder }
            #(#accessors)*
            #(#own)*
        }

        impl From<rt::Core> for #client {
            fn from(core: rt::Core) -> Self { Self { core } }
        }

        #api
        #groups
    }
}

fn constructor(client: &ClientPlan, context: &Context<'_>) -> Option<TokenStream> {
    let (bearer, open) = match context.defaults {
        Some(_) => (
            quote! { Self::builder().bearer(token).finish() },
            quote! { Self::builder().finish() },
        ),
        None => (
            quote! { Self { core: rt::Core::with_bearer(&API, token) } },
            quote! { Self { core: rt::Core::open(&API) } },
        ),
    };
    if client.takes_token {
        return Some(quote! {
            /// A client that proves itself with a bearer token.
            ///
            /// Nothing is checked yet: a token that cannot be sent is reported by the first call.
            #[must_use]
            pub fn new(token: impl Into<rt::Secret>) -> Self { #bearer }
        });
    }
    client.is_open.then(|| {
        quote! {
            /// A client of the document's own server.
            #[must_use]
            pub fn new() -> Self { #open }
        }
    })
}

fn api(client: &ClientPlan) -> TokenStream {
    let ClientPlan { title, version, .. } = client;
    let servers = servers(&client.servers);
    let schemes = client.schemes.iter().map(|scheme| {
        let name = &scheme.name;
        let kind = match &scheme.kind {
            SchemeForm::Bearer => quote! { Bearer },
            SchemeForm::Basic => quote! { Basic },
            SchemeForm::Header(name) => quote! { ApiKeyHeader(#name) },
            SchemeForm::Query(name) => quote! { ApiKeyQuery(#name) },
            SchemeForm::Cookie(name) => quote! { ApiKeyCookie(#name) },
        };
        quote! {
            rt::SecurityScheme::new(#name, rt::SchemeKind::#kind)
        }
    });
    let request_id = client
        .request_id_header
        .iter()
        .map(|name| quote! { .request_id_header(#name) });
    quote! {
        static API: rt::Api = rt::Api::new(#title, #version)
            .user_agent(::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ))
            .servers(#servers)
            .security_schemes(&[#(#schemes),*])
            #(#request_id)*;
    }
}

/// A constant list of servers.
pub(super) fn servers(servers: &[ServerPlan]) -> TokenStream {
    let servers = servers.iter().map(|server| {
        let url = &server.url;
        let variables = server.variables.iter();
        let variables =
            variables.map(|(name, default)| quote! { rt::Variable::new(#name, #default) });
        let variables =
            (!server.variables.is_empty()).then(|| quote! { .variables(&[#(#variables),*]) });
        quote! { rt::Server::new(#url) #variables }
    });
    quote! { &[#(#servers),*] }
}

fn methods<'a>(plan: &'a Plan, group: Option<usize>, context: &'a Context<'_>) -> Vec<TokenStream> {
    let own = plan
        .operations
        .iter()
        .filter(|operation: &&OperationPlan| operation.group == group);
    own.map(|operation| method(operation, &plan.requests, context))
        .collect()
}
