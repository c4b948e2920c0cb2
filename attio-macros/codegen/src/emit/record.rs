//! Markers: one module per record, one type and one trait per attribute.

use proc_macro2::TokenStream;
use quote::quote;

use super::{At, Context, docs, header};
use crate::plan::{MarkerPlan, Plan, RecordPlan};

pub(super) fn emit(plan: &Plan, context: &Context<'_>) -> TokenStream {
    let modules = plan.records.iter().map(|record| module(record, context));
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
    let header = header(context.runtime);
    quote! {
        #text
        pub mod #module {
            #header
            #[doc = #words]
            #[derive(Clone, Copy, Debug)]
            pub struct #marker;
            #(#attributes)*
        }
    }
}

fn attribute(attribute: &MarkerPlan, record: &RecordPlan, context: &Context<'_>) -> TokenStream {
    let kinds = context.kinds;
    let text = docs(&attribute.docs);
    let marker = At(&attribute.marker, context.span);
    let owner = At(&record.record, context.span);
    let MarkerPlan {
        slug,
        message,
        label,
        note,
        ..
    } = attribute;
    let kind = At(&attribute.kind, context.span);
    let of = attribute.of.iter().map(|record| At(record, context.span));
    let kind = match attribute.of.as_slice() {
        [] => quote! { #kinds::#kind },
        [_] => quote! { #kinds::#kind<#(#kinds::#of)*> },
        _ => quote! { #kinds::#kind<(#(#kinds::#of,)*)> },
    };
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
        #text
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
