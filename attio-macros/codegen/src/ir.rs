//! The document in Rust's terms, names aside: which shapes there are and which operations use them.
//!
//! Comes from `lower`; read by `analyze`, `name` and `plan`. It knows no OpenAPI word, no identifier
//! and no token; facts about it live in side tables keyed by [`TypeId`].

mod behaviour;
mod opened;
mod operation;
mod record;
mod walk;

use crate::pointer::Pointer;

pub(crate) use behaviour::{Paging, PagingStyle, Retry, Stability};
pub(crate) use opened::Opened;
pub(crate) use operation::{
    Answer, AnswerBody, Body, BodyKind, Header, Operation, Parameter, ParameterStyle, Part, Place,
    Requirement, Scheme, SchemeKind, Server, ServerVariable, Statuses, Webhook,
};
pub(crate) use record::{Attribute, Held, Kind, Record};

/// A whole document, lowered.
#[derive(Debug, Default)]
pub(crate) struct Api {
    pub title: String,
    pub description: String,
    pub version: String,
    /// The response header that names a request.
    pub request_id_header: Option<String>,
    pub servers: Vec<Server>,
    /// What the document says of each tag.
    pub tags: Vec<Tag>,
    pub schemes: Vec<Scheme>,
    pub types: Vec<Type>,
    pub operations: Vec<Operation>,
    pub webhooks: Vec<Webhook>,
    pub kinds: Vec<Kind>,
    /// Types that are written out even if no operation mentions them.
    pub roots: Vec<TypeId>,
}

/// What the document says of a tag.
#[derive(Debug)]
pub(crate) struct Tag {
    pub name: String,
    /// Empty if there is none.
    pub description: String,
    /// The path parameters that all its operations have, and are given by their group.
    pub parameters: Vec<String>,
}

impl Api {
    /// What the document says of a tag, if anything.
    pub(crate) fn tag(&self, name: &str) -> Option<&Tag> {
        self.tags.iter().find(|tag| tag.name == name)
    }

    /// All types with their ids, in order.
    pub(crate) fn all(&self) -> impl Iterator<Item = (TypeId, &Type)> {
        let ids = (0..).map(TypeId);
        ids.zip(&self.types)
    }

    pub(crate) fn ty(&self, id: TypeId) -> &Type {
        &self.types[id.0 as usize]
    }
}

/// An index into [`Api::types`]; only `lower` and `analyze::faces` mint one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(pub(crate) u32);

/// One schema of the document that needs a type of its own or stands for one.
#[derive(Debug, Clone)]
pub(crate) struct Type {
    pub place: TypePlace,
    pub pointer: Pointer,
    pub docs: Docs,
    pub shape: Shape,
}

/// Where a type stands; names are made from this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TypePlace {
    /// A named component.
    Component(String),
    /// A property of an object.
    Field(TypeId, String),
    /// The element of a list, or the value of a map.
    Item(TypeId),
    /// A member of a union, by position.
    Variant(TypeId, usize),
    /// A request body of an operation.
    Body(usize),
    /// An answer of an operation, and whether it reports success.
    Answer(usize, Statuses),
    /// A parameter of an operation, or a header of its answers.
    Parameter(usize, String),
    /// What a webhook brings.
    Webhook(String),
}

/// A type as it is used in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Use {
    pub ty: TypeId,
    /// `null` is a value too.
    pub nullable: bool,
}

/// What the document says in prose.
#[derive(Debug, Clone, Default)]
pub(crate) struct Docs {
    pub title: String,
    pub description: String,
    pub example: Option<String>,
    pub deprecated: bool,
}

/// The decision that `lower` takes for each schema.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    Scalar(Scalar),
    /// A named scalar that must not be mixed up with others.
    Newtype(Scalar),
    /// A string that is always the same.
    Literal(String),
    Struct(Struct),
    Enum(Enum),
    Union(Union),
    List(Use),
    Map(Use),
    Tuple(Vec<Use>),
    /// Any JSON value; the reason is set where the document said more than Rust can hold.
    Any(Option<&'static str>),
}

impl Shape {
    pub(crate) fn is(&self, scalar: &Scalar) -> bool {
        matches!(self, Self::Scalar(own) if own == scalar)
    }
}

/// A single JSON value that is no list and no object.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Scalar {
    Bool,
    /// Integers by width: 32 or 64 bits, signed or not.
    Integer {
        bits: u8,
        signed: bool,
    },
    Number,
    /// A string; the format is empty where the document names none.
    Text {
        format: String,
    },
}

/// An object with known properties.
#[derive(Debug, Clone)]
pub(crate) struct Struct {
    pub fields: Vec<Field>,
    pub rest: Rest,
    /// Set where the document marks the object as the attribute values of a record.
    pub record: Option<Record>,
}

/// What an object may hold beyond its known properties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Rest {
    /// The document forbids more.
    Closed,
    /// Anything: unknown members are kept.
    Open,
    /// Members of one type.
    Typed(Use),
}

/// A property of an object.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub wire: String,
    pub ty: Use,
    pub required: bool,
    pub access: Access,
    pub docs: Docs,
    pub default: Option<String>,
    /// The one value that it may have, if that is no text.
    pub only: Option<String>,
    /// What it is if nobody says otherwise.
    pub start: Option<Start>,
}

/// A value that can be written down in code.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Start {
    Bool(bool),
    Integer(i64),
    Number(f64),
    Text(String),
    Texts(Vec<String>),
    EmptyList,
    EmptyObject,
}

/// In which direction a property travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Access {
    Both,
    /// Only in answers (`readOnly`).
    Read,
    /// Only in requests (`writeOnly`).
    Write,
}

/// A string out of a list that the server may extend.
#[derive(Debug, Clone)]
pub(crate) struct Enum {
    pub values: Vec<String>,
}

/// One of several types.
#[derive(Debug, Clone)]
pub(crate) struct Union {
    /// The property that tells the variants apart, where there is one.
    pub tag: Option<String>,
    pub variants: Vec<Variant>,
}

/// A member of a union, and how a value of it is recognised.
#[derive(Debug, Clone)]
pub(crate) struct Variant {
    pub ty: Use,
    /// What the document calls it, if it does.
    pub title: Option<String>,
    /// The values of the union's tag that select it.
    pub tags: Vec<String>,
    pub test: Test,
}

/// How a value of a variant is recognised without a tag.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Test {
    pub kind: JsonKind,
    pub required: Vec<String>,
    pub known: Vec<String>,
    /// Members that hold one of a few values: strings, integers and booleans, as text.
    pub literals: Vec<(String, String)>,
}

/// The kinds of JSON value that can be told apart by their first byte.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) enum JsonKind {
    #[default]
    Any,
    Bool,
    Integer,
    Number,
    Text,
    List,
    Object,
}
