//! The finished program as data: complete, ordered, printable.
//!
//! In: the lowered document, the facts about it and the names. Out: what `emit` prints, item by
//! item. Every decision is taken by now; it knows neither JSON nor tokens.

mod behaviour;
mod build;
mod docs;
mod types;

use crate::name::Name;

pub(crate) use behaviour::{
    BehaviourPlan, PagesPlan, PagingForm, PagingPlan, RetryForm, StabilityForm, StepForm, StepPlan,
};
pub(crate) use build::{Gates, Inputs, build};

/// The whole generated module.
#[derive(Debug)]
pub(crate) struct Plan {
    pub client: ClientPlan,
    pub groups: Vec<GroupPlan>,
    pub operations: Vec<OperationPlan>,
    pub requests: Vec<RequestPlan>,
    pub types: Vec<TypePlan>,
    pub records: Vec<RecordPlan>,
    pub headers: Vec<HeaderPlan>,
    pub webhooks: Vec<WebhookPlan>,
    /// Which type each schema has become that the document names or an operation mentions.
    pub schemas: Vec<SchemaPlan>,
    /// The place in the IR of every schema that a written type stands for, and its name.
    pub places: Vec<(usize, Name)>,
}

/// The cargo features that bring an item, any of them; it is always there if none is named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Gate(pub Vec<String>);

/// A schema and its type.
#[derive(Debug)]
pub(crate) struct SchemaPlan {
    /// The schema's place in the IR.
    pub index: usize,
    pub ty: Ty,
    pub sent: bool,
    pub received: bool,
}

/// The client and what it knows of the whole API.
#[derive(Debug)]
pub(crate) struct ClientPlan {
    pub docs: String,
    pub title: String,
    pub version: String,
    pub request_id_header: Option<String>,
    pub servers: Vec<ServerPlan>,
    pub schemes: Vec<SchemePlan>,
    /// Whether one bearer token is all that the API can ask for.
    pub takes_token: bool,
    /// Whether the API can be called without credentials at all.
    pub is_open: bool,
}

#[derive(Debug)]
pub(crate) struct ServerPlan {
    pub url: String,
    pub variables: Vec<(String, String)>,
}

#[derive(Debug)]
pub(crate) struct SchemePlan {
    pub name: String,
    pub kind: SchemeForm,
}

#[derive(Debug)]
pub(crate) enum SchemeForm {
    Bearer,
    Basic,
    Header(String),
    Query(String),
    Cookie(String),
}

/// Operations that share a tag, behind one method of the client.
#[derive(Debug)]
pub(crate) struct GroupPlan {
    pub gate: Gate,
    pub docs: String,
    pub accessor: Name,
    pub ty: Name,
}

/// One operation: a constant description, a method, and a request under construction.
#[derive(Debug)]
pub(crate) struct OperationPlan {
    /// Position in the user's selection, for spans.
    pub anchor: usize,
    pub gate: Gate,
    pub group: Option<usize>,
    pub docs: String,
    pub deprecated: bool,
    pub constant: Name,
    pub method: Name,
    /// Index into [`Plan::requests`].
    pub request: usize,
    pub id: String,
    pub verb: String,
    pub path: String,
    pub security: Vec<Vec<(String, Vec<String>)>>,
    /// Where it is answered, if not where the others are.
    pub servers: Vec<ServerPlan>,
    /// The content type of its JSON, where it is not `application/json`.
    pub json_type: Option<String>,
    pub request_envelope: Option<String>,
    pub answer_envelope: Option<String>,
    pub behaviour: BehaviourPlan,
    pub parameters: Vec<ParameterPlan>,
    pub arguments: Vec<ArgumentPlan>,
    /// Members that are there even if nothing is set in them.
    pub open: Option<Vec<String>>,
}

/// A request under construction: what may still be set, and what sending it gives.
#[derive(Debug)]
pub(crate) struct RequestPlan {
    pub gate: Gate,
    pub name: Name,
    pub anchor: usize,
    pub docs: String,
    pub setters: Vec<SetterPlan>,
    pub values: Option<ValuesPlan>,
    pub output: OutputPlan,
    pub failure: FailurePlan,
    pub pages: Option<PagesPlan>,
}

