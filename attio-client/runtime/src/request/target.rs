//! The path of a request: a template with its parameters put in.

use crate::describe::{Location, Parameter};
use crate::error::Error;
use crate::parameter::{Shape, style};

/// Appends the template with every `{name}` replaced.
///
/// A value stays within its place: what would end it is percent-encoded, and what would be lost or climb out of it on
/// the way to the server (nothing at all, `.` and `..`) is refused.
pub(super) fn expand(
    out: &mut String,
    template: &str,
    parameters: &[(Parameter, Shape)],
) -> Result<(), Error> {
    let start = out.len();
    let mut rest = template;
    while let Some((before, from)) = rest.split_once('{') {
        let Some((name, after)) = from.split_once('}') else {
            break;
        };
        out.push_str(before);
        segment(out, name, parameters)?;
        rest = after;
    }
    out.push_str(rest);
    let path = out.get(start..).unwrap_or_default();
    if path.split('/').any(is_dots) {
        return Err(Error::build(format!(
            "the path `{template}` would lead elsewhere with these values"
        )));
    }
    Ok(())
}

fn segment(out: &mut String, name: &str, parameters: &[(Parameter, Shape)]) -> Result<(), Error> {
    let refuse = |reason: &str| Error::build(format!("the path parameter `{name}` {reason}"));
    let found = parameters
        .iter()
        .find(|(parameter, _)| parameter.location == Location::Path && parameter.name == name);
    let Some((parameter, shape)) = found else {
        return Err(refuse("was not given"));
    };
    if *shape == Shape::Absent {
        return Err(refuse("is absent"));
    }
    if climbs(shape) {
        return Err(refuse("holds a `.` or `..` segment"));
    }
    let start = out.len();
    style::path(out, parameter, shape).map_err(refuse)?;
    if out.len() == start {
        return Err(refuse("is empty"));
    }
    Ok(())
}

/// Encoded or not, a dot segment inside a value may be decoded and followed by a proxy.
fn climbs(shape: &Shape) -> bool {
    match shape {
        Shape::Absent => false,
        Shape::Scalar(text) => text.split(['/', '\\']).any(is_dots),
        Shape::List(items) => items.iter().any(climbs),
        Shape::Map(members) => members.iter().any(|(_, value)| climbs(value)),
    }
}

fn is_dots(segment: &str) -> bool {
    match after_dot(segment) {
        Some(rest) => rest.is_empty() || after_dot(rest) == Some(""),
        None => false,
    }
}

fn after_dot(text: &str) -> Option<&str> {
    let dots = [".", "%2e", "%2E"];
    dots.iter().find_map(|dot| text.strip_prefix(dot))
}
