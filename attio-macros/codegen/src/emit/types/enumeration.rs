//! Enumerations that the server may extend.

use proc_macro2::TokenStream;
use quote::quote;

use super::head;
use crate::emit::{At, Context};
use crate::plan::{TypePlan, ValuePlan};

pub(super) fn emit(ty: &TypePlan, values: &[ValuePlan], context: &Context<'_>) -> TokenStream {
    let text = head(ty);
    let name = At(&ty.name, context.span);
    let values = values.iter().map(|value| {
        let (name, wire) = (At(&value.name, context.span), &value.wire);
        quote! { #name = #wire, }
    });
    quote! {
        rt::string_enum! { #text pub enum #name { #(#values)* } }
    }
}
