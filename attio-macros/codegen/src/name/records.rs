//! Names of records, of their attributes' markers, and of the methods that read and write them.

use std::collections::{HashMap, HashSet};

use super::operations::REQUEST_METHODS;
use super::{Case, Name, OperationName, OperationNames, PRELUDE, Scope};
use crate::ir::{Api, BodyKind, Field, Operation, Record};

/// The names that marked values bring along.
#[derive(Debug, Default)]
pub(crate) struct RecordNames {
    pub records: Vec<RecordName>,
    /// The names in each operation whose body is opened.
    written: HashMap<usize, Written>,
}

/// The names in one operation whose body is opened.
#[derive(Debug, Default)]
struct Written {
    /// One for each attribute.
    setters: Vec<SetterName>,
    /// One for each other member of the body, in their order.
    members: Vec<MemberName>,
}

/// The names of one record.
#[derive(Debug)]
pub(crate) struct RecordName {
    pub name: String,
    pub plural: String,
    pub module: Name,
    pub ty: Name,
    /// What a reference to such records is, as a way to their attributes.
    pub path: Name,
    /// The request that writes its attributes, whichever operation sends it.
    pub request: Name,
    pub attributes: Vec<AttributeName>,
}

/// The names of one attribute.
#[derive(Debug)]
pub(crate) struct AttributeName {
    pub slug: String,
    pub marker: Name,
    pub value: Name,
    /// The trait of what must be given, where an operation asks for it.
    pub given: Option<Name>,
    pub accessor: Name,
    /// The function that gives it to filters and orders.
    pub function: Name,
    pub kind: Name,
    pub of: Vec<Name>,
}

/// The methods of a request that write one attribute.
#[derive(Debug, Clone)]
pub(crate) struct SetterName {
    pub set: Name,
    pub clear: Name,
    /// The argument of the method that starts the request, where the attribute must be given.
    pub argument: Name,
}

/// The argument or the methods that write one member.
#[derive(Debug, Clone)]
pub(crate) struct MemberName {
    pub set: Name,
    pub clear: Name,
}

impl RecordNames {
    pub(crate) fn of(&self, record: &str) -> Option<(usize, &RecordName)> {
        self.records
            .iter()
            .enumerate()
            .find(|(_, known)| known.name == record)
    }

    /// The setters of an operation, in the order of its record's attributes.
    pub(crate) fn setters(&self, operation: usize) -> &[SetterName] {
        self.written
            .get(&operation)
            .map_or(&[], |written| &written.setters)
    }

    /// The names of the other members that an operation writes, in their order.
    pub(crate) fn members(&self, operation: usize) -> &[MemberName] {
        self.written
            .get(&operation)
            .map_or(&[], |written| &written.members)
    }
}

/// The methods that a way to attributes has besides them.
const PATH_METHODS: &[&str] = &["clone", "deref", "fmt", "from", "into", "to"];

/// The other modules of the generated code.
const MODULES: &[&str] = &["headers", "requests", "types", "webhooks"];

/// Names all records of a document.
pub(crate) fn records(api: &Api, operations: &OperationNames, kinds: bool) -> RecordNames {
    let records = api.records();
    let mut names = RecordNames::default();
    let (mut modules, mut types) = (Scope::with(MODULES), Scope::with(PRELUDE));
    let mut requests = operations.requests();
    let given = given(api);
    for record in &records {
        let (attributes, path) = attributes(record, &given);
        names.records.push(RecordName {
            name: record.name.clone(),
            plural: record.plural.clone(),
            module: modules.claim(Case::Snake, [record.plural.as_str()]),
            path,
            ty: types.claim(Case::Pascal, [record.name.as_str()]),
            request: requests.claim(Case::Pascal, [format!("{} write", record.name).as_str()]),
            attributes,
        });
    }
    for (index, operation) in api.operations.iter().enumerate() {
        if let (Some(opened), Some(own)) = (api.opened(operation, kinds), operations.of(index)) {
            let record = opened.held.and_then(|held| api.record(held.ty));
            let record = record.and_then(|mark| records.iter().find(|one| one.name == mark.name));
            let written = written(operation, own, &opened.members, record);
            names.written.insert(index, written);
        }
    }
    names
}

