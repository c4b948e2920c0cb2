//! Unions: one variant per type, one for what the document does not know, and how they are told apart.

use proc_macro2::TokenStream;
use quote::quote;

use super::{forwards, head};
use crate::emit::{At, Context};
use crate::plan::{JsonForm, Ty, TypePlan, UnionPlan, VariantPlan};

pub(super) fn emit(ty: &TypePlan, union: &UnionPlan, context: &Context<'_>) -> TokenStream {
    let text = head(ty);
    let (name, title) = (At(&ty.name, context.span), ty.name.as_str());
    let variants = union.variants.iter().map(|variant| {
        let (name, ty) = (
            At(&variant.name, context.span),
            context.ty(&variant.ty, &quote! {}),
        );
        let text = match variant.tags.as_slice() {
            [] => format!(" A `{}`.", variant.name.as_str()),
            tags => format!(" Tagged `{}`.", tags.join("`, `")),
        };
        quote! { #[doc = #text] #name(#ty), }
    });
    let tests = union.variants.iter().map(test);
    let tag = union.tag.as_ref().map(|tag| quote! { .tag(#tag) });
    let views = views(union, context);
    let names = union.variants.iter().map(|variant| {
        let (name, text) = (At(&variant.name, context.span), variant.name.as_str());
        quote! { Self::#name(_) => #text, }
    });
    let arms = union.variants.iter().enumerate().map(|(index, variant)| {
        let name = At(&variant.name, context.span);
        let from = match variant.ty.is_foreign() {
            true => quote! { foreign_from_value },
            false => quote! { from_value },
        };
        quote! { #index => rt::#from(value).map(Self::#name), }
    });
    let from = union
        .variants
        .iter()
        .filter(|variant| variant.from)
        .map(|variant| {
            let (variant_name, ty) = (
                At(&variant.name, context.span),
                context.ty(&variant.ty, &quote! {}),
            );
            quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self { Self::#variant_name(value) }
                }
            }
        });
    let forwards = forwards(ty, &quote! { union }, context);
    quote! {
        #text
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// What the document does not know, kept as it came.
            Unknown(rt::Value),
        }
        #(#from)*
        impl rt::Empty for #name {
            fn empty() -> Self { Self::Unknown(rt::Value::Null) }
        }
        impl rt::OneOf for #name {
            fn union(&self) -> &'static rt::Union {
                const UNION: rt::Union = rt::Union::new(#title, &[#(#tests),*]) #tag;
                &UNION
            }
            fn name(&self) -> &'static str {
                match self { #(#names)* Self::Unknown(_) => "Unknown" }
            }
            fn view(&self) -> rt::View<'_> {
                match self {
                    #views
                    Self::Unknown(value) => view(value),
                }
            }
            fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
                match index {
                    #(#arms)*
                    _ => Ok(Self::Unknown(Clone::clone(value))),
                }
            }
        }
        #forwards
    }
}

/// What each variant holds; those of one type share an arm.
fn views(union: &UnionPlan, context: &Context<'_>) -> TokenStream {
    let mut arms: Vec<(&Ty, Vec<TokenStream>)> = Vec::new();
    for variant in &union.variants {
        let name = At(&variant.name, context.span);
        let pattern = quote! { Self::#name(value) };
        match arms.iter_mut().find(|(ty, _)| **ty == variant.ty) {
            Some((_, patterns)) => patterns.push(pattern),
            None => arms.push((&variant.ty, vec![pattern])),
        }
    }
    let arms = arms.into_iter().map(|(ty, patterns)| {
        let view = if ty.is_foreign() {
            quote! { foreign_view }
        } else {
            quote! { view }
        };
        quote! { #(#patterns)|* => #view(value), }
    });
    quote! { #(#arms)* }
}

fn test(variant: &VariantPlan) -> TokenStream {
    let name = variant.name.as_str();
    let kind = match variant.kind {
        JsonForm::Any => quote! { Any },
        JsonForm::Bool => quote! { Bool },
        JsonForm::Integer => quote! { Integer },
        JsonForm::Number => quote! { Number },
        JsonForm::Text => quote! { Text },
        JsonForm::List => quote! { List },
        JsonForm::Object => quote! { Object },
    };
    let VariantPlan {
        tags,
        required,
        known,
        ..
    } = variant;
    let tags = (!tags.is_empty()).then(|| quote! { .tags(&[#(#tags),*]) });
    let required = (!required.is_empty()).then(|| quote! { .required(&[#(#required),*]) });
    let known = (!known.is_empty()).then(|| quote! { .known(&[#(#known),*]) });
    let literals = variant
        .literals
        .iter()
        .map(|(name, value)| quote! { (#name, #value) });
    let literals = (!variant.literals.is_empty()).then(|| quote! { .literals(&[#(#literals),*]) });
    quote! {
        rt::Variant::new(#name, rt::Kind::#kind)
            #tags #required #known #literals
    }
}
