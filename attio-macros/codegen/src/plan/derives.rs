//! Which traits a type derives beyond those that the runtime gives it: what the user asks for.

use std::collections::HashSet;

use super::{Ty, TypeKind, TypePlan};
use crate::glob;

/// A pattern of names, and the traits for the types that it fits.
pub(crate) type Asked = (String, Vec<String>);

/// Gives each type its derives, as places in what is asked for.
pub(super) fn assign(types: &mut [TypePlan], asked: &[Asked]) {
    if asked.is_empty() {
        return;
    }
    let inexact = with_floats(types);
    for ty in types {
        let mut given: Vec<&str> = Vec::new();
        for (entry, (pattern, traits)) in asked.iter().enumerate() {
            if !glob::matches(pattern, ty.name.as_str()) {
                continue;
            }
            // Who names a type means it; a pattern means what can be.
            let whatever_fits = pattern.contains('*');
            for (position, path) in traits.iter().enumerate() {
                let name = standard(path);
                let cannot = whatever_fits
                    && matches!(name, "Eq" | "Hash")
                    && inexact.contains(ty.name.as_str());
                if !cannot && !has(&ty.kind, name) && !given.contains(&name) {
                    given.push(name);
                    ty.derives.push((entry, position));
                }
            }
        }
    }
}

/// Whether a type of the module fits a pattern.
pub(crate) fn fits_any(pattern: &str, types: &[TypePlan]) -> bool {
    types
        .iter()
        .any(|ty| glob::matches(pattern, ty.name.as_str()))
}

/// The name of a trait of the standard library; of any other, its path.
fn standard(path: &str) -> &str {
    let in_library = ["::core::", "::std::"]
        .iter()
        .any(|library| path.starts_with(library));
    match path.rsplit("::").next() {
        Some(name) if in_library => name,
        _ => path,
    }
}

/// Whether the runtime derives a trait already.
fn has(kind: &TypeKind, name: &str) -> bool {
    let of_kind: &[&str] = match kind {
        TypeKind::Struct(object) if object.is_default() => &["Default"],
        TypeKind::Struct(_) | TypeKind::Union(_) => &[],
        TypeKind::Enum(_) => &["Eq", "Hash", "PartialOrd", "Ord"],
        TypeKind::Newtype { inner, copy } => match (inner, copy) {
            (Ty::Number, _) => &["PartialOrd", "Copy"],
            (_, true) => &["Eq", "Hash", "PartialOrd", "Ord", "Copy"],
            (_, false) => &["Eq", "Hash", "PartialOrd", "Ord"],
        },
    };
    ["Clone", "Debug", "PartialEq"].contains(&name) || of_kind.contains(&name)
}

/// The types with floating-point numbers in them, however deep.
fn with_floats(types: &[TypePlan]) -> HashSet<String> {
    let mut found = HashSet::new();
    loop {
        let before = found.len();
        for ty in types {
            if parts(&ty.kind)
                .into_iter()
                .any(|part| is_inexact(part, &found))
            {
                found.insert(ty.name.as_str().to_owned());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// What a type is made of.
fn parts(kind: &TypeKind) -> Vec<&Ty> {
    match kind {
        TypeKind::Struct(object) => {
            let rest = object.rest.as_ref().and_then(|(_, ty)| ty.as_ref());
            let fields = object.fields.iter().map(|field| &field.ty);
            fields.chain(rest).collect()
        }
        TypeKind::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        TypeKind::Newtype { inner, .. } => vec![inner],
        TypeKind::Enum(_) => Vec::new(),
    }
}

fn is_inexact(ty: &Ty, inexact: &HashSet<String>) -> bool {
    match ty {
        Ty::Number => true,
        Ty::Named(name) => inexact.contains(name.as_str()),
        Ty::List(inner)
        | Ty::Map(inner)
        | Ty::Boxed(inner)
        | Ty::Held(inner)
        | Ty::Option(inner)
        | Ty::Nullable(inner) => is_inexact(inner, inexact),
        Ty::Tuple(items) => items.iter().any(|item| is_inexact(item, inexact)),
        Ty::Bool | Ty::Integer { .. } | Ty::Text | Ty::Literal | Ty::Any | Ty::External(_) => false,
    }
}
