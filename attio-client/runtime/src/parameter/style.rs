//! Shapes written in OpenAPI's styles, after the table of version 3.1.1 (which follows RFC 6570).

#[cfg(test)]
mod tests;

use super::encode::{self, Escape};
use super::shape::Shape;
use crate::describe::{Location, Parameter, Style};

/// Appends a path parameter.
pub(crate) fn path(
    out: &mut String,
    parameter: &Parameter,
    shape: &Shape,
) -> Result<(), &'static str> {
    let escape = if parameter.allow_reserved {
        Escape::ReservedPath
    } else {
        Escape::Strict
    };
    let explode = parameter.explode;
    let name = parameter.name;
    match parameter.style {
        Style::Label => {
            out.push('.');
            let separator = if explode { '.' } else { ',' };
            joined(out, shape, separator, explode, escape)?;
        }
        Style::Matrix => match shape {
            Shape::List(items) if explode => {
                for item in items {
                    matrix(out, name, scalar(item)?, escape);
                }
            }
            Shape::Map(members) if explode => {
                for (key, value) in members {
                    matrix(out, key, scalar(value)?, escape);
                }
            }
            _ => {
                let mut value = String::new();
                joined(&mut value, shape, ',', false, escape)?;
                matrix(out, name, &value, Escape::Raw);
            }
        },
        _ => joined(out, shape, ',', explode, escape)?,
    }
    Ok(())
}

/// Writes a header's value.
pub(crate) fn header(parameter: &Parameter, shape: &Shape) -> Result<String, &'static str> {
    let mut out = String::new();
    joined(&mut out, shape, ',', parameter.explode, Escape::Raw)?;
    Ok(out)
}

/// Appends a form field whose style is not declared: lists repeat, maps are written `name[key]=value`.
pub(crate) fn field(out: &mut String, name: &str, shape: &Shape) -> Result<(), &'static str> {
    static FORM: Parameter = Parameter::query("");
    static DEEP: Parameter = Parameter::query("").style(Style::DeepObject);
    let flat = match shape {
        Shape::List(items) => items.iter().all(|item| matches!(item, Shape::Scalar(_))),
        Shape::Map(_) => false,
        Shape::Absent | Shape::Scalar(_) => true,
    };
    pairs(out, "&", name, if flat { &FORM } else { &DEEP }, shape)
}

/// Appends a query parameter, a cookie or a form field: pairs of `name=value`, with `separator` between them.
pub(crate) fn pairs(
    out: &mut String,
    separator: &str,
    name: &str,
    parameter: &Parameter,
    shape: &Shape,
) -> Result<(), &'static str> {
    let escape = if parameter.allow_reserved && parameter.location == Location::Query {
        Escape::ReservedQuery
    } else {
        Escape::Strict
    };
    let mut pairs = Pairs {
        out,
        separator,
        escape,
    };
    match (parameter.style, shape) {
        (_, Shape::Absent) => {}
        // An empty list or map is undefined to RFC 6570: nothing is sent.
        (_, Shape::List(items)) if items.is_empty() => {}
        (_, Shape::Map(members)) if members.is_empty() => {}
        (Style::DeepObject, _) => {
            let mut key = String::new();
            encode::push(&mut key, name, Escape::Strict);
            pairs.deep(&key, shape, DEPTH)?;
        }
        (_, Shape::List(items)) if parameter.explode => {
            for item in items {
                pairs.pair(name, scalar(item)?);
            }
        }
        (_, Shape::Map(members)) if parameter.explode => {
            for (key, value) in members {
                pairs.exploded_member(key, value)?;
            }
        }
        (style, _) => {
            let delimiter = match style {
                Style::SpaceDelimited => "%20",
                Style::PipeDelimited => "%7C",
                _ => ",",
            };
            pairs.start(name);
            delimited(pairs.out, shape, delimiter, delimiter, escape)?;
        }
    }
    Ok(())
}

