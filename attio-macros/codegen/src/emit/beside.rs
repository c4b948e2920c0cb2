//! What stands beside the operations: the headers of answers, and webhooks.

use proc_macro2::TokenStream;
use quote::quote;

use super::{At, Context, docs, header as module_header};
use crate::plan::{HeaderForm, HeaderPlan, Plan, WebhookPlan};

pub(super) fn emit(plan: &Plan, context: &Context<'_>) -> TokenStream {
    let rt = module_header(context.runtime);
    let headers = (!plan.headers.is_empty()).then(|| {
        let headers = plan.headers.iter();
        let headers = super::gated(headers.map(|one| (&one.gate, header(one, context))));
        quote! {
            /// The headers that answers carry, to be asked for by
            /// `response.header(&headers::NAME)`.
            pub mod headers {
                #rt
                #[allow(unused_imports)]
                use super::types;
                #headers
            }
        }
    });
    let webhooks = (!plan.webhooks.is_empty()).then(|| {
        let webhooks = plan.webhooks.iter().map(|one| webhook(one, context));
        quote! {
            /// What each webhook brings.
            #[allow(deprecated)]
            pub mod webhooks {
                #rt
                #[allow(unused_imports)]
                use super::types;
                #(#webhooks)*
            }
        }
    });
    quote! { #headers #webhooks }
}

fn header(header: &HeaderPlan, context: &Context<'_>) -> TokenStream {
    let text = docs(&header.docs);
    let name = At(&header.constant, context.span);
    let wire = &header.wire;
    let ty = context.ty(&header.ty, &quote! { types:: });
    let form = match header.form {
        HeaderForm::Text => quote! { text },
        HeaderForm::Bare => quote! { bare },
        HeaderForm::Texts => quote! { texts },
        HeaderForm::Bares => quote! { bares },
        HeaderForm::Json => quote! { json },
    };
    quote! {
        #text
        pub static #name: rt::Header<#ty> = rt::Header::#form(#wire);
    }
}

fn webhook(webhook: &WebhookPlan, context: &Context<'_>) -> TokenStream {
    let text = docs(&webhook.docs);
    let name = At(&webhook.name, context.span);
    let ty = context.ty(&webhook.ty, &quote! { types:: });
    quote! {
        #text
        pub type #name = #ty;
    }
}
