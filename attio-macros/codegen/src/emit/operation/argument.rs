//! Arguments: the type that one has, and the statement that puts it where it goes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{At, Context};
use crate::name::Name;
use crate::plan::{ParameterPlan, PlaceForm, Sends, StyleForm, Takes};

/// The type of an argument.
pub(super) fn takes(takes: &Takes, types: &TokenStream, context: &Context<'_>) -> TokenStream {
    match takes {
        Takes::Value(ty) => context.ty(ty, types),
        Takes::Text => quote! { &str },
        Takes::Reference(ty) => {
            let ty = context.ty(ty, types);
            quote! { &#ty }
        }
        Takes::Texts => quote! { impl IntoIterator<Item: AsRef<str>> },
        Takes::Slice(ty) => {
            let ty = context.ty(ty, types);
            quote! { &[#ty] }
        }
        Takes::Into(ty) => {
            let ty = context.ty(ty, types);
            quote! { impl Into<#ty> }
        }
        Takes::Items(item) => {
            let item = context.ty(item, types);
            quote! { impl IntoIterator<Item: Into<#item>> }
        }
        Takes::Bytes => quote! { impl Into<rt::Body> },
        Takes::File => quote! { impl Into<rt::Part> },
        Takes::Files => quote! {
            impl IntoIterator<Item: Into<rt::Part>>
        },
        Takes::Given(module, given) => {
            let (module, given) = (At(module, context.span), At(given, context.span));
            quote! { impl super::#module::#given }
        }
        Takes::Nothing => quote! { () },
    }
}

/// The statement that puts an argument where it goes.
pub(super) fn send(
    name: &Name,
    takes: &Takes,
    sends: &Sends,
    call: &TokenStream,
    context: &Context<'_>,
) -> TokenStream {
    let name = At(name, context.span);
    let value = match takes {
        Takes::Value(_) => quote! { &#name },
        Takes::Texts => quote! { &rt::texts(#name) },
        Takes::Into(ty) => {
            let ty = context.ty(ty, &quote! { types:: });
            quote! { &Into::<#ty>::into(#name) }
        }
        _ => quote! { #name },
    };
    let shown = shown(takes, &value, context);
    match sends {
        Sends::Parameter(parameter) => {
            let parameter = self::parameter(parameter);
            quote! { #call.param(#parameter, #value); }
        }
        Sends::JsonParameter(parameter) => {
            let parameter = self::parameter(parameter);
            quote! { #call.param_json(#parameter, #value); }
        }
        Sends::Json => match shown {
            Some(view) => quote! { #call.json_view(#view); },
            None => quote! { #call.json(#value); },
        },
        Sends::Form => quote! { #call.form(#value, &[]); },
        Sends::Text(kind) => quote! { #call.text(#kind, #name); },
        Sends::Binary(kind) => quote! { #call.bytes(#kind, #name); },
        Sends::Part(wire) => quote! { #call.part(#wire, #value); },
        Sends::File(wire) if *takes == Takes::Files => quote! { #call.files(#wire, #name); },
        Sends::File(wire) => quote! { #call.file(#wire, #name); },
        Sends::Member(wire) => match shown {
            Some(view) => quote! { #call.member_view(&[], #wire, #view); },
            None => quote! { #call.member(&[], #wire, #value); },
        },
        Sends::Nothing(wire) => quote! { #call.clear(&[], #wire); },
        Sends::Null(wire) => quote! { #call.member_view(&[], #wire, rt::View::Null); },
        Sends::Attribute {
            module,
            given,
            path,
            slug,
            multiple,
        } => {
            let (module, given) = (At(module, context.span), At(given, context.span));
            let several = multiple.then(|| quote! { #call.several(); });
            quote! {
                super::#module::#given::show(#name, &mut |values| {
                    #several
                    #call.member_view(&[#(#path),*], #slug, values);
                });
            }
        }
    }
}

/// The statement that puts what the group was given where it goes.
pub(super) fn give(name: &Name, parameter: &ParameterPlan, context: &Context<'_>) -> TokenStream {
    let name = At(name, context.span);
    let parameter = self::parameter(parameter);
    quote! { call.param(#parameter, &self.#name); }
}

/// The view of an argument, if it has one: what is shown is written by code that all operations share.
fn shown(takes: &Takes, value: &TokenStream, context: &Context<'_>) -> Option<TokenStream> {
    let types = quote! { types:: };
    match takes {
        Takes::Value(ty) | Takes::Reference(ty) if ty.is_foreign() => {
            Some(quote! { foreign_view(#value) })
        }
        Takes::Value(_) | Takes::Reference(_) | Takes::Into(_) | Takes::Texts => {
            Some(quote! { view(#value) })
        }
        Takes::Text => Some(quote! { rt::View::Str(#value) }),
        Takes::Slice(ty) if !ty.is_foreign() => Some(quote! { rt::View::List(&#value) }),
        Takes::Items(item) => {
            let item = context.ty(item, &types);
            Some(quote! { view(&rt::items::<#item>(#value)) })
        }
        Takes::Slice(_)
        | Takes::Bytes
        | Takes::File
        | Takes::Files
        | Takes::Given(..)
        | Takes::Nothing => None,
    }
}

/// The description of a parameter; what is usual in its place is left out.
fn parameter(parameter: &ParameterPlan) -> TokenStream {
    let wire = &parameter.wire;
    let (place, style, explode) = match parameter.place {
        PlaceForm::Path => (quote! { path }, StyleForm::Simple, false),
        PlaceForm::Query => (quote! { query }, StyleForm::Form, true),
        PlaceForm::Header => (quote! { header }, StyleForm::Simple, false),
        PlaceForm::Cookie => (quote! { cookie }, StyleForm::Form, true),
    };
    let style = (parameter.style != style).then(|| {
        let style = match parameter.style {
            StyleForm::Simple => quote! { Simple },
            StyleForm::Label => quote! { Label },
            StyleForm::Matrix => quote! { Matrix },
            StyleForm::Form => quote! { Form },
            StyleForm::SpaceDelimited => quote! { SpaceDelimited },
            StyleForm::PipeDelimited => quote! { PipeDelimited },
            StyleForm::DeepObject => quote! { DeepObject },
        };
        quote! { .style(rt::Style::#style) }
    });
    let exploded = parameter.explode;
    let explode = (exploded != explode).then(|| quote! { .explode(#exploded) });
    let reserved = parameter
        .allow_reserved
        .then(|| quote! { .allow_reserved() });
    quote! { rt::Parameter::#place(#wire) #style #explode #reserved }
}
