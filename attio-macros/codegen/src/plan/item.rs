//! Types: what they are called, what they hold, how they are told apart.

use super::Gate;
use crate::name::Name;

/// What a JSON value looks like from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JsonForm {
    Any,
    Bool,
    Integer,
    Number,
    Text,
    List,
    Object,
}

/// A type that is written out.
#[derive(Debug)]
pub(crate) struct TypePlan {
    pub gate: Gate,
    pub name: Name,
    pub docs: String,
    pub deprecated: bool,
    pub encode: bool,
    pub decode: bool,
    /// The traits that the user asks for: which entry, and which of its traits.
    pub derives: Vec<(usize, usize)>,
    pub kind: TypeKind,
}

#[derive(Debug)]
pub(crate) enum TypeKind {
    Struct(StructPlan),
    Enum(Vec<ValuePlan>),
    Union(UnionPlan),
    Newtype { inner: Ty, copy: bool },
}

#[derive(Debug)]
pub(crate) struct StructPlan {
    pub fields: Vec<FieldPlan>,
    /// The member that keeps what the document does not know, and the type of what it keeps.
    pub rest: Option<(Name, Option<Ty>)>,
    /// Whether it can be made from nothing.
    pub default: bool,
    /// Whether it is made by callers and so has `new`.
    pub constructed: bool,
    /// Accessors of marked values that a field holds.
    pub accessors: Vec<AccessorPlan>,
}

impl StructPlan {
    /// Whether it is `Default`.
    pub(crate) fn is_default(&self) -> bool {
        self.constructed && self.default
    }
}

#[derive(Debug)]
pub(crate) struct FieldPlan {
    pub name: Name,
    pub wire: String,
    pub docs: String,
    pub deprecated: bool,
    pub ty: Ty,
    pub required: bool,
    /// What it starts as, where that is known: nobody is asked for it then.
    pub start: Option<StartPlan>,
    /// Whether its value must never be printed.
    pub secret: bool,
}

/// What a member starts as.
#[derive(Debug)]
pub(crate) enum StartPlan {
    /// The one text that it may be.
    Literal(String),
    Bool(bool),
    Integer(i64),
    Number(f64),
    Text(String),
    Texts(Vec<String>),
    /// A value of its enumeration.
    Variant(Name),
    /// A list, a map or an object with nothing in it.
    Empty,
    Null,
}

/// A method that reads one attribute.
#[derive(Debug)]
pub(crate) struct AccessorPlan {
    pub name: Name,
    pub docs: String,
    /// The field that holds the values.
    pub holder: Name,
    pub field: Name,
    pub ty: Ty,
    pub multiple: bool,
}

#[derive(Debug)]
pub(crate) struct ValuePlan {
    pub name: Name,
    pub wire: String,
}

#[derive(Debug)]
pub(crate) struct UnionPlan {
    pub tag: Option<String>,
    pub variants: Vec<VariantPlan>,
}

#[derive(Debug)]
pub(crate) struct VariantPlan {
    pub name: Name,
    pub ty: Ty,
    pub tags: Vec<String>,
    pub kind: JsonForm,
    pub required: Vec<String>,
    pub known: Vec<String>,
    pub literals: Vec<(String, String)>,
    /// Whether no other variant holds the same type, so that it can be made `From` it.
    pub from: bool,
}

/// A type expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ty {
    Bool,
    Integer {
        bits: u8,
        signed: bool,
    },
    Number,
    Text,
    /// A text that the document fixes.
    Literal,
    /// Any JSON value.
    Any,
    /// One of the module's types.
    Named(Name),
    /// A type that the user named for a format.
    External(String),
    List(Box<Ty>),
    Map(Box<Ty>),
    Tuple(Vec<Ty>),
    Boxed(Box<Ty>),
    /// On the heap, and taken down in one place.
    Held(Box<Ty>),
    /// May be missing, or may be `null`.
    Option(Box<Ty>),
    /// May be missing and may be `null`, which is not the same.
    Nullable(Box<Ty>),
}

impl Ty {
    /// The same, with what may be missing or `null` in it held.
    pub(crate) fn held(self) -> Self {
        match self {
            Self::Option(inner) => Self::Option(Box::new(inner.held())),
            Self::Nullable(inner) => Self::Nullable(Box::new(inner.held())),
            ty => Self::Held(Box::new(ty)),
        }
    }

    /// Whether a type of the user's own is inside, which the runtime reaches through serde alone.
    pub(crate) fn is_foreign(&self) -> bool {
        match self {
            Self::External(_) | Self::Tuple(_) => true,
            Self::List(inner)
            | Self::Map(inner)
            | Self::Boxed(inner)
            | Self::Held(inner)
            | Self::Option(inner)
            | Self::Nullable(inner) => inner.is_foreign(),
            _ => false,
        }
    }
}