/// Whatever a body holds: setters have to mind the methods of the request, arguments one another.
fn written(
    operation: &Operation,
    own: &OperationName,
    members: &[&Field],
    record: Option<&Record>,
) -> Written {
    let mut setters = Scope::with(REQUEST_METHODS);
    let mut arguments = Scope::with(&["call"]);
    for (parameter, name) in operation.parameters.iter().zip(&own.setters) {
        let scope = match parameter.required {
            true => &mut arguments,
            false => &mut setters,
        };
        scope.claim(Case::Snake, [name.as_str()]);
    }
    // Which of the two a member becomes is not known here.
    let mut both = Scope::with(REQUEST_METHODS);
    both.reserve(&["call"]);
    for name in &own.setters {
        both.claim(Case::Snake, [name.as_str()]);
    }
    let members = members.iter().map(|field| {
        let wire = field.wire.as_str();
        let set = both.claim(Case::Snake, [wire, &format!("{wire} member")]);
        let clear = both.claim(Case::Snake, [format!("clear {wire}").as_str()]);
        for taken in [&set, &clear] {
            setters.claim(Case::Snake, [taken.as_str()]);
            arguments.claim(Case::Snake, [taken.as_str()]);
        }
        MemberName { set, clear }
    });
    let members = members.collect();
    let setters = record.map(|record| self::setters(record, &mut setters, &mut arguments));
    Written {
        setters: setters.unwrap_or_default(),
        members,
    }
}

/// The attributes that some operation must be given, by record and slug.
fn given(api: &Api) -> HashSet<(&str, &str)> {
    let mut given = HashSet::new();
    for operation in &api.operations {
        let Some(BodyKind::Json(used)) = operation.body.as_ref().map(|body| &body.kind) else {
            continue;
        };
        let held = api.held_values(used.ty);
        let Some((held, record)) = held.and_then(|held| Some((held, api.record(held.ty)?))) else {
            continue;
        };
        given.extend(
            api.required(held.ty)
                .map(|slug| (record.name.as_str(), slug)),
        );
    }
    given
}

/// The names of a record's attributes, and that of the way to them.
fn attributes(record: &Record, given: &HashSet<(&str, &str)>) -> (Vec<AttributeName>, Name) {
    let mut markers = Scope::with(PRELUDE);
    markers.claim(Case::Pascal, [record.name.as_str()]);
    let mut accessors = Scope::with(&["new"]);
    let mut functions = Scope::with(PATH_METHODS);
    let attributes = record.attributes.iter().map(|attribute| {
        let slug = attribute.slug.as_str();
        let marker = markers.claim(Case::Pascal, [slug, &format!("{slug} attribute")]);
        let value = markers.claim(Case::Pascal, [format!("{slug} value").as_str()]);
        AttributeName {
            slug: slug.to_owned(),
            marker,
            value,
            given: None,
            accessor: accessors.claim(Case::Snake, [slug, &format!("{slug} attribute")]),
            function: functions.claim(Case::Snake, [slug, &format!("{slug} attribute")]),
            kind: foreign(&attribute.kind),
            of: attribute.of.iter().map(|record| foreign(record)).collect(),
        }
    });
    let mut attributes: Vec<AttributeName> = attributes.collect();
    for attribute in &mut attributes {
        let slug = attribute.slug.as_str();
        let asked = given.contains(&(record.name.as_str(), slug));
        attribute.given =
            asked.then(|| markers.claim(Case::Pascal, [format!("{slug} given").as_str()]));
    }
    let path = markers.claim(Case::Pascal, ["path", "path to attributes"]);
    (attributes, path)
}

fn setters(record: &Record, scope: &mut Scope, arguments: &mut Scope) -> Vec<SetterName> {
    let setters = record.attributes.iter().map(|attribute| {
        let slug = attribute.slug.as_str();
        SetterName {
            set: scope.claim(Case::Snake, [slug, &format!("{slug} attribute")]),
            clear: scope.claim(Case::Snake, [format!("clear {slug}").as_str()]),
            argument: arguments.claim(Case::Snake, [slug, &format!("{slug} attribute")]),
        }
    });
    setters.collect()
}

/// The name of something in the caller's module of kinds.
fn foreign(text: &str) -> Name {
    Scope::default().claim(Case::Pascal, [text])
}
