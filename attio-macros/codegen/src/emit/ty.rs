//! Type expressions, for modules that have the runtime as `rt` and its prelude.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::plan::Ty;

impl Context<'_> {
    /// A type, with `types` as the path of the module that holds the generated ones.
    pub(super) fn ty(&self, ty: &Ty, types: &TokenStream) -> TokenStream {
        match ty {
            Ty::Bool => quote! { bool },
            Ty::Integer {
                bits: 8,
                signed: true,
            } => quote! { i8 },
            Ty::Integer {
                bits: 16,
                signed: true,
            } => quote! { i16 },
            Ty::Integer {
                bits: 32,
                signed: true,
            } => quote! { i32 },
            Ty::Integer { signed: true, .. } => quote! { i64 },
            Ty::Integer { bits: 8, .. } => quote! { u8 },
            Ty::Integer { bits: 16, .. } => quote! { u16 },
            Ty::Integer { bits: 32, .. } => quote! { u32 },
            Ty::Integer { .. } => quote! { u64 },
            Ty::Number => quote! { f64 },
            Ty::Text => quote! { String },
            Ty::Literal => quote! { rt::Literal },
            Ty::Any => quote! { rt::Value },
            Ty::Named(name) => {
                let name = name.ident(self.span);
                quote! { #types #name }
            }
            // The front end has checked that this is a path.
            Ty::External(path) => path.parse().unwrap_or_default(),
            Ty::List(item) => {
                let item = self.ty(item, types);
                quote! { Vec<#item> }
            }
            Ty::Map(value) => {
                let value = self.ty(value, types);
                quote! { rt::Map<#value> }
            }
            Ty::Tuple(items) => {
                let items = items.iter().map(|item| self.ty(item, types));
                quote! { (#(#items,)*) }
            }
            Ty::Boxed(inner) => {
                let inner = self.ty(inner, types);
                quote! { Box<#inner> }
            }
            Ty::Held(inner) => {
                let inner = self.ty(inner, types);
                quote! { rt::Held<#inner> }
            }
            Ty::Option(inner) => {
                let inner = self.ty(inner, types);
                quote! { Option<#inner> }
            }
            Ty::Nullable(inner) => {
                let inner = self.ty(inner, types);
                quote! { rt::Nullable<#inner> }
            }
        }
    }
}