/// How deep a `deepObject` may be: far beyond what any server reads, and a bound on the recursion.
const DEPTH: usize = 32;

struct Pairs<'a> {
    out: &'a mut String,
    separator: &'a str,
    escape: Escape,
}

impl Pairs<'_> {
    fn start(&mut self, name: &str) {
        self.separate();
        encode::push(self.out, name, Escape::Strict);
        self.out.push('=');
    }

    fn separate(&mut self) {
        if !self.out.is_empty() {
            self.out.push_str(self.separator);
        }
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.start(name);
        encode::push(self.out, value, self.escape);
    }

    /// The members of an exploded map may be lists, which repeat; deeper is undefined.
    fn exploded_member(&mut self, key: &str, value: &Shape) -> Result<(), &'static str> {
        match value {
            Shape::List(items) => {
                for item in items {
                    self.pair(key, scalar(item)?);
                }
            }
            value => self.pair(key, scalar(value)?),
        }
        Ok(())
    }

    /// The specification leaves lists and deeper maps open; written is what PHP, Rails, qs and Stripe read:
    /// `a[b][c]=1`, `a[b][]=1`, and `a[b][0][c]=1` where items have members.
    fn deep(&mut self, key: &str, shape: &Shape, depth: usize) -> Result<(), &'static str> {
        let Some(depth) = depth.checked_sub(1) else {
            return Err("is nested too deeply");
        };
        match shape {
            Shape::Absent => {}
            Shape::Scalar(value) => {
                self.separate();
                self.out.push_str(key);
                self.out.push('=');
                encode::push(self.out, value, self.escape);
            }
            Shape::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    let key = match item {
                        Shape::Scalar(_) => format!("{key}%5B%5D"),
                        _ => format!("{key}%5B{index}%5D"),
                    };
                    self.deep(&key, item, depth)?;
                }
            }
            Shape::Map(members) => {
                for (member, value) in members {
                    let mut key = format!("{key}%5B");
                    encode::push(&mut key, member, Escape::Strict);
                    key.push_str("%5D");
                    self.deep(&key, value, depth)?;
                }
            }
        }
        Ok(())
    }
}

fn matrix(out: &mut String, name: &str, value: &str, escape: Escape) {
    out.push(';');
    encode::push(out, name, Escape::Strict);
    if !value.is_empty() {
        out.push('=');
        encode::push(out, value, escape);
    }
}

/// Parts with `separator` between them; the members of an exploded map are written `key=value`.
fn joined(
    out: &mut String,
    shape: &Shape,
    separator: char,
    explode: bool,
    escape: Escape,
) -> Result<(), &'static str> {
    let mut buffer = [0; 4];
    let separator: &str = separator.encode_utf8(&mut buffer);
    let assign = if explode { "=" } else { separator };
    delimited(out, shape, separator, assign, escape)
}

fn delimited(
    out: &mut String,
    shape: &Shape,
    separator: &str,
    assign: &str,
    escape: Escape,
) -> Result<(), &'static str> {
    match shape {
        Shape::Absent => {}
        Shape::Scalar(value) => encode::push(out, value, escape),
        Shape::List(items) => {
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push_str(separator);
                }
                encode::push(out, scalar(item)?, escape);
            }
        }
        Shape::Map(members) => {
            for (index, (key, value)) in members.iter().enumerate() {
                if index > 0 {
                    out.push_str(separator);
                }
                encode::push(out, key, escape);
                out.push_str(assign);
                encode::push(out, scalar(value)?, escape);
            }
        }
    }
    Ok(())
}

fn scalar(shape: &Shape) -> Result<&str, &'static str> {
    match shape {
        Shape::Scalar(value) => Ok(value),
        Shape::Absent => Ok(""),
        Shape::List(_) | Shape::Map(_) => {
            Err("has parts within parts, which its style cannot write")
        }
    }
}
