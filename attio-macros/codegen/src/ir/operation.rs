//! Operations: what is sent, what comes back, and under which conditions.

use super::{Docs, Paging, Retry, Stability, Use};
use crate::pointer::Pointer;

/// One method of one path.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    pub id: Option<String>,
    pub method: String,
    pub path: String,
    pub tags: Vec<String>,
    pub pointer: Pointer,
    pub docs: Docs,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub answers: Vec<Answer>,
    pub failures: Vec<Answer>,
    /// Alternatives, each a set that is needed as a whole.
    pub security: Vec<Vec<Requirement>>,
    /// Where it is answered, if not where the others are.
    pub servers: Vec<Server>,
    /// The member that wraps the request's content.
    pub request_envelope: Option<String>,
    /// The member that wraps the answer's content.
    pub answer_envelope: Option<String>,
    pub retry: Retry,
    pub paging: Option<Paging>,
    /// `None` where nothing is announced.
    pub stability: Option<Stability>,
    /// How many calls of it are allowed per second, if that is a limit of its own.
    pub per_second: Option<u32>,
    /// Whether its answer is where it redirects to.
    pub follows: bool,
    /// Whether its body is written member by member.
    pub builder: bool,
    /// Whether the document makes it impossible; an earlier message says why.
    pub broken: bool,
}

/// A value that travels outside of the body.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub wire: String,
    pub place: Place,
    pub style: ParameterStyle,
    pub explode: bool,
    pub allow_reserved: bool,
    /// Sent as JSON text, not by a style.
    pub json: bool,
    pub required: bool,
    pub ty: Use,
    pub default: Option<String>,
    pub docs: Docs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum ParameterStyle {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

/// What a request carries.
#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub kind: BodyKind,
    /// The content type of JSON, where it is not `application/json`.
    pub json_type: Option<String>,
    pub required: bool,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub(crate) enum BodyKind {
    Json(Use),
    Form(Use),
    Multipart(Vec<Part>),
    Text(String),
    /// Bytes under a content type.
    Binary(String),
}

/// One part of a multipart body.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub wire: String,
    pub required: bool,
    pub many: bool,
    /// `None` for a file.
    pub ty: Option<Use>,
    pub docs: Docs,
}

/// What comes back for some statuses.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub statuses: Statuses,
    pub body: AnswerBody,
    pub headers: Vec<Header>,
    pub docs: Docs,
}

/// A header that comes back.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub wire: String,
    /// Written as JSON text, not by the simple style.
    pub json: bool,
    pub ty: Use,
    pub docs: Docs,
}

/// What the service sends of its own accord.
#[derive(Debug, Clone)]
pub(crate) struct Webhook {
    pub name: String,
    pub pointer: Pointer,
    pub docs: Docs,
    pub payload: Use,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum AnswerBody {
    Empty,
    Json(Use),
    Text,
    Binary,
    Events(Use),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Statuses {
    Code(u16),
    /// The hundreds: `4` for `4XX`.
    Range(u16),
    Default,
}

/// A way to prove who is calling.
#[derive(Debug, Clone)]
pub(crate) struct Scheme {
    pub name: String,
    pub kind: SchemeKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SchemeKind {
    Bearer,
    Basic,
    KeyInHeader(String),
    KeyInQuery(String),
    KeyInCookie(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Requirement {
    pub scheme: String,
    pub scopes: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Server {
    pub url: String,
    pub variables: Vec<ServerVariable>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ServerVariable {
    pub name: String,
    pub default: String,
}
