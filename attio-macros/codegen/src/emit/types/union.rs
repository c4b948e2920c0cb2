//! Unions: one variant per type, and how they are told apart.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{forwards, head};
use crate::emit::{At, Context};
use crate::plan::{JsonForm, TypePlan, UnionPlan, VariantPlan};

pub(super) fn emit(ty: &TypePlan, union: &UnionPlan, context: &Context<'_>) -> TokenStream {
    let text = head(ty, context);
    let name = At(&ty.name, context.span);
    let words = forwards(ty);
    let variants = union.variants.iter().enumerate();
    let variants = variants.map(|(index, one)| variant(index, one, context));
    let tag = union.tag.as_ref().map(|tag| quote! { tag(#tag) });
    let from = union.variants.iter().filter(|variant| variant.from);
    let from: Vec<TokenStream> = from
        .map(|variant| {
            let ty = context.ty(&variant.ty, &quote! {});
            let name = At(&variant.name, context.span);
            quote! { #name(#ty) }
        })
        .collect();
    let from = (!from.is_empty()).then(|| quote! { From(#(#from),*) });
    quote! {
        rt::union! {
            #text
            pub enum #name: #words { #(#variants)* }
            #tag #from
        }
    }
}

fn variant(index: usize, variant: &VariantPlan, context: &Context<'_>) -> TokenStream {
    let text = match variant.tags.as_slice() {
        [] => format!(" A `{}`.", variant.name.as_str()),
        tags => format!(" Tagged `{}`.", tags.join("`, `")),
    };
    let name = At(&variant.name, context.span);
    let ty = context.ty(&variant.ty, &quote! {});
    let index = Literal::usize_unsuffixed(index);
    let form = match variant.ty.is_foreign() {
        true => quote! { foreign },
        false => quote! { known },
    };
    let kind = match variant.kind {
        JsonForm::Any => quote! { Any },
        JsonForm::Bool => quote! { Bool },
        JsonForm::Integer => quote! { Integer },
        JsonForm::Number => quote! { Number },
        JsonForm::Text => quote! { Text },
        JsonForm::List => quote! { List },
        JsonForm::Object => quote! { Object },
    };
    let test = test(variant);
    quote! { #[doc = #text] #name(#ty) = #index #form #kind #test, }
}

/// What tells a variant apart, beyond its kind.
fn test(variant: &VariantPlan) -> Option<TokenStream> {
    let list = |key: TokenStream, words: &[String]| {
        (!words.is_empty()).then(|| quote! { #key: [#(#words),*], })
    };
    let tags = list(quote! { tags }, &variant.tags);
    let required = list(quote! { required }, &variant.required);
    let known = list(quote! { known }, &variant.known);
    let literals = variant.literals.iter();
    let literals = literals.map(|(name, value)| quote! { (#name, #value) });
    let literals = (!variant.literals.is_empty()).then(|| quote! { literals: [#(#literals),*], });
    let test = quote! { #tags #required #known #literals };
    (!test.is_empty()).then(|| quote! { { #test } })
}
