//! Names of operations, their groups, parameters and setters.

mod id;
mod synthesize;

use std::collections::{BTreeMap, HashMap};

use super::{Case, Name, PRELUDE, Scope, singular, words};
use crate::ir::{Answer, Api, BodyKind, Operation, Place, Statuses};

pub(crate) use id::{OperationIds, operation_ids};

/// Methods of the client itself; an operation may not hide them.
const CLIENT_METHODS: &[&str] = &["new", "builder", "clone", "from"];

/// What a group of operations has besides them.
const GROUP_METHODS: &[&str] = &["new", "clone", "from", "core"];

/// Methods of every request; a setter may not hide them.
pub(super) const REQUEST_METHODS: &[&str] =
    &["send", "customize", "attribute", "each", "pages", "items"];

/// The names of all operations.
#[derive(Debug, Default)]
pub(crate) struct OperationNames {
    pub groups: Vec<GroupName>,
    operations: Vec<OperationName>,
}

/// The names of one operation.
#[derive(Debug)]
pub(crate) struct OperationName {
    /// What it is called in prose and metadata.
    pub id: String,
    pub group: Option<usize>,
    pub method: Name,
    pub request: Name,
    pub error: Name,
    pub output: Name,
    pub operation: Name,
    /// The argument or setter of each parameter.
    pub setters: Vec<Name>,
    pub body: Name,
    /// One per part of a multipart body.
    pub parts: Vec<Name>,
    /// One variant per successful answer, where there are several.
    pub outputs: Vec<Name>,
    /// One variant per failure, where there are several.
    pub failures: Vec<Name>,
}

/// Operations that share a tag.
#[derive(Debug)]
pub(crate) struct GroupName {
    pub tag: String,
    pub accessor: Name,
    pub ty: Name,
    /// What it is given: each parameter, and the method that shows it.
    pub parameters: Vec<(String, Name)>,
}

/// The cargo feature that a tag's operations stand behind.
pub(crate) fn feature(tag: &str) -> String {
    format!("api-{}", words(tag).join("-"))
}

impl GroupName {
    /// The name of a parameter that the group is given.
    pub(crate) fn given(&self, wire: &str) -> Option<&Name> {
        let given = self.parameters.iter().find(|(known, _)| known == wire);
        given.map(|(_, name)| name)
    }
}

impl OperationNames {
    pub(crate) fn of(&self, index: usize) -> Option<&OperationName> {
        self.operations.get(index)
    }

    /// The scope of request types, with those of all operations taken.
    pub(super) fn requests(&self) -> Scope {
        let mut scope = Scope::with(PRELUDE);
        for operation in &self.operations {
            for taken in [&operation.request, &operation.error, &operation.output] {
                scope.claim(Case::Pascal, [taken.as_str()]);
            }
        }
        scope
    }
}

/// Names every operation, grouped by tag if asked to.
pub(crate) fn operations(
    api: &Api,
    client: &str,
    grouped: bool,
    ids: &OperationIds,
) -> OperationNames {
    let mut names = OperationNames::default();
    let mut root = Scope::with(CLIENT_METHODS);
    let mut group_types = Scope::with(PRELUDE);
    group_types.claim(Case::Pascal, [client]);
    let mut requests = Scope::with(PRELUDE);
    requests.claim(Case::Shouty, ["operations"]);
    let mut groups: HashMap<String, (usize, Scope)> = HashMap::new();
    if grouped {
        for tag in api
            .operations
            .iter()
            .filter_map(|operation| operation.tags.first())
        {
            groups.entry(tag.clone()).or_insert_with(|| {
                let accessor = root.claim(Case::Snake, [tag.as_str()]);
                let ty = group_types.claim(Case::Pascal, [tag.as_str()]);
                let mut scope = Scope::with(GROUP_METHODS);
                let given = api.tag(tag).into_iter().flat_map(|tag| &tag.parameters);
                let given = given.map(|wire| {
                    let long = format!("{wire} parameter");
                    (
                        wire.clone(),
                        scope.claim(Case::Snake, [wire.as_str(), &long]),
                    )
                });
                names.groups.push(GroupName {
                    tag: tag.clone(),
                    accessor,
                    ty,
                    parameters: given.collect(),
                });
                (names.groups.len() - 1, scope)
            });
        }
    }
    for (index, operation) in api.operations.iter().enumerate() {
        let words = ids.words(index);
        let full = words.join(" ");
        let group = operation.tags.first().and_then(|tag| groups.get_mut(tag));
        let (group, method) = match group {
            Some((group, scope)) => {
                let tag = operation
                    .tags
                    .first()
                    .map(String::as_str)
                    .unwrap_or_default();
                let short = without_tag(words, tag).join(" ");
                (
                    Some(*group),
                    scope.claim(Case::Snake, [short.as_str(), &full]),
                )
            }
            None => (
                None,
                root.claim(Case::Snake, [full.as_str(), &format!("call {full}")]),
            ),
        };
        names.operations.push(OperationName {
            group,
            method,
            request: requests.claim(Case::Pascal, [full.as_str(), &format!("{full} request")]),
            error: requests.claim(Case::Pascal, [format!("{full} error").as_str()]),
            output: requests.claim(Case::Pascal, [format!("{full} output").as_str()]),
            operation: requests.claim(Case::Shouty, [full.as_str(), &format!("{full} operation")]),
            setters: setters(operation),
            body: Scope::default().claim(Case::Snake, ["body"]),
            parts: parts(operation),
            outputs: statuses(&operation.answers),
            failures: statuses(&operation.failures),
            id: ids.of(index).to_owned(),
        });
    }
    names
}

