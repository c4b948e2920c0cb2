//! Every identifier of the generated code: the only place that mints one.
//!
//! In: the lowered document and the facts about it. Out: tables from things to [`Name`]s. Names come
//! from a thing's own place in the document, so that adding or leaving out others does not change
//! them; it knows no token but the identifier itself.

mod beside;
mod case;
mod operations;
mod records;
mod renames;
mod scope;
mod settled;
mod types;

use proc_macro2::{Ident, Span};

pub(crate) use beside::{BesideNames, beside};
pub(crate) use operations::{
    GroupName, OperationIds, OperationName, OperationNames, feature, operation_ids, operations,
};
pub(crate) use records::{AttributeName, MemberName, RecordName, RecordNames, records};
pub(crate) use renames::Renames;
pub(crate) use settled::Settled;
pub(crate) use types::{TypeInputs, TypeNames, types};

pub(crate) use case::{Case, singular, words};
pub(crate) use scope::Scope;

/// A finished identifier.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Name {
    text: String,
}

impl Name {
    /// The text without `r#`.
    pub(crate) fn as_str(&self) -> &str {
        self.text.strip_prefix("r#").unwrap_or(&self.text)
    }

    /// The identifier, told to stand at `span`.
    pub(crate) fn ident(&self, span: Span) -> Ident {
        match self.text.strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, span),
            None => Ident::new(&self.text, span),
        }
    }
}

/// The names of the prelude that every generated module starts with; no item may hide them.
const PRELUDE: &[&str] = &[
    "Self",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "FnMut",
    "From",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Some",
    "String",
    "ToOwned",
    "Vec",
];
