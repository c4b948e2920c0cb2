//! Names of records, of their attributes' markers, and of the methods that read and write them.

use std::collections::{HashMap, HashSet};

use super::operations::REQUEST_METHODS;
use super::{Case, Name, OperationNames, PRELUDE, Scope};
use crate::ir::{Api, BodyKind, Record};

/// The names that marked values bring along.
#[derive(Debug, Default)]
pub(crate) struct RecordNames {
    pub records: Vec<RecordName>,
    /// The names in each operation that writes a record.
    written: HashMap<usize, Written>,
}

/// The names in one operation that writes a record.
#[derive(Debug, Default)]
struct Written {
    /// One for each attribute.
    setters: Vec<SetterName>,
    /// The argument or setter of each member beside the values, in the order of the body's members.
    beside: Vec<Name>,
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

    /// The names of the members beside the values that an operation writes, in their order.
    pub(crate) fn beside(&self, operation: usize) -> &[Name] {
        self.written
            .get(&operation)
            .map_or(&[], |written| &written.beside)
    }
}

/// The methods that a way to attributes has besides them.
const PATH_METHODS: &[&str] = &["clone", "deref", "fmt", "from", "into", "to"];

/// The other modules of the generated code.
const MODULES: &[&str] = &["headers", "requests", "types", "webhooks"];

/// Names all records of a document.
pub(crate) fn records(api: &Api, operations: &OperationNames) -> RecordNames {
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
        let parameters = &operation.parameters;
        let Some(body) = &operation.body else {
            continue;
        };
        let BodyKind::Json(used) = body.kind else {
            continue;
        };
        let Some(held) = api.held_values(used.ty) else {
            continue;
        };
        let record = api
            .record(held.ty)
            .and_then(|mark| records.iter().find(|r| r.name == mark.name));
        if let (Some(record), Some(operation)) = (record, operations.of(index)) {
            let mut scope = Scope::with(REQUEST_METHODS);
            // What must be given is an argument of another method, and takes no name here.
            let optional = parameters.iter().zip(&operation.setters);
            for (_, taken) in optional.filter(|(parameter, _)| !parameter.required) {
                scope.claim(Case::Snake, [taken.as_str()]);
            }
            let mut arguments = Scope::with(&["call"]);
            for (parameter, name) in parameters.iter().zip(&operation.setters) {
                if parameter.required {
                    arguments.claim(Case::Snake, [name.as_str()]);
                }
            }
            let beside = api.beside(used.ty, held).map(|field| {
                let scope = match field.required {
                    true => &mut arguments,
                    false => &mut scope,
                };
                let long = format!("{} member", field.wire);
                scope.claim(Case::Snake, [field.wire.as_str(), &long])
            });
            let beside = beside.collect();
            let setters = setters(record, &mut scope, &mut arguments);
            names.written.insert(index, Written { setters, beside });
        }
    }
    names
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
