//! The finished program as data: complete, ordered, printable.
//!
//! In: the lowered document, the facts about it and the names. Out: what `emit` prints, item by
//! item. Every decision is taken by now; it knows neither JSON nor tokens.

mod behaviour;
mod build;
mod call;
mod derives;
mod docs;
mod item;
mod start;
mod types;

use crate::name::Name;

pub(crate) use behaviour::{
    BehaviourPlan, PagesPlan, PagingForm, PagingPlan, RetryForm, StabilityForm, StepForm, StepPlan,
};
pub(crate) use build::{Gates, Inputs, build};
pub(crate) use call::{
    ArgumentPlan, AttributeSetter, FailurePlan, OperationPlan, OutputPlan, ParameterPlan,
    PlaceForm, RequestPlan, Sends, SetterPlan, StatusPlan, StyleForm, Takes, ValuesPlan,
};
pub(crate) use derives::{Asked, fits_any};
pub(crate) use item::{
    AccessorPlan, FieldPlan, JsonForm, StartPlan, StructPlan, Ty, TypeKind, TypePlan, UnionPlan,
    ValuePlan, VariantPlan,
};

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
    /// What all its operations are given.
    pub given: Vec<GivenPlan>,
}

/// A parameter that a group has, and none of its operations asks for.
#[derive(Debug)]
pub(crate) struct GivenPlan {
    pub name: Name,
    pub docs: String,
    pub ty: Ty,
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

/// The markers of a record's attributes.
#[derive(Debug)]
pub(crate) struct RecordPlan {
    /// The module of the markers.
    pub module: Name,
    pub record: Name,
    pub docs: String,
    pub attributes: Vec<MarkerPlan>,
    /// The way to the attributes, if anything refers to such records.
    pub path: Option<PathPlan>,
}

impl RecordPlan {
    /// Whether the document knows any of its attributes.
    pub(crate) fn is_known(&self) -> bool {
        !self.attributes.is_empty()
    }
}

/// What a reference to records of one kind is: a way to their attributes.
#[derive(Debug, Clone)]
pub(crate) struct PathPlan {
    pub name: Name,
    pub docs: String,
    /// The kind of the reference, as that of an attribute.
    pub kind: Name,
    pub of: Name,
}

#[derive(Debug)]
pub(crate) struct MarkerPlan {
    pub marker: Name,
    /// The trait of what may be written.
    pub value: Name,
    /// The trait of what must be given, where an operation asks for it.
    pub given: Option<Name>,
    pub slug: String,
    pub docs: String,
    /// The function that gives it to filters and orders, and its docs.
    pub function: Name,
    /// The record that it leads to: its module, and the path there.
    pub leads: Option<(Name, Name)>,
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
