//! Markers: one module per record, one type and one trait per attribute.

use proc_macro2::TokenStream;
use quote::quote;

use super::{At, Context, docs, header};
use crate::plan::{MarkerPlan, Plan, RecordPlan};

pub(super) fn emit(plan: &Plan, context: &Context<'_>) -> TokenStream {
    let known = plan.records.iter().filter(|record| record.is_known());
    let modules = known.map(|record| module(record, context));
    quote! { #(#modules)* }
}

fn module(record: &RecordPlan, context: &Context<'_>) -> TokenStream {
    let text = docs(&record.docs);
    let (module, marker) = (
        At(&record.module, context.span),
        At(&record.record, context.span),
    );
    let words = format!(
        " The record whose attributes these are: `{}`.",
        record.module.as_str()
    );
    let attributes = record
        .attributes
        .iter()
        .map(|one| attribute(one, record, context));
    let functions = record
        .attributes
        .iter()
        .map(|one| function(one, record, context));
    let path = path(record, context);
    let header = header(context.runtime);
    quote! {
        #text
        pub mod #module {
            #header
            #[doc = #words]
            #[derive(Clone, Copy, Debug)]
            pub struct #marker;
            #path
            #(#functions)*
            #(#attributes)*
        }
    }
}

/// The function that gives an attribute to filters and orders.
fn function(attribute: &MarkerPlan, record: &RecordPlan, context: &Context<'_>) -> TokenStream {
    let kinds = context.kinds;
    let text = docs(&attribute.docs);
    let owner = At(&record.record, context.span);
    let (name, slug) = (At(&attribute.function, context.span), &attribute.slug);
    let field = quote! { #kinds::Field::attribute(#slug) };
    let (ty, value) = reached(attribute, &quote! { #owner }, &field, context);
    quote! {
        #text
        pub fn #name() -> #ty { #value }
    }
}

/// What a reference to such records is: itself, and each of their attributes by a method.
fn path(record: &RecordPlan, context: &Context<'_>) -> Option<TokenStream> {
    let path = record.path.as_ref()?;
    let kinds = context.kinds;
    let text = docs(&path.docs);
    let name = At(&path.name, context.span);
    let (kind, of) = (At(&path.kind, context.span), At(&path.of, context.span));
    let field = quote! { #kinds::Field<R, #kinds::#kind<#kinds::#of>> };
    let methods = record.attributes.iter().map(|attribute| {
        let text = format!(" Their `{}`.", attribute.slug);
        let function = At(&attribute.function, context.span);
        let end = match attribute.leads {
            Some(_) => quote! { #function().0 },
            None => quote! { #function() },
        };
        let field = quote! { self.0.to(#end) };
        let (ty, value) = reached(attribute, &quote! { R }, &field, context);
        quote! {
            #[doc = #text]
            pub fn #function(&self) -> #ty { #value }
        }
    });
    Some(quote! {
        rt::path! {
            #text
            pub struct #name<R>(#field)
        }
        impl<R> #name<R> { #(#methods)* }
    })
}

/// The type and the value of an attribute as filters and orders know it, of records of `owner`.
fn reached(
    attribute: &MarkerPlan,
    owner: &TokenStream,
    field: &TokenStream,
    context: &Context<'_>,
) -> (TokenStream, TokenStream) {
    if let Some((module, path)) = &attribute.leads {
        let (module, path) = (At(module, context.span), At(path, context.span));
        let path = quote! { super::#module::#path };
        return (quote! { #path<#owner> }, quote! { #path(#field) });
    }
    let (kinds, kind) = (context.kinds, kind(attribute, context));
    (quote! { #kinds::Field<#owner, #kind> }, field.clone())
}

/// The kind of an attribute, as a type.
fn kind(attribute: &MarkerPlan, context: &Context<'_>) -> TokenStream {
    let kinds = context.kinds;
    let kind = At(&attribute.kind, context.span);
    let of = attribute.of.iter().map(|record| At(record, context.span));
    match attribute.of.as_slice() {
        [] => quote! { #kinds::#kind },
        [_] => quote! { #kinds::#kind<#(#kinds::#of)*> },
        _ => quote! { #kinds::#kind<(#(#kinds::#of,)*)> },
    }
}

fn attribute(attribute: &MarkerPlan, record: &RecordPlan, context: &Context<'_>) -> TokenStream {
    let text = format!(" The marker of `{}`.", attribute.slug);
    let marker = At(&attribute.marker, context.span);
    let owner = At(&record.record, context.span);
    let MarkerPlan {
        slug,
        message,
        label,
        note,
        ..
    } = attribute;
    let kind = kind(attribute, context);
    let arity = if attribute.multiple {
        quote! { Many }
    } else {
        quote! { One }
    };
    let access = if attribute.read_only {
        quote! { ReadOnly }
    } else {
        quote! { Writable }
    };
    let value = At(&attribute.value, context.span);
    let values = format!(" What may be written to `{slug}`.");
    let blanket = (!attribute.read_only).then(|| {
        let form = if attribute.multiple {
            quote! { Values }
        } else {
            quote! { Value }
        };
        quote! {
            #[diagnostic::do_not_recommend]
            impl<T: rt::attribute::#form<#kind>> #value for T {
                fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
                    rt::attribute::#form::<#kind>::show(self, see);
                }
            }
        }
    });
    let given = given(attribute, &kind, context);
    quote! {
        #[doc = #text]
        #[derive(Clone, Copy, Debug)]
        pub struct #marker;

        impl rt::attribute::Attribute for #marker {
            type Record = #owner;
            type Kind = #kind;
            type Arity = rt::attribute::#arity;
            type Access = rt::attribute::#access;
            const SLUG: &'static str = #slug;
        }

        #[doc = #values]
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        pub trait #value {
            #[doc(hidden)]
            fn show(self, see: &mut dyn FnMut(rt::View<'_>));
        }
        #blanket
        #given
    }
}

/// What an attribute takes that must be given, which `None` is no part of.
fn given(attribute: &MarkerPlan, kind: &TokenStream, context: &Context<'_>) -> Option<TokenStream> {
    let given = At(attribute.given.as_ref()?, context.span);
    let text = format!(" What must be given as `{}`.", attribute.slug);
    let MarkerPlan {
        message,
        label,
        note,
        ..
    } = attribute;
    let (bound, show) = if attribute.multiple {
        (
            quote! { rt::attribute::Values<#kind> },
            quote! { rt::attribute::Values::<#kind>::show(self, see); },
        )
    } else {
        (
            quote! { rt::attribute::Element<#kind> },
            quote! { see(rt::View::List(&[rt::attribute::Element::<#kind>::into_wire(self)])); },
        )
    };
    Some(quote! {
        #[doc = #text]
        #[diagnostic::on_unimplemented(
            message = #message,
            label = #label,
            note = #note,
            note = "it must be given, and no `Option` is taken",
        )]
        pub trait #given {
            #[doc(hidden)]
            fn show(self, see: &mut dyn FnMut(rt::View<'_>));
        }

        #[diagnostic::do_not_recommend]
        impl<T: #bound> #given for T {
            fn show(self, see: &mut dyn FnMut(rt::View<'_>)) { #show }
        }
    })
}
