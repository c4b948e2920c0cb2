//! `multipart/form-data`: parts come in, one streamed body goes out.

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::hash::{BuildHasher as _, RandomState};

use http::HeaderValue;
use serde::Serialize;

use crate::body::{Body, chain};
use crate::error::Error;
use crate::parameter::{Shape, shape};
use crate::platform::MaybeSend;

/// A form of several parts, such as files, sent with the memory of one chunk at a time.
///
/// ```
/// use attio_runtime::{Multipart, Part};
///
/// let form = Multipart::new()
///     .text("title", "Contract")
///     .part("file", Part::new(b"%PDF-1.7".as_slice()).filename("contract.pdf").content_type("application/pdf"));
/// ```
#[derive(Debug, Default)]
#[must_use]
pub struct Multipart {
    parts: Vec<(String, Part)>,
    boundary: Option<String>,
    problem: Option<Error>,
}

/// One part of a form.
#[derive(Debug)]
#[must_use]
pub struct Part {
    body: Body,
    filename: Option<String>,
    content_type: Option<String>,
}

impl Part {
    /// A part of these bytes, text or stream.
    pub fn new(body: impl Into<Body>) -> Self {
        Self {
            body: body.into(),
            filename: None,
            content_type: None,
        }
    }

    /// The name of the file that the part is.
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// The part's content type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

impl<B: Into<Body>> From<B> for Part {
    fn from(body: B) -> Self {
        Self::new(body)
    }
}

impl Multipart {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part.
    pub fn part(mut self, name: impl Into<String>, part: impl Into<Part>) -> Self {
        self.parts.push((name.into(), part.into()));
        self
    }

    /// Adds a text.
    pub fn text(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.part(name, Part::new(text.into()))
    }

    /// Adds a part of JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, name: impl Into<String>, value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(text) => {
                let part = Part::new(text).content_type("application/json");
                return self.part(name, part);
            }
            Err(error) => {
                let name = name.into();
                let message = format!("cannot encode the part `{name}` as JSON");
                self.problem = Some(Error::build(message).because(error));
            }
        }
        self
    }

    /// Adds a value as OpenAPI says it: a scalar as text, a list as parts of the same name, an object as JSON, nothing
    /// for what is absent.
    pub fn value<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        match shape(value) {
            Ok(Shape::Absent) => self,
            Ok(Shape::Scalar(text)) => self.text(name, text),
            Ok(Shape::List(items)) if items.iter().all(|one| matches!(one, Shape::Scalar(_))) => {
                for item in items {
                    if let Shape::Scalar(text) = item {
                        self = self.text(name, text);
                    }
                }
                self
            }
            _ => self.json(name, value),
        }
    }

    /// Sets the text between parts, for recorded tests; by default it is random.
    pub fn boundary(mut self, boundary: impl Into<String>) -> Self {
        self.boundary = Some(boundary.into());
        self
    }

    /// The content type and the body.
    pub(crate) fn into_body(self) -> Result<(HeaderValue, Body), Error> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let boundary = self.boundary.unwrap_or_else(random_boundary);
        let content_type = format!("multipart/form-data; boundary={boundary}");
        let content_type = HeaderValue::from_str(&content_type)
            .map_err(|error| Error::build("the boundary is no header value").because(error))?;
        let mut pieces = VecDeque::with_capacity(self.parts.len() * 2 + 1);
        let mut head = String::new();
        for (name, part) in self.parts {
            push_head(&mut head, &boundary, &name, &part)?;
            pieces.push_back(Body::from(std::mem::take(&mut head)));
            pieces.push_back(part.body);
            head.push_str("\r\n");
        }
        let _ = write!(head, "--{boundary}--\r\n");
        pieces.push_back(Body::from(head));
        Ok((content_type, chain(pieces)))
    }
}

fn push_head(head: &mut String, boundary: &str, name: &str, part: &Part) -> Result<(), Error> {
    let _ = write!(
        head,
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
        quoted(name)
    );
    if let Some(filename) = &part.filename {
        let _ = write!(head, "; filename=\"{}\"", quoted(filename));
    }
    if let Some(content_type) = &part.content_type {
        if HeaderValue::from_str(content_type).is_err() {
            let message = format!("the content type of the part `{name}` is no header value");
            return Err(Error::build(message));
        }
        let _ = write!(head, "\r\nContent-Type: {content_type}");
    }
    head.push_str("\r\n\r\n");
    Ok(())
}

/// Escaped as browsers do, so that a name can neither end its quotes nor its line.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Random, so that no content can hold it on purpose; the standard library's hash keys are the source.
/// A form with parts, reached through a table: programs that send none do not hold the code for it.
pub(crate) trait Form: MaybeSend {
    /// What it is made of.
    fn parts(&mut self) -> &mut Multipart;
    /// The content type and the body.
    fn finish(self: Box<Self>) -> Result<(HeaderValue, Body), Error>;
}

impl Form for Multipart {
    fn parts(&mut self) -> &mut Multipart {
        self
    }

    fn finish(self: Box<Self>) -> Result<(HeaderValue, Body), Error> {
        self.into_body()
    }
}

fn random_boundary() -> String {
    let random = || RandomState::new().hash_one(0);
    format!("form-{:016x}{:016x}", random(), random())
}
