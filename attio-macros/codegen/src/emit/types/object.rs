//! Objects: a struct, what it is called on the wire, and how its fields are reached.

use proc_macro2::TokenStream;
use quote::quote;

use super::{forwards, head};
use crate::emit::{At, Context, deprecated, docs};
use crate::plan::{AccessorPlan, FieldPlan, StructPlan, Ty, TypePlan};

pub(super) fn emit(ty: &TypePlan, object: &StructPlan, context: &Context<'_>) -> TokenStream {
    let text = head(ty);
    let name = At(&ty.name, context.span);
    // What callers make must stay makeable when a field is added; what only comes back need not.
    let exhaustive = (!object.constructed).then(|| quote! { #[non_exhaustive] });
    let fields = object.fields.iter().map(|field| {
        let text = docs(&field.docs);
        let old = deprecated(field.deprecated);
        let (name, ty) = (
            At(&field.name, context.span),
            context.ty(&field.ty, &quote! {}),
        );
        quote! { #text #old pub #name: #ty, }
    });
    let rest = object.rest.as_ref().map(|(name, ty)| {
        let name = At(name, context.span);
        let (text, ty) = match ty {
            Some(ty) => {
                let ty = context.ty(ty, &quote! {});
                (" Members beyond the named ones.", quote! { rt::Map<#ty> })
            }
            None => (
                " Members that the document does not know.",
                quote! { rt::Extra },
            ),
        };
        quote! { #[doc = #text] pub #name: #ty, }
    });
    let description = description(ty, object, context);
    let forwards = forwards(ty, &quote! { object }, context);
    let inherent = inherent(ty, object, context);
    quote! {
        #text
        #[derive(Clone, PartialEq)]
        #exhaustive
        pub struct #name { #(#fields)* #rest }
        #inherent
        #description
        #forwards
    }
}

/// How the runtime sees the struct: names, and where each member lives.
fn description(ty: &TypePlan, object: &StructPlan, context: &Context<'_>) -> TokenStream {
    let name = At(&ty.name, context.span);
    let text = ty.name.as_str();
    let allow = object
        .fields
        .iter()
        .any(|field| field.deprecated)
        .then(|| quote! { #[allow(deprecated)] });
    let members = object.fields.iter().map(|field| {
        let FieldPlan { wire, required, .. } = field;
        quote! { (#wire, #required) }
    });
    let empty = object.fields.iter().map(|field| {
        let name = At(&field.name, context.span);
        let value = empty_value(field);
        quote! { #name: #value, }
    });
    let views = object.fields.iter().map(|field| {
        let name = At(&field.name, context.span);
        let view = if field.ty.is_foreign() {
            quote! { foreign_view }
        } else {
            quote! { view }
        };
        // A member that must be there is `null` where an optional one is absent.
        let null =
            (field.required && matches!(field.ty, Ty::Option(_))).then(|| quote! { .or_null() });
        quote! { #view(&self.#name) #null }
    });
    let places = object.fields.iter().map(|field| {
        let name = At(&field.name, context.span);
        let place = if field.ty.is_foreign() {
            quote! { foreign_place }
        } else {
            quote! { place }
        };
        quote! { #place(&mut self.#name) }
    });
    let rest = object.rest.as_ref().map(|(name, _)| At(name, context.span));
    let empty_rest = rest.as_ref().map(|name| quote! { #name: empty(), });
    let foreign = object
        .rest
        .as_ref()
        .and_then(|(_, ty)| ty.as_ref())
        .is_some_and(Ty::is_foreign);
    let (rest, rest_mut) = match &rest {
        Some(name) if foreign => (
            quote! { Some(&rt::foreign_rest(&self.#name)) },
            quote! { Some(&mut rt::foreign_rest_mut(&mut self.#name)) },
        ),
        Some(name) => (
            quote! { Some(&self.#name) },
            quote! { Some(&mut self.#name) },
        ),
        None => (quote! { None }, quote! { None }),
    };
    quote! {
        #allow
        impl rt::Empty for #name {
            fn empty() -> Self { Self { #(#empty)* #empty_rest } }
        }
        #allow
        impl rt::Object for #name {
            fn shape(&self) -> &'static rt::Shape {
                const SHAPE: rt::Shape = rt::Shape::new(#text, &[#(#members),*]);
                &SHAPE
            }
            fn views(&self, show: &mut rt::Show<'_>) {
                show(&[#(#views),*], #rest);
            }
            fn places(&mut self, fill: &mut rt::Fill<'_>) {
                fill(&mut [#(#places),*], #rest_mut);
            }
        }
    }
}

fn empty_value(field: &FieldPlan) -> TokenStream {
    match (&field.ty, &field.literal) {
        // Decoding keeps it where the answer says the same, which takes no allocation.
        (Ty::Literal, Some(text)) => quote! { rt::Literal::new(#text) },
        (Ty::Option(_), _) => quote! { None },
        (ty, _) => empty_of(ty),
    }
}

fn empty_of(ty: &Ty) -> TokenStream {
    match ty {
        Ty::Tuple(items) => {
            let items = items.iter().map(empty_of);
            quote! { (#(#items,)*) }
        }
        ty if ty.is_foreign() => quote! { Default::default() },
        _ => quote! { empty() },
    }
}

/// Constructors and accessors.
fn inherent(ty: &TypePlan, object: &StructPlan, context: &Context<'_>) -> TokenStream {
    let name = At(&ty.name, context.span);
    let new = object.constructed.then(|| {
        let needed: Vec<&FieldPlan> = object
            .fields
            .iter()
            .filter(|field| is_asked_for(field))
            .collect();
        let allow = needed
            .iter()
            .any(|field| field.deprecated)
            .then(|| quote! { #[allow(deprecated)] });
        let many = (needed.len() > 7).then(|| quote! { #[allow(clippy::too_many_arguments)] });
        let arguments = needed.iter().map(|field| {
            let name = At(&field.name, context.span);
            match &field.ty {
                Ty::Text => quote! { #name: impl Into<String> },
                ty => {
                    let ty = context.ty(ty, &quote! {});
                    quote! { #name: #ty }
                }
            }
        });
        let sets = needed.iter().map(|field| {
            let name = At(&field.name, context.span);
            match &field.ty {
                Ty::Text => quote! { #name: #name.into(), },
                _ => quote! { #name, },
            }
        });
        let all = object.rest.is_none() && object.fields.iter().all(is_asked_for);
        let others = (!all).then(|| quote! { ..empty() });
        let value = if needed.is_empty() {
            quote! { empty() }
        } else {
            quote! { Self { #(#sets)* #others } }
        };
        quote! {
            /// Makes one out of what must be there; the rest is left out.
            #[must_use]
            #allow
            #many
            pub fn new(#(#arguments),*) -> Self { #value }
        }
    });
    let default = (object.constructed && object.default).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self { empty() }
            }
        }
    });
    let accessors = object.accessors.iter().map(|one| accessor(one, context));
    let accessors = quote! { #(#accessors)* };
    let block =
        (new.is_some() || !accessors.is_empty()).then(|| quote! { impl #name { #new #accessors } });
    quote! { #block #default }
}

/// Whether a value must be given for an object to be complete.
fn is_asked_for(field: &FieldPlan) -> bool {
    field.required && field.literal.is_none() && !matches!(field.ty, Ty::Option(_))
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
