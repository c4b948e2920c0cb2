//! What was generated, counted: the figures that guard against growth.

use proc_macro2::{TokenStream, TokenTree};

use crate::ir::{Api, Shape};
use crate::plan::{Plan, TypeKind};

/// As many tokens as one call of the macro should hand over: rust-analyzer takes 2,097,152, and shows nothing of a call
/// with more, though the compiler takes it.
const MOST_TOKENS: usize = 2_000_000;

/// Counts of one expansion.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Census {
    /// Operations emitted.
    pub operations: usize,
    /// Structs.
    pub structs: usize,
    /// Enumerations.
    pub enums: usize,
    /// Unions.
    pub unions: usize,
    /// Newtypes.
    pub newtypes: usize,
    /// Tokens handed to the compiler; 0 if nobody asked for them to be counted.
    pub tokens: usize,
    /// Places where the document said more than Rust can hold, and any JSON value is taken instead.
    pub degraded: Vec<(String, &'static str)>,
    /// The names of the types, in order.
    pub types: Vec<String>,
    /// Every schema that a written type stands for, by JSON Pointer, and the type's name.
    pub places: Vec<(String, String)>,
    /// The schemas that stand for themselves, with their types.
    pub schemas: Vec<SchemaType>,
}

/// A schema of the document and the type that it has become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemaType {
    /// The file that the schema stands in, as it was asked for.
    pub file: String,
    /// Where in the file: a JSON Pointer.
    pub pointer: String,
    /// The type, as it is written beside the generated modules; the runtime's private module is `rt` there.
    pub ty: String,
    /// Whether the type is sent.
    pub sent: bool,
    /// Whether it is received.
    pub received: bool,
}

impl Census {
    /// What to do about an expansion that is too large for editors; `None` where it is not.
    ///
    /// ```
    /// let census = attio_codegen::Census { tokens: 2_000_001, ..Default::default() };
    /// assert!(census.excess().is_some_and(|advice| advice.contains("`only`")));
    /// ```
    #[must_use]
    pub fn excess(&self) -> Option<String> {
        let tokens = self.tokens;
        (tokens > MOST_TOKENS).then(|| {
            format!(
                "{tokens} tokens are more than {MOST_TOKENS}: it compiles, but rust-analyzer takes at most 2097152 from one \
                 call, and shows nothing of a larger one; name the operations, tags or paths that you use with `only`, \
                 such as `only = [\"pets.*\", \"GET /stores/**\"]`, or share them out among several calls"
            )
        })
    }

    pub(crate) fn of(api: &Api, plan: &Plan) -> Self {
        let mut census = Self {
            operations: plan.operations.len(),
            ..Self::default()
        };
        for (index, name) in &plan.places {
            if let Some(ty) = api.types.get(*index) {
                census
                    .places
                    .push((ty.pointer.to_string(), name.as_str().to_owned()));
            }
        }
        for ty in &plan.types {
            census.types.push(ty.name.as_str().to_owned());
            match ty.kind {
                TypeKind::Struct(_) => census.structs += 1,
                TypeKind::Enum(_) => census.enums += 1,
                TypeKind::Union(_) => census.unions += 1,
                TypeKind::Newtype { .. } => census.newtypes += 1,
            }
        }
        for ty in &api.types {
            if let Shape::Any(Some(reason)) = ty.shape {
                census.degraded.push((ty.pointer.to_string(), reason));
            }
        }
        census
    }

    pub(crate) fn count(&mut self, tokens: &TokenStream) {
        self.tokens = count(tokens.clone());
    }
}

fn count(tokens: TokenStream) -> usize {
    let mut count = 0;
    let mut stack = vec![tokens];
    while let Some(tokens) = stack.pop() {
        for token in tokens {
            count += 1;
            if let TokenTree::Group(group) = token {
                count += 1;
                stack.push(group.stream());
            }
        }
    }
    count
}

#[cfg(test)]
mod tests;