/// The constant description of a parameter.
#[derive(Debug)]
pub(crate) struct ParameterPlan {
    pub constant: Name,
    pub wire: String,
    pub place: PlaceForm,
    pub style: StyleForm,
    pub explode: bool,
    pub allow_reserved: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PlaceForm {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StyleForm {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

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

/// A value that the method asks for.
#[derive(Debug)]
pub(crate) struct ArgumentPlan {
    pub name: Name,
    /// What the document says of it; empty if nothing.
    pub docs: String,
    pub takes: Takes,
    pub sends: Sends,
}

/// A method of the request that gives a value which may be left out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SetterPlan {
    pub name: Name,
    pub docs: String,
    pub deprecated: bool,
    pub takes: Takes,
    pub sends: Sends,
}

/// How an argument is written in a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Takes {
    Value(Ty),
    /// `&str`.
    Text,
    Reference(Ty),
    /// Anything that yields strings.
    Texts,
    Slice(Ty),
    /// Anything that becomes bytes.
    Bytes,
    /// A file of a multipart body.
    File,
    Files,
}

/// Where an argument goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sends {
    /// To a parameter, by its constant.
    Parameter(Name),
    /// To a parameter that is JSON text.
    JsonParameter(Name),
    Json,
    Form,
    /// As text of a content type.
    Text(String),
    /// As bytes of a content type.
    Binary(String),
    /// As a part of a multipart body.
    Part(String),
    File(String),
    /// As a member of the JSON body.
    Member(String),
}

/// Marked values inside of the body: checked setters come from the record.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ValuesPlan {
    /// Index into [`Plan::records`].
    pub record: usize,
    /// Members that lead from the body to the values.
    pub path: Vec<String>,
    /// The setters, in the order of the record's attributes; `None` where another method has the name.
    pub setters: Vec<Option<AttributeSetter>>,
}

/// The methods that write one attribute.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AttributeSetter {
    pub set: Name,
    pub clear: Option<Name>,
}

/// What a successful call gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum OutputPlan {
    Empty,
    Json(Ty),
    Text,
    Binary,
    Events(Ty),
    /// Several types, by status.
    ByStatus {
        name: Name,
        docs: String,
        answers: Vec<StatusPlan>,
    },
}

/// What a refused call carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FailurePlan {
    /// The document says nothing.
    Untyped,
    Json(Ty),
    ByStatus {
        name: Name,
        docs: String,
        answers: Vec<StatusPlan>,
    },
}

/// One arm of an answer by status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StatusPlan {
    pub variant: Name,
    pub docs: String,
    /// The first and the last status.
    pub range: (u16, u16),
    /// `None` where there is no content.
    pub ty: Option<Ty>,
}

/// The constant of a header that answers carry.
#[derive(Debug)]
pub(crate) struct HeaderPlan {
    pub gate: Gate,
    pub constant: Name,
    pub wire: String,
    pub docs: String,
    pub form: HeaderForm,
    pub ty: Ty,
}

/// How a header's text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeaderForm {
    /// As it stands.
    Text,
    /// As a number or a boolean.
    Bare,
    /// As a list of texts between commas.
    Texts,
    /// As a list of numbers or booleans between commas.
    Bares,
    Json,
}

/// What a webhook brings, under the webhook's name.
#[derive(Debug)]
pub(crate) struct WebhookPlan {
    pub name: Name,
    pub docs: String,
    pub ty: Ty,
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

#[derive(Debug)]
pub(crate) struct FieldPlan {
    pub name: Name,
    pub wire: String,
    pub docs: String,
    pub deprecated: bool,
    pub ty: Ty,
    pub required: bool,
    /// The one value that it holds.
    pub literal: Option<String>,
    /// Whether its value must never be printed.
    pub secret: bool,
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

/// The markers of a record's attributes.
#[derive(Debug)]
pub(crate) struct RecordPlan {
    /// The module of the markers.
    pub module: Name,
    pub record: Name,
    pub docs: String,
    pub attributes: Vec<MarkerPlan>,
}

#[derive(Debug)]
pub(crate) struct MarkerPlan {
    pub marker: Name,
    /// The trait of what may be written.
    pub value: Name,
    pub slug: String,
    pub docs: String,
    /// The type in the caller's module of kinds.
    pub kind: Name,
    /// The records that a reference may point to, in the same module.
    pub of: Vec<Name>,
    pub multiple: bool,
    pub read_only: bool,
    pub message: String,
    pub label: String,
    pub note: String,
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
    /// May be missing, or may be `null`.
    Option(Box<Ty>),
    /// May be missing and may be `null`, which is not the same.
    Nullable(Box<Ty>),
}

impl Ty {
    /// Whether a type of the user's own is inside, which the runtime reaches through serde alone.
    pub(crate) fn is_foreign(&self) -> bool {
        match self {
            Self::External(_) | Self::Tuple(_) => true,
            Self::List(inner)
            | Self::Map(inner)
            | Self::Boxed(inner)
            | Self::Option(inner)
            | Self::Nullable(inner) => inner.is_foreign(),
            _ => false,
        }
    }
}
