//! The filter grammar: shorthand, verbose, `$and`, `$or`, `$not`, paths.
//!
//! In: JSON. Out: a predicate over records, or one of Attio's filter errors.

use serde_json::{Map, Value};

use super::super::problem::Problem;
use super::super::schema::Attribute;
use super::super::table::{Held, Record};
use super::super::world::{Collection, World};
use super::field::Field;
use super::operator::Operator;
use super::path;

/// Filters inside filters; more of them than anyone writes.
const DEEPEST: usize = 32;

/// What a record must be like.
pub(super) enum Filter<'a> {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    /// One value of the attribute satisfies all comparisons.
    Value {
        attribute: &'a Attribute,
        comparisons: Vec<Comparison>,
    },
    /// One record that the attribute refers to satisfies the filter.
    Reference {
        world: &'a World,
        attribute: &'a Attribute,
        object: &'a Collection,
        inner: Box<Self>,
    },
}

pub(super) struct Comparison {
    field: Field,
    operator: Operator,
    operand: Value,
}

impl Filter<'_> {
    pub(super) fn accepts(&self, record: &Record) -> bool {
        match self {
            Self::All(filters) => filters.iter().all(|filter| filter.accepts(record)),
            Self::Any(filters) => filters.iter().any(|filter| filter.accepts(record)),
            Self::Not(filter) => !filter.accepts(record),
            Self::Value {
                attribute,
                comparisons,
            } => record.values(&attribute.slug).iter().any(|value| {
                comparisons
                    .iter()
                    .all(|comparison| comparison.accepts(value))
            }),
            Self::Reference {
                world,
                attribute,
                object,
                inner,
            } => record
                .values(&attribute.slug)
                .iter()
                .filter_map(|value| path::target(world, object, value))
                .any(|record| inner.accepts(record)),
        }
    }
}

impl Comparison {
    fn accepts(&self, value: &Held) -> bool {
        let form = self.field.form;
        self.field
            .read(value)
            .into_iter()
            .any(|held| self.operator.holds(form, held, &self.operand))
    }
}

/// Reads a filter; null and `{}` accept every record.
pub(super) fn parse<'a>(
    world: &'a World,
    object: &'a Collection,
    filter: &Value,
) -> Result<Filter<'a>, Problem> {
    match filter {
        Value::Null => Ok(Filter::All(Vec::new())),
        filter => parse_filter(world, object, filter, DEEPEST),
    }
}

fn parse_filter<'a>(
    world: &'a World,
    object: &'a Collection,
    filter: &Value,
    depth: usize,
) -> Result<Filter<'a>, Problem> {
    let Some(members) = filter.as_object() else {
        return Err(filter_error(format!(
            "a filter is an object, not `{filter}`"
        )));
    };
    let Some(depth) = depth.checked_sub(1) else {
        return Err(filter_error("the filter is nested too deeply"));
    };
    if let (Some(path), Some(constraints)) = (members.get("path"), members.get("constraints")) {
        return path::parse(world, object, path, constraints);
    }
    let several = |list: &Value| match list.as_array() {
        Some(list) => list
            .iter()
            .map(|one| parse_filter(world, object, one, depth))
            .collect(),
        None => Err(filter_error("`$and` and `$or` take a list of filters")),
    };
    let parts = members.iter().map(|(key, value)| match key.as_str() {
        "$and" => Ok(Filter::All(several(value)?)),
        "$or" => Ok(Filter::Any(several(value)?)),
        "$not" if value.get("$and").or_else(|| value.get("$or")).is_some() => Err(filter_error(
            "`$not` takes one comparison, no `$and` and no `$or`",
        )),
        "$not" => Ok(Filter::Not(Box::new(parse_filter(
            world, object, value, depth,
        )?))),
        slug => parse_attribute(find_attribute(object, slug)?, value),
    });
    Ok(Filter::All(parts.collect::<Result<_, _>>()?))
}

/// `{slug: x}`, `{slug: {$op: x}}`, `{slug: {field: x}}`, `{slug: {field: {$op: x}}}`.
pub(super) fn parse_attribute<'a>(
    attribute: &'a Attribute,
    value: &Value,
) -> Result<Filter<'a>, Problem> {
    let mut comparisons = Vec::new();
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                if key.starts_with('$') {
                    comparisons.push(comparison(attribute, main_field(attribute)?, key, value)?);
                    continue;
                }
                let field = Field::named(&attribute.kind, key).ok_or_else(|| {
                    let (slug, kind) = (&attribute.slug, attribute.kind.name());
                    let message = format!("`{slug}` ({kind}) has no field `{key}` to filter by");
                    Problem::invalid("invalid_filter_field", message)
                })?;
                match value {
                    Value::Object(operators) => {
                        push_all(&mut comparisons, attribute, field, operators)?;
                    }
                    bare => comparisons.push(comparison(attribute, field, "$eq", bare)?),
                }
            }
        }
        bare => comparisons.push(comparison(attribute, main_field(attribute)?, "$eq", bare)?),
    }
    Ok(Filter::Value {
        attribute,
        comparisons,
    })
}

fn push_all(
    comparisons: &mut Vec<Comparison>,
    attribute: &Attribute,
    field: Field,
    operators: &Map<String, Value>,
) -> Result<(), Problem> {
    for (operator, operand) in operators {
        comparisons.push(comparison(attribute, field, operator, operand)?);
    }
    Ok(())
}

fn comparison(
    attribute: &Attribute,
    field: Field,
    operator: &str,
    operand: &Value,
) -> Result<Comparison, Problem> {
    let by_id = attribute.slug == "record_id" && operator == "$in";
    let known = Operator::named(operator).filter(|one| field.operators.contains(one) || by_id);
    let Some(known) = known else {
        let message = format!("`{}.{}` takes no `{operator}`", attribute.slug, field.name);
        return Err(Problem::invalid("invalid_filter_operator", message));
    };
    if !known.takes(field.form, operand) {
        let message = format!(
            "`{operator}` of `{}.{}` does not take `{operand}`",
            attribute.slug, field.name
        );
        return Err(filter_error(message));
    }
    Ok(Comparison {
        field,
        operator: known,
        operand: operand.clone(),
    })
}

pub(super) fn find_attribute<'a>(
    object: &'a Collection,
    slug: &str,
) -> Result<&'a Attribute, Problem> {
    object.attribute(slug).ok_or_else(|| {
        let message = format!("`{}` has no attribute `{slug}` to filter by", object.slug);
        Problem::invalid("unknown_filter_attribute_slug", message)
    })
}

fn main_field(attribute: &Attribute) -> Result<Field, Problem> {
    Field::main(&attribute.kind).ok_or_else(|| {
        let (slug, kind) = (&attribute.slug, attribute.kind.name());
        let message = format!("`{slug}` ({kind}) has no main field: name the one to filter by");
        Problem::invalid("invalid_filter_field", message)
    })
}

pub(super) fn filter_error(message: impl Into<String>) -> Problem {
    Problem::invalid("filter_error", message)
}
