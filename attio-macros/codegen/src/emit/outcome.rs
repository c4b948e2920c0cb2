//! What calls give and what refused ones carry: marker types, and enums where it depends on the status.

use proc_macro2::TokenStream;
use quote::quote;

use super::{At, Context, docs};
use crate::name::Name;
use crate::plan::{FailurePlan, OutputPlan, RequestPlan, StatusPlan, Ty};

/// The enums of an operation whose answers differ by status.
pub(super) fn emit(request: &RequestPlan, context: &Context<'_>) -> TokenStream {
    let output = match &request.output {
        OutputPlan::ByStatus {
            name,
            docs,
            answers,
        } => Some(by_status(
            name,
            docs,
            answers,
            &quote! { output_by_status },
            context,
        )),
        _ => None,
    };
    let failure = match &request.failure {
        FailurePlan::ByStatus {
            name,
            docs,
            answers,
        } => Some(by_status(
            name,
            docs,
            answers,
            &quote! { failure_by_status },
            context,
        )),
        _ => None,
    };
    quote! { #output #failure }
}

fn by_status(
    name: &Name,
    text: &str,
    answers: &[StatusPlan],
    form: &TokenStream,
    context: &Context<'_>,
) -> TokenStream {
    let text = docs(text);
    let name = At(name, context.span);
    let variants = answers.iter().map(|answer| {
        let text = docs(&answer.docs);
        let variant = At(&answer.variant, context.span);
        let (first, last) = answer.range;
        let ty = answer.ty.as_ref().map(|ty| {
            let ty = context.ty(ty, &quote! { types:: });
            quote! { (#ty) }
        });
        quote! { #text #variant #ty = #first..=#last, }
    });
    quote! {
        rt::#form! {
            #text
            pub enum #name { #(#variants)* }
        }
    }
}

/// The marker that decodes a successful answer.
pub(super) fn output(request: &RequestPlan, context: &Context<'_>) -> TokenStream {
    match &request.output {
        OutputPlan::Empty => quote! { rt::NoContent },
        OutputPlan::Json(ty) => json(ty, context),
        OutputPlan::Text => quote! { rt::Text },
        OutputPlan::Binary => quote! { rt::Binary },
        OutputPlan::Events(ty) => {
            let ty = context.ty(ty, &quote! { types:: });
            quote! { rt::EventStream<#ty> }
        }
        OutputPlan::ByStatus { name, .. } => {
            let name = At(name, context.span);
            quote! { #name }
        }
    }
}

/// The marker of JSON that is filled in its place, or read by what only serde knows.
fn json(ty: &Ty, context: &Context<'_>) -> TokenStream {
    let foreign = ty.is_foreign();
    let ty = context.ty(ty, &quote! { types:: });
    if foreign {
        quote! { rt::ForeignJson<#ty> }
    } else {
        quote! { rt::Json<#ty> }
    }
}

/// What a successful call gives.
pub(super) fn output_value(request: &RequestPlan, context: &Context<'_>) -> TokenStream {
    match &request.output {
        OutputPlan::Empty => quote! { () },
        OutputPlan::Json(ty) => context.ty(ty, &quote! { types:: }),
        OutputPlan::Text => quote! { String },
        OutputPlan::Binary => quote! { rt::Body },
        OutputPlan::Events(_) | OutputPlan::ByStatus { .. } => output(request, context),
    }
}

/// The marker that decodes what a refused call carries.
pub(super) fn failure(request: &RequestPlan, context: &Context<'_>) -> TokenStream {
    match &request.failure {
        FailurePlan::Untyped => quote! { rt::Untyped },
        FailurePlan::Json(ty) => json(ty, context),
        FailurePlan::ByStatus { name, .. } => {
            let name = At(name, context.span);
            quote! { #name }
        }
    }
}

/// What a refused call carries.
pub(super) fn failure_value(request: &RequestPlan, context: &Context<'_>) -> TokenStream {
    match &request.failure {
        FailurePlan::Untyped => quote! { rt::Infallible },
        FailurePlan::Json(ty) => context.ty(ty, &quote! { types:: }),
        FailurePlan::ByStatus { .. } => failure(request, context),
    }
}
