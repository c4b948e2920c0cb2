//! The streams over the pages of an answer.

use proc_macro2::TokenStream;
use quote::quote;

use super::{At, Context, docs};
use crate::plan::{PagesPlan, StepForm, StepPlan};

/// The methods of a request that give streams, where a call gives `value` or fails with `error`.
pub(super) fn streams(
    pages: &PagesPlan,
    value: &TokenStream,
    error: &TokenStream,
    context: &Context<'_>,
) -> TokenStream {
    let (text, items_text) = (docs(&pages.docs), docs(&pages.items_docs));
    let item = context.ty(&pages.item, &quote! { types:: });
    let items = own(&pages.items, context);
    let start = match &pages.next {
        Some(next) => {
            let next = shown(next, context);
            quote! { pages_by_cursor(|page| rt::cursor(#next)) }
        }
        None => {
            let items = shown(&pages.items, context);
            quote! { pages_by_offset(|page| Some(rt::count(#items))) }
        }
    };
    quote! {
        #items_text
        #[inline]
        pub fn items(self) -> rt::ItemStream<#item, #error> {
            self.pages().items(|page| Some(rt::list(#items)))
        }

        #text
        #[inline]
        pub fn pages(self) -> rt::PageStream<#value, #error> { self.0.#start }
    }
}

/// A member of a page that is taken.
fn own(steps: &[StepPlan], context: &Context<'_>) -> TokenStream {
    follow(steps, context, &quote! { ? }, &quote! { .into_option()? })
}

/// A member of a page that is looked at.
fn shown(steps: &[StepPlan], context: &Context<'_>) -> TokenStream {
    match steps {
        [] => quote! { page },
        _ => {
            let (option, nullable) = (quote! { .as_ref()? }, quote! { .as_option()? });
            let way = follow(steps, context, &option, &nullable);
            quote! { &#way }
        }
    }
}

fn follow(
    steps: &[StepPlan],
    context: &Context<'_>,
    option: &TokenStream,
    nullable: &TokenStream,
) -> TokenStream {
    let mut way = quote! { page };
    for (index, step) in steps.iter().enumerate() {
        let name = At(&step.name, context.span);
        way = quote! { #way.#name };
        // The runtime opens the last one itself.
        if index + 1 < steps.len() {
            match step.form {
                StepForm::Plain => {}
                StepForm::Option => way.extend(option.clone()),
                StepForm::Nullable => way.extend(nullable.clone()),
            }
        }
    }
    way
}
