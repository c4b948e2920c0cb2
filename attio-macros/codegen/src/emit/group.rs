//! Groups: what operations of one tag are reached through, and are given together.

use proc_macro2::TokenStream;
use quote::quote;

use super::{At, Context, cfg, docs};
use crate::plan::{GivenPlan, GroupPlan, Ty};

/// The method of the client that leads to a group.
pub(super) fn accessor(group: &GroupPlan, context: &Context<'_>) -> TokenStream {
    let text = docs(&group.docs);
    let (name, ty) = (
        At(&group.accessor, context.span),
        At(&group.ty, context.span),
    );
    let cfg = cfg(&group.gate);
    let given = group.given.iter();
    let arguments = given.clone().map(|given| {
        let (name, taken) = (At(&given.name, context.span), taken(given, context));
        quote! { #name: #taken }
    });
    let fields = given.map(|given| {
        let name = At(&given.name, context.span);
        match given.ty {
            Ty::Text => quote! { , #name: #name.into() },
            _ => quote! { , #name },
        }
    });
    quote! {
        #cfg
        #text
        #[must_use]
        pub fn #name(&self, #(#arguments),*) -> #ty { #ty { core: self.core.clone() #(#fields)* } }
    }
}

/// The type of a group, with the methods of its operations.
pub(super) fn emit(
    group: &GroupPlan,
    methods: &[TokenStream],
    context: &Context<'_>,
) -> TokenStream {
    let text = docs(&group.docs);
    let ty = At(&group.ty, context.span);
    let given = group.given.iter();
    let fields = given.clone().map(|given| {
        let (name, ty) = (At(&given.name, context.span), held(given, context));
        quote! { , #name: #ty }
    });
    let getters = given.map(|given| getter(given, context));
    quote! {
        #text
        #[derive(Clone, Debug)]
        pub struct #ty { core: rt::Core #(#fields)* }

        impl #ty {
            #(#getters)*
            #(#methods)*
        }
    }
}

fn getter(given: &GivenPlan, context: &Context<'_>) -> TokenStream {
    let text = docs(&given.docs);
    let name = At(&given.name, context.span);
    let ty = match given.ty {
        Ty::Text => quote! { str },
        _ => held(given, context),
    };
    quote! {
        #text
        #[must_use]
        pub fn #name(&self) -> &#ty { &self.#name }
    }
}

fn taken(given: &GivenPlan, context: &Context<'_>) -> TokenStream {
    match given.ty {
        Ty::Text => quote! { impl Into<String> },
        _ => held(given, context),
    }
}

fn held(given: &GivenPlan, context: &Context<'_>) -> TokenStream {
    context.ty(&given.ty, &quote! { types:: })
}
