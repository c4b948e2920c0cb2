//! The plan → tokens: the engine's only `quote!`.
//!
//! Decides nothing and cannot fail. Sees `plan` and nothing before it; the identifiers are finished,
//! only their spans are set here.

mod behaviour;
mod beside;
mod client;
mod group;
mod operation;
mod outcome;
mod pages;
mod record;
mod start;
mod ty;
mod types;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};

use crate::name::Name;
use crate::plan::{Gate, Plan, Ty};

/// What the generated code is called from and stands on.
pub(crate) struct Context<'a> {
    /// The path of the runtime crate.
    pub runtime: &'a TokenStream,
    /// The path of the caller's kinds of attributes.
    pub kinds: &'a TokenStream,
    /// What `send` fails with, where the caller has an error of its own.
    pub error: Option<&'a TokenStream>,
    /// What gives a client's builder its first settings, where the caller has something to say.
    pub defaults: Option<&'a TokenStream>,
    /// What types derive beyond what they have, by pattern.
    pub derives: &'a [(String, Vec<TokenStream>)],
    /// The name of the client.
    pub client: &'a Name,
    /// The user's token for each item that was selected.
    pub spans: &'a [Span],
    pub span: Span,
}

impl Context<'_> {
    fn span_of(&self, anchor: usize) -> Span {
        self.spans.get(anchor).copied().unwrap_or(self.span)
    }
}

/// Prints a plan.
pub(crate) fn emit(plan: &Plan, context: &Context<'_>) -> TokenStream {
    let client = client::emit(plan, context);
    let requests = operation::emit(plan, context);
    let records = record::emit(plan, context);
    let beside = beside::emit(plan, context);
    let types = types::emit(plan, context);
    let name = At(context.client, context.span);
    let groups = plan.groups.iter().map(|group| {
        let (cfg, name) = (cfg(&group.gate), At(&group.ty, context.span));
        quote! { #cfg pub use __client::#name; }
    });
    let header = header(context.runtime);
    quote! {
        mod __client {
            #header
            #[allow(unused_imports)]
            use super::{requests, types};
            #client
        }
        pub use __client::#name;
        #(#groups)*

        /// Requests under construction, one type per kind of request.
        #[allow(deprecated, missing_docs)]
        pub mod requests {
            #header
            #[allow(unused_imports)]
            use super::types;
            #requests
        }
        #records
        #beside
        /// The types that requests and answers are made of.
        #[allow(deprecated)]
        pub mod types { #header #types }
    }
}

/// A type, as it is written beside the generated modules.
pub(crate) fn path(ty: &Ty, context: &Context<'_>) -> TokenStream {
    context.ty(ty, &quote! { types:: })
}

/// What every generated module starts with: it takes nothing from the modules around it.
fn header(runtime: &TokenStream) -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use #runtime::__private::{self as rt, prelude::*};
    }
}

/// A client without operations.
pub(crate) fn empty(client: &Name, runtime: &TokenStream) -> TokenStream {
    let client = At(client, Span::call_site());
    let header = header(runtime);
    quote! {
        mod __client {
            #header
            /// A client of a document that could not be read.
            #[derive(Clone, Debug)]
            pub struct #client { core: rt::Core }

            impl #client {
                /// Makes no client: the document could not be read.
                #[must_use]
                pub fn new(token: impl Into<rt::Secret>) -> Self {
                    Self { core: rt::Core::with_bearer(&API, token) }
                }
                /// Makes no client: the document could not be read.
                pub fn builder() -> rt::ClientBuilder<Self> { rt::ClientBuilder::new(&API) }
            }

            impl From<rt::Core> for #client {
                fn from(core: rt::Core) -> Self { Self { core } }
            }

            static API: rt::Api = rt::Api::new("", "");
        }
        pub use __client::#client;
    }
}

/// A doc comment: one attribute, however many lines, since each token has its price.
fn docs(text: &str) -> TokenStream {
    let mut comment = String::with_capacity(text.len() + 16);
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            comment.push('\n');
        }
        if !line.is_empty() {
            comment.push(' ');
            comment.push_str(line);
        }
    }
    quote! { #[doc = #comment] }
}

fn deprecated(is: bool) -> Option<TokenStream> {
    is.then(|| quote! { #[deprecated] })
}

/// Items behind their features; neighbours that share a gate share a condition.
fn gated<'a>(items: impl IntoIterator<Item = (&'a Gate, TokenStream)>) -> TokenStream {
    let mut tokens = TokenStream::new();
    let mut open: Option<(&Gate, TokenStream)> = None;
    for (gate, item) in items {
        match &mut open {
            Some((known, items)) if *known == gate => items.extend(item),
            _ => tokens.extend(open.replace((gate, item)).map(behind)),
        }
    }
    tokens.extend(open.map(behind));
    tokens
}

fn behind((gate, items): (&Gate, TokenStream)) -> TokenStream {
    match condition(gate) {
        Some(condition) => quote! { rt::gated! { [#condition] #items } },
        None => items,
    }
}

/// The attribute that puts one item behind its features.
fn cfg(gate: &Gate) -> Option<TokenStream> {
    condition(gate).map(|condition| quote! { #[cfg(#condition)] })
}

fn condition(gate: &Gate) -> Option<TokenStream> {
    match gate.0.as_slice() {
        [] => None,
        [feature] => Some(quote! { feature = #feature }),
        features => Some(quote! { any(#(feature = #features),*) }),
    }
}

/// A name as a token of its own.
struct At<'a>(&'a Name, Span);

impl ToTokens for At<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.ident(self.1).to_tokens(tokens);
    }
}
