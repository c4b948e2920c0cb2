//! Operations and requests: what is taken, where it goes, what comes back.

use super::{BehaviourPlan, Gate, PagesPlan, ServerPlan, StartPlan, Ty};
use crate::name::Name;

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
    pub arguments: Vec<ArgumentPlan>,
    /// What its group has, and the parameters that this goes to.
    pub given: Vec<(Name, ParameterPlan)>,
    /// Members that are there even if nothing is set in them.
    pub open: Option<Vec<String>>,
    /// Members that are there, and what they are until they are set.
    pub starts: Vec<(String, Ty, StartPlan)>,
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

impl RequestPlan {
    /// Whether there is nothing to do with it but to send it.
    pub(crate) fn is_plain(&self) -> bool {
        self.setters.is_empty() && self.values.is_none() && self.pages.is_none()
    }
}

/// What is known of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ParameterPlan {
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
    /// Anything that becomes this.
    Into(Ty),
    /// Anything that yields what becomes this.
    Items(Ty),
    /// Anything that becomes bytes.
    Bytes,
    /// A file of a multipart body.
    File,
    Files,
    /// What a marked attribute takes that must be given: the record's module, and the trait there.
    Given(Name, Name),
    /// Nothing: the method says it all.
    Nothing,
}

/// Where an argument goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sends {
    /// To a parameter.
    Parameter(ParameterPlan),
    /// To a parameter that is JSON text.
    JsonParameter(ParameterPlan),
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
    /// As a member that is `null`.
    Null(String),
    /// As a member that is an empty list.
    Nothing(String),
    /// As a marked attribute below these members, shown by the trait of the record's module that it takes.
    Attribute {
        module: Name,
        given: Name,
        path: Vec<String>,
        slug: String,
        multiple: bool,
    },
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
