//! What tells the variants of a union apart.

use serde_json::Value;

use crate::wire::read::leaf::whole;

/// A union: its variants in the order of the document.
#[derive(Debug)]
pub struct Union {
    pub(in crate::wire) name: &'static str,
    pub(super) variants: &'static [Variant],
    pub(super) tag: Option<&'static str>,
}

impl Union {
    /// A union that is told apart by what its variants look like.
    #[must_use]
    pub const fn new(name: &'static str, variants: &'static [Variant]) -> Self {
        Self {
            name,
            variants,
            tag: None,
        }
    }

    /// Sets the member that says which variant it is.
    #[must_use]
    pub const fn tag(mut self, member: &'static str) -> Self {
        self.tag = Some(member);
        self
    }
}

/// A variant: what it looks like.
#[derive(Debug)]
pub struct Variant {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) tags: &'static [&'static str],
    pub(super) required: &'static [&'static str],
    pub(super) known: &'static [&'static str],
    pub(super) literals: &'static [(&'static str, &'static str)],
}

impl Variant {
    /// A variant of which only the kind is known.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            tags: &[],
            required: &[],
            known: &[],
            literals: &[],
        }
    }

    /// Sets the values of the union's tag that mean this variant.
    #[must_use]
    pub const fn tags(mut self, tags: &'static [&'static str]) -> Self {
        self.tags = tags;
        self
    }

    /// Sets the members that must be there.
    #[must_use]
    pub const fn required(mut self, members: &'static [&'static str]) -> Self {
        self.required = members;
        self
    }

    /// Sets the members that may be there.
    #[must_use]
    pub const fn known(mut self, members: &'static [&'static str]) -> Self {
        self.known = members;
        self
    }

    /// Sets the members that have one possible value.
    #[must_use]
    pub const fn literals(mut self, literals: &'static [(&'static str, &'static str)]) -> Self {
        self.literals = literals;
        self
    }
}

/// What a JSON value is from outside. `null` is only [`Any`](Self::Any).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Anything.
    Any,
    /// A boolean.
    Bool,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A string.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
}

impl Kind {
    /// Whether a value is of this kind.
    pub(super) fn holds(self, value: &Value) -> bool {
        match self {
            Self::Any => true,
            Self::Bool => value.is_boolean(),
            Self::Integer => {
                value.is_i64()
                    || value.is_u64()
                    || value.as_f64().is_some_and(|value| whole(value).is_some())
            }
            Self::Number => value.is_number(),
            Self::Text => value.is_string(),
            Self::List => value.is_array(),
            Self::Object => value.is_object(),
        }
    }
}
