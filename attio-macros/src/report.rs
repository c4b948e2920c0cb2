//! Messages of the engine → errors of the compiler, each at the user's own token.

use attio_codegen::{Anchor, Message, Spans};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::args::Args;

/// All errors at once; what could be generated stands beside them.
pub(crate) fn errors(args: &Args, messages: &[Message]) -> TokenStream {
    let errors = messages.iter().map(|message| {
        let text = &message.text;
        quote_spanned! { span(args, &message.anchor) => ::core::compile_error!(#text); }
    });
    quote! { #(#errors)* }
}

/// One error, and a client without operations, so that it stays the only one.
pub(crate) fn nothing(args: &Args, span: Span, message: &str) -> TokenStream {
    let empty = attio_codegen::empty(args.name.as_ref().map(ToString::to_string), &args.runtime());
    quote_spanned! { span => ::core::compile_error!(#message); #empty }
}

/// A warning, in the only way that a stable compiler gives a macro.
pub(crate) fn warning(span: Span, message: &str) -> TokenStream {
    quote_spanned! { span =>
        const _: () = {
            #[deprecated(note = #message)]
            const NOTE: () = ();
            NOTE
        };
    }
}

/// Where generated items are said to stand: at the token that asked for them.
pub(crate) fn spans(args: &Args) -> Spans {
    Spans {
        document: args
            .spec
            .as_ref()
            .map_or_else(Span::call_site, |spec| located(spec.span())),
        only: args
            .only
            .iter()
            .map(|selector| located(selector.span()))
            .collect(),
    }
}

/// At the user's token, but of the macro: raw spans would wake the user's lints in generated code.
pub(crate) fn located(span: Span) -> Span {
    Span::call_site().located_at(span)
}

fn span(args: &Args, anchor: &Anchor) -> Span {
    let document = args.spec.as_ref().map(syn::LitStr::span);
    let option = |name: &str| args.span_of(name);
    let found = match anchor {
        Anchor::Document => document,
        Anchor::Option(name) => option(name),
        Anchor::Item(name, index) => {
            let item = match name.as_str() {
                "only" => args.only.get(*index).map(syn::LitStr::span),
                "except" => args.except.get(*index).map(syn::LitStr::span),
                "overlay" => args.overlay.get(*index).map(syn::LitStr::span),
                "rename" => args.rename.get(*index).map(|(old, _)| old.span()),
                "derives" => args.derives.get(*index).map(|(types, _)| types.span()),
                _ => None,
            };
            item.or_else(|| option(name))
        }
    };
    found.or(document).unwrap_or_else(Span::call_site)
}
