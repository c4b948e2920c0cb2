//! Enumerations that the server may extend.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::head;
use crate::emit::{At, Context};
use crate::plan::{TypePlan, ValuePlan};

pub(super) fn emit(ty: &TypePlan, values: &[ValuePlan], context: &Context<'_>) -> TokenStream {
    let text = head(ty, context);
    let name = At(&ty.name, context.span);
    let values = values.iter().enumerate().map(|(at, value)| {
        let (name, wire) = (At(&value.name, context.span), &value.wire);
        let at = Literal::usize_unsuffixed(at);
        quote! { #name = #at #wire, }
    });
    quote! {
        rt::string_enum! { #text pub enum #name { #(#values)* } }
    }
}
