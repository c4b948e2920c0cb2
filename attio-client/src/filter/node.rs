//! A filter as a tree, and the JSON that it becomes. Knows nothing of types.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

/// A condition, or conditions joined.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    All(Vec<Self>),
    Any(Vec<Self>),
    /// Of a comparison or of what was given as JSON, never of what is joined: Attio refuses that.
    Not(Box<Self>),
    Comparison {
        path: Vec<Step>,
        constraint: Constraint,
    },
    Raw(Value),
}

/// One attribute on the way to what is compared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Step {
    /// The slug of the object that has it; that of the first step is told by the query.
    pub(crate) object: Option<Cow<'static, str>>,
    pub(crate) attribute: Cow<'static, str>,
}

/// What the value at the end of a path is like.
#[derive(Clone, Debug, PartialEq)]
#[doc(hidden)]
pub enum Constraint {
    /// A comparison of the value's main field.
    Value(&'static str, Value),
    /// Comparisons of fields, all of which hold.
    Fields(Vec<(&'static str, &'static str, Value)>),
}

/// The operator of equality.
pub(crate) const EQ: &str = "$eq";

impl Node {
    pub(crate) fn and(self, other: Self) -> Self {
        Self::all([self, other])
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Self::any([self, other])
    }

    /// Joins, without a list inside a list.
    pub(crate) fn all(nodes: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Vec::new();
        for node in nodes {
            match node {
                Self::All(inner) => all.extend(inner),
                other => all.push(other),
            }
        }
        Self::All(all)
    }

    /// Joins, without a list inside a list.
    pub(crate) fn any(nodes: impl IntoIterator<Item = Self>) -> Self {
        let mut any = Vec::new();
        for node in nodes {
            match node {
                Self::Any(inner) => any.extend(inner),
                other => any.push(other),
            }
        }
        Self::Any(any)
    }

    /// The opposite, by the laws of De Morgan.
    pub(crate) fn negated(self) -> Self {
        match self {
            Self::All(nodes) => Self::any(nodes.into_iter().map(Self::negated)),
            Self::Any(nodes) => Self::all(nodes.into_iter().map(Self::negated)),
            Self::Not(node) => *node,
            leaf => Self::Not(Box::new(leaf)),
        }
    }

    /// A path that is longer than Attio follows, if there is one.
    pub(crate) fn too_long(&self) -> Option<&[Step]> {
        match self {
            Self::All(nodes) | Self::Any(nodes) => nodes.iter().find_map(Self::too_long),
            Self::Not(node) => node.too_long(),
            Self::Comparison { path, .. } => too_long(path),
            Self::Raw(_) => None,
        }
    }

    /// The form in which Attio reads it, in a query of `object`.
    pub(crate) fn to_json(&self, object: &str) -> Value {
        match self {
            Self::All(nodes) => match nodes.as_slice() {
                [] => json!({}),
                [node] => node.to_json(object),
                nodes => json!({"$and": list(nodes, object)}),
            },
            Self::Any(nodes) => match nodes.as_slice() {
                [node] => node.to_json(object),
                nodes => json!({"$or": list(nodes, object)}),
            },
            Self::Not(node) => json!({"$not": node.to_json(object)}),
            Self::Comparison { path, constraint } => match path.as_slice() {
                [step] => one(step.attribute.to_string(), constraint.shorthand()),
                path => json!({"path": steps(path, object), "constraints": constraint.verbose()}),
            },
            Self::Raw(value) => value.clone(),
        }
    }
}

impl Constraint {
    /// Equality with the main field needs neither of their names.
    fn shorthand(&self) -> Value {
        match self {
            Self::Value(EQ, value) => value.clone(),
            other => other.verbose(),
        }
    }

    fn verbose(&self) -> Value {
        match self {
            Self::Value(operator, value) => one((*operator).into(), value.clone()),
            Self::Fields(fields) => {
                let fields = fields.iter().map(|(field, operator, value)| {
                    let comparison = one((*operator).into(), value.clone());
                    ((*field).to_owned(), comparison)
                });
                fields.collect::<Map<_, _>>().into()
            }
        }
    }
}

/// How many attributes a path may have.
pub(crate) const LONGEST: usize = 5;

/// The path, if it is longer than Attio follows.
pub(crate) fn too_long(path: &[Step]) -> Option<&[Step]> {
    (path.len() > LONGEST).then_some(path)
}

/// A path as pairs of an object and an attribute.
pub(crate) fn steps(path: &[Step], object: &str) -> Vec<Vec<String>> {
    let pair = |step: &Step| {
        let object = step.object.as_deref().unwrap_or(object);
        vec![object.to_owned(), step.attribute.to_string()]
    };
    path.iter().map(pair).collect()
}

fn list(nodes: &[Node], object: &str) -> Vec<Value> {
    nodes.iter().map(|node| node.to_json(object)).collect()
}

fn one(key: String, value: Value) -> Value {
    Map::from_iter([(key, value)]).into()
}
