//! What a member starts as.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{At, Context};
use crate::plan::{StartPlan, Ty};

impl Context<'_> {
    /// The value that a field of this type starts as; `None` where that is nothing.
    pub(super) fn start(&self, start: &StartPlan, ty: &TokenStream) -> Option<TokenStream> {
        Some(match start {
            // Decoding keeps it where the answer says the same, which takes no allocation.
            StartPlan::Literal(text) => quote! { rt::Literal::new(#text) },
            StartPlan::Bool(flag) => quote! { #flag },
            StartPlan::Integer(number) => {
                let number = Literal::i64_unsuffixed(*number);
                quote! { #number }
            }
            StartPlan::Number(number) => quote! { #number },
            StartPlan::Text(text) => quote! { String::from(#text) },
            StartPlan::Texts(texts) => quote! { Vec::from([#(String::from(#texts)),*]) },
            StartPlan::Variant(variant) => {
                let variant = At(variant, self.span);
                quote! { #ty::#variant }
            }
            StartPlan::Empty | StartPlan::Null => return None,
        })
    }

    /// The view of what a member of a request starts as.
    pub(super) fn start_view(&self, start: &StartPlan, ty: &Ty) -> TokenStream {
        match start {
            StartPlan::Null => return quote! { rt::View::Null },
            StartPlan::Literal(text) | StartPlan::Text(text) => {
                return quote! { rt::View::Str(#text) };
            }
            _ => {}
        }
        let shown = self.ty(ty, &quote! { types:: });
        let start = self.start(start, &shown);
        let start = start.unwrap_or_else(|| quote! { empty() });
        let view = match ty.is_foreign() {
            true => quote! { foreign_view },
            false => quote! { view },
        };
        quote! { #view::<#shown>(&#start) }
    }
}
