//! Types: plain structs and enums, and the descriptions that the runtime encodes and decodes them by.

mod enumeration;
mod object;
mod union;

use proc_macro2::TokenStream;
use quote::quote;

use super::{At, Context, deprecated, docs};
use crate::plan::{Plan, Ty, TypeKind, TypePlan};

pub(super) fn emit(plan: &Plan, context: &Context<'_>) -> TokenStream {
    let types = plan.types.iter();
    super::gated(types.map(|ty| (&ty.gate, one(ty, context))))
}

fn one(ty: &TypePlan, context: &Context<'_>) -> TokenStream {
    match &ty.kind {
        TypeKind::Struct(object) => object::emit(ty, object, context),
        TypeKind::Enum(values) => enumeration::emit(ty, values, context),
        TypeKind::Union(union) => union::emit(ty, union, context),
        TypeKind::Newtype { inner, copy } => {
            let float = matches!(inner, Ty::Number).then(|| quote! { Float });
            let text = head(ty, context);
            let name = At(&ty.name, context.span);
            let inner = context.ty(inner, &quote! {});
            let copy = copy.then(|| quote! { Copy });
            quote! {
                rt::newtype! { #text pub struct #name(#inner) #copy #float }
            }
        }
    }
}

/// What stands before every type.
fn head(ty: &TypePlan, context: &Context<'_>) -> TokenStream {
    let text = docs(&ty.docs);
    let old = deprecated(ty.deprecated);
    let traits = ty.derives.iter().filter_map(|&(entry, position)| {
        let (_, traits) = context.derives.get(entry)?;
        traits.get(position)
    });
    let derive = (!ty.derives.is_empty()).then(|| quote! { #[derive(#(#traits),*)] });
    quote! { #text #old #derive }
}

/// The traits of serde that the operations need.
fn forwards(ty: &TypePlan) -> TokenStream {
    let encode = ty.encode.then(|| quote! { Serialize });
    let decode = ty.decode.then(|| quote! { Deserialize });
    quote! { #encode #decode }
}