/// Arguments come first, since only setters have to mind the methods of the request.
fn setters(operation: &Operation) -> Vec<Name> {
    // `call` is what the generated method calls its own variable.
    let mut scope = Scope::with(&["body", "call"]);
    let (arguments, setters) = (0..operation.parameters.len())
        .partition::<Vec<usize>, _>(|index| operation.parameters[*index].required);
    let mut names = BTreeMap::new();
    for (indices, reserved) in [(arguments, &[][..]), (setters, REQUEST_METHODS)] {
        scope.reserve(reserved);
        for index in indices {
            let parameter = &operation.parameters[index];
            let place = match parameter.place {
                Place::Path => "path",
                Place::Query => "query",
                Place::Header => "header",
                Place::Cookie => "cookie",
            };
            let long = format!("{} {place}", parameter.wire);
            let name = scope.claim(Case::Snake, [parameter.wire.as_str(), &long]);
            names.insert(index, name);
        }
    }
    names.into_values().collect()
}

fn parts(operation: &Operation) -> Vec<Name> {
    let Some(BodyKind::Multipart(parts)) = operation.body.as_ref().map(|body| &body.kind) else {
        return Vec::new();
    };
    let mut reserved = REQUEST_METHODS.to_vec();
    reserved.push("call");
    let mut scope = Scope::with(&reserved);
    for taken in setters(operation) {
        scope.claim(Case::Snake, [taken.as_str()]);
    }
    let names = parts.iter().map(|part| {
        scope.claim(
            Case::Snake,
            [part.wire.as_str(), &format!("{} part", part.wire)],
        )
    });
    names.collect()
}

fn statuses(answers: &[Answer]) -> Vec<Name> {
    let mut scope = Scope::with(&["Unexpected"]);
    let names = answers.iter().map(|answer| match answer.statuses {
        Statuses::Code(code) => {
            let number = format!("status {code}");
            let reason = reason(code).unwrap_or(&number);
            scope.claim(Case::Pascal, [reason, &number])
        }
        Statuses::Range(hundreds) => {
            scope.claim(Case::Pascal, [format!("status {hundreds}xx").as_str()])
        }
        Statuses::Default => scope.claim(Case::Pascal, ["default"]),
    });
    names.collect()
}

/// The standard words for a status.
fn reason(code: u16) -> Option<&'static str> {
    Some(match code {
        200 => "ok",
        201 => "created",
        202 => "accepted",
        203 => "non authoritative information",
        204 => "no content",
        205 => "reset content",
        206 => "partial content",
        207 => "multi status",
        400 => "bad request",
        401 => "unauthorized",
        402 => "payment required",
        403 => "forbidden",
        404 => "not found",
        405 => "method not allowed",
        406 => "not acceptable",
        408 => "request timeout",
        409 => "conflict",
        410 => "gone",
        411 => "length required",
        412 => "precondition failed",
        413 => "content too large",
        415 => "unsupported media type",
        416 => "range not satisfiable",
        418 => "im a teapot",
        422 => "unprocessable content",
        423 => "locked",
        424 => "failed dependency",
        428 => "precondition required",
        429 => "too many requests",
        451 => "unavailable for legal reasons",
        500 => "internal server error",
        501 => "not implemented",
        502 => "bad gateway",
        503 => "service unavailable",
        504 => "gateway timeout",
        507 => "insufficient storage",
        _ => return None,
    })
}

/// `people.update` among the people is `update`.
fn without_tag(id: &[String], tag: &str) -> Vec<String> {
    let tag = words(tag);
    let one: Vec<String> = tag.iter().map(|word| singular(word)).collect();
    let is_tag = |slice: &[String]| {
        slice == tag || slice.iter().map(|word| singular(word)).collect::<Vec<_>>() == one
    };
    let found = id.windows(tag.len().max(1)).position(is_tag);
    let Some(at) = found.filter(|_| id.len() > tag.len()) else {
        return id.to_vec();
    };
    let (head, tail) = id.split_at(at);
    head.iter()
        .chain(tail.iter().skip(tag.len()))
        .cloned()
        .collect()
}
