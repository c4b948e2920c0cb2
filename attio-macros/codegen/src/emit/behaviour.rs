//! How an operation behaves, as calls that complete its constant.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::plan::{BehaviourPlan, PagingForm, PagingPlan, RetryForm, StabilityForm};

pub(super) fn behaviour(behaviour: &BehaviourPlan) -> TokenStream {
    let retry = behaviour.retry.map(|retry| {
        let retry = match retry {
            RetryForm::Read => quote! { Read },
            RetryForm::Idempotent => quote! { Idempotent },
            RetryForm::WhenSingleValued => quote! { WhenSingleValued },
            RetryForm::Never => quote! { Never },
        };
        quote! { .retry(rt::Retry::#retry) }
    });
    let paging = behaviour.paging.as_ref().map(paging);
    let stability = behaviour.stability.map(|stability| {
        let stability = match stability {
            StabilityForm::Alpha => quote! { Alpha },
            StabilityForm::Beta => quote! { Beta },
            StabilityForm::Deprecated => quote! { Deprecated },
        };
        quote! { .stability(rt::Stability::#stability) }
    });
    let per_second = behaviour.per_second.map(|calls| {
        let calls = Literal::u32_unsuffixed(calls);
        quote! { .per_second(#calls) }
    });
    let follows = behaviour.follows.then(|| quote! { .follows_redirects() });
    let tag = behaviour.tag.iter().map(|tag| quote! { .tag(#tag) });
    quote! { #retry #paging #stability #per_second #follows #(#tag)* }
}

fn paging(paging: &PagingPlan) -> TokenStream {
    let style = match paging.style {
        PagingForm::OffsetBody => quote! { offset_body },
        PagingForm::OffsetQuery => quote! { offset_query },
        PagingForm::Cursor => quote! { cursor },
    };
    let position = &paging.position;
    let limit = paging.limit.iter().map(|name| quote! { .limit(#name) });
    let number = |count: u32| Literal::u32_unsuffixed(count);
    let default = paging.default.map(|count| {
        let count = number(count);
        quote! { .default(#count) }
    });
    let max = paging.max.map(|count| {
        let count = number(count);
        quote! { .max(#count) }
    });
    quote! { .paging(&rt::Paging::#style(#position) #(#limit)* #default #max) }
}
