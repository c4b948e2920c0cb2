//! Objects: a struct, what it is called on the wire, and how its fields are reached.

use proc_macro2::TokenStream;
use quote::quote;

use super::{forwards, head};
use crate::emit::{At, Context, deprecated, docs};
use crate::name::Name;
use crate::plan::{AccessorPlan, FieldPlan, StructPlan, Ty, TypePlan};

pub(super) fn emit(ty: &TypePlan, object: &StructPlan, context: &Context<'_>) -> TokenStream {
    let text = head(ty, context);
    let name = At(&ty.name, context.span);
    let words = forwards(ty);
    let fields = object.fields.iter().map(|one| field(one, context));
    let rest = object.rest.as_ref().map(|rest| beyond(rest, context));
    let new = object.constructed.then(|| new(object, context));
    let default = object.is_default().then(|| quote! { or default });
    let secret = object.fields.iter().filter(|field| field.secret);
    let secret: Vec<&str> = secret.map(|field| field.wire.as_str()).collect();
    let secret = (!secret.is_empty()).then(|| quote! { secret(#(#secret),*) });
    let accessors = object.accessors.iter().map(|one| accessor(one, context));
    let accessors =
        (!object.accessors.is_empty()).then(|| quote! { impl #name { #(#accessors)* } });
    quote! {
        rt::object! {
            #text
            pub struct #name: #words { #(#fields)* #rest }
            #new #default #secret
        }
        #accessors
    }
}

fn field(field: &FieldPlan, context: &Context<'_>) -> TokenStream {
    let text = docs(&field.docs);
    let old = deprecated(field.deprecated);
    let (name, wire) = (At(&field.name, context.span), &field.wire);
    let ty = context.ty(&field.ty, &quote! {});
    let start = match (&field.start, &field.ty) {
        (Some(start), _) => context.start(start, &ty),
        (None, Ty::Tuple(_)) => Some(empty(&field.ty)),
        (None, _) => None,
    };
    let form = match (start.is_some(), field.required, &field.ty) {
        (true, ..) => quote! { starting },
        (false, false, _) => quote! { optional },
        // A member that must be there is `null` where an optional one is absent.
        (false, true, Ty::Option(_)) => quote! { nullable },
        (false, true, _) => quote! { required },
    };
    let foreign = field.ty.is_foreign().then(|| quote! { foreign:: });
    let start = start.map(|start| quote! { , #start });
    quote! { #text #old #name: #ty = #foreign #form(#wire #start), }
}

/// The members that are not named.
fn beyond((name, ty): &(Name, Option<Ty>), context: &Context<'_>) -> TokenStream {
    let name = At(name, context.span);
    let form = match ty.as_ref().is_some_and(Ty::is_foreign) {
        true => quote! { foreign },
        false => quote! { known },
    };
    let ty = match ty {
        Some(ty) => {
            let ty = context.ty(ty, &quote! {});
            quote! { rt::Map<#ty> }
        }
        None => quote! { rt::Extra },
    };
    quote! { ..#name: #ty = #form, }
}

fn empty(ty: &Ty) -> TokenStream {
    match ty {
        Ty::Tuple(items) => {
            let items = items.iter().map(empty);
            quote! { (#(#items,)*) }
        }
        ty if ty.is_foreign() => quote! { Default::default() },
        _ => quote! { empty() },
    }
}

/// What the constructor asks for.
fn new(object: &StructPlan, context: &Context<'_>) -> TokenStream {
    let needed = object.fields.iter().filter(|field| is_asked_for(field));
    let arguments = needed.map(|field| {
        let name = At(&field.name, context.span);
        let ty = match &field.ty {
            Ty::Text => quote! { impl Into<String> },
            ty => context.ty(ty, &quote! {}),
        };
        quote! { #name: #ty }
    });
    quote! { new(#(#arguments),*) }
}

/// Whether a value must be given for an object to be complete.
fn is_asked_for(field: &FieldPlan) -> bool {
    field.required && field.start.is_none() && !matches!(field.ty, Ty::Option(_))
}

fn accessor(accessor: &AccessorPlan, context: &Context<'_>) -> TokenStream {
    let text = docs(&accessor.docs);
    let name = At(&accessor.name, context.span);
    let (holder, field) = (
        At(&accessor.holder, context.span),
        At(&accessor.field, context.span),
    );
    let ty = context.ty(&accessor.ty, &quote! {});
    let values = quote! { rt::values(&self.#holder, |values| &values.#field) };
    if accessor.multiple {
        quote! {
            #text
            #[must_use]
            pub fn #name(&self) -> &[#ty] { #values }
        }
    } else {
        quote! {
            #text
            #[must_use]
            pub fn #name(&self) -> Option<&#ty> { #values.first() }
        }
    }
}
