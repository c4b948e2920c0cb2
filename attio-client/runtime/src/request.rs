//! A request under construction: what a call was filled with comes in, an HTTP request goes out.
//!
//! Nothing here is generic. It knows neither credentials' origin nor how requests are sent.

mod build;
mod page;
mod sheet;
mod target;
#[cfg(test)]
mod tests;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use smallvec::SmallVec;

pub(crate) use self::sheet::Sheet;
use crate::body::Body;
use crate::client::Core;
use crate::describe::{Operation, Parameter, Retry};
use crate::error::Error;
use crate::header_map;
use crate::members::Members;
use crate::multipart::{Form, Multipart};
use crate::parameter::Shape;
use crate::parameter::shape::Unshapely;
use crate::parameter::style;
use crate::retry::RetryPolicy;
use crate::wire::write_text;

/// What a call was filled with.
pub(crate) struct Draft {
    pub(crate) core: Core,
    pub(crate) operation: &'static Operation,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    /// Whether it may be repeated, if the user knows that better than the document.
    pub(crate) repeatable: Option<Retry>,
    /// Mostly one or two, which take no allocation.
    parameters: SmallVec<[(Parameter, Shape); 2]>,
    /// What chooses a page in the query, in place of parameters of the same names.
    page: Vec<(&'static str, String)>,
    headers: HeaderMap,
    /// The body, if it is whole, with its type.
    content: Option<(HeaderValue, Body)>,
    /// The body, if it is built member by member.
    members: Option<Members>,
    /// The body, if it is built part by part.
    parts: Option<Box<dyn Form>>,
    /// Whether something was set that holds several values, or may.
    several: bool,
    /// Whether the body was built member by member, so that `several` tells everything.
    known: bool,
    /// Whether the body was a stream, which can be sent once only.
    spent: bool,
    /// The first mistake.
    problem: Option<Error>,
}

impl Draft {
    pub(crate) fn new(core: Core, operation: &'static Operation) -> Self {
        Self {
            core,
            operation,
            timeout: None,
            attempt_timeout: None,
            retry: None,
            repeatable: None,
            parameters: SmallVec::new(),
            page: Vec::new(),
            headers: HeaderMap::new(),
            content: None,
            members: None,
            parts: None,
            several: false,
            known: false,
            spent: false,
            problem: None,
        }
    }

    /// Remembers that something was set which holds several values.
    pub(crate) fn several(&mut self) {
        self.several = true;
    }

    /// Whether a second request like one that may have been carried out does no harm.
    pub(crate) fn is_safe(&self) -> bool {
        match self.repeatable.unwrap_or(self.operation.retry) {
            Retry::Read | Retry::Idempotent => true,
            Retry::WhenSingleValued => !self.several && (self.known || self.content.is_none()),
            Retry::Never => false,
        }
    }

    /// Whether the request can be built another time.
    pub(crate) fn is_replayable(&self) -> bool {
        !self.spent
    }

    /// Sets a parameter; the last value counts.
    pub(crate) fn parameter(&mut self, parameter: Parameter, shape: Result<Shape, Unshapely>) {
        match shape {
            Ok(shape) => {
                let same = |(known, _): &mut (Parameter, _)| {
                    known.name == parameter.name && known.location == parameter.location
                };
                self.parameters.retain(|known| !same(known));
                self.parameters.push((parameter, shape));
            }
            Err(error) => {
                let message = format!("cannot encode the parameter `{}`", parameter.name);
                self.fail(Error::build(message).because(error));
            }
        }
    }

    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => {
                header_map::set(&mut self.headers, name, value);
            }
            (Err(error), _) => {
                let message = format!("`{}` is no header name", name.escape_debug());
                self.fail(Error::build(message).because(error));
            }
            // The value may be a secret, so it is not shown.
            (_, Err(error)) => {
                let message = format!("the header `{name}` was given a value it cannot hold");
                self.fail(Error::build(message).because(error));
            }
        }
    }

    /// Begins a JSON body with the envelope's opening.
    pub(crate) fn json_start(&self) -> Vec<u8> {
        json_start(self.operation, JSON)
    }

    /// Ends a JSON body with the envelope's closing.
    pub(crate) fn json_end(&mut self, mut text: Vec<u8>) {
        if self.operation.request_envelope.is_some() {
            text.push(b'}');
        }
        self.bytes(self.operation.json_type, Body::from(text));
    }

    /// The JSON body that is built member by member.
    pub(crate) fn members(&mut self) -> &mut Members {
        self.content = None;
        self.parts = None;
        let operation = self.operation;
        self.members
            .get_or_insert_with(|| Members::behind(json_start(operation, MEMBERS)))
    }

    pub(crate) fn form(&mut self, shape: Result<Shape, Unshapely>, styles: &'static [Parameter]) {
        let text = shape
            .map_err(|error| Error::build("cannot encode the form").because(error))
            .and_then(|shape| form_text(shape, styles));
        match text {
            Ok(text) => self.bytes("application/x-www-form-urlencoded", Body::from(text)),
            Err(error) => self.fail(error),
        }
    }

    /// Adds to the form with parts.
    pub(crate) fn part(&mut self, add: impl FnOnce(Multipart) -> Multipart) {
        self.content = None;
        self.members = None;
        let form = self.parts.get_or_insert_with(|| Box::new(Multipart::new()));
        let parts = form.parts();
        *parts = add(std::mem::take(parts));
    }

    pub(crate) fn multipart(&mut self, form: Multipart) {
        self.finished(form.into_body());
    }

    /// Sets the body to that of a form with parts.
    fn finished(&mut self, form: Result<(HeaderValue, Body), Error>) {
        match form {
            Ok((content_type, body)) => self.set_content(content_type, body),
            Err(error) => self.fail(error),
        }
    }

    pub(crate) fn bytes(&mut self, content_type: &'static str, body: Body) {
        match HeaderValue::from_maybe_shared(Bytes::from_static(content_type.as_bytes())) {
            Ok(content_type) => self.set_content(content_type, body),
            Err(error) => {
                self.fail(Error::build("the content type is no header value").because(error));
            }
        }
    }

    pub(crate) fn encoding_failed(&mut self, error: serde_json::Error) {
        self.fail(Error::build("cannot encode a value as JSON").because(error));
    }

    fn set_content(&mut self, content_type: HeaderValue, body: Body) {
        self.members = None;
        self.parts = None;
        self.content = Some((content_type, body));
    }

    pub(crate) fn fail(&mut self, error: Error) {
        self.problem.get_or_insert(error);
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Values stay out: they may be secrets or personal data.
        f.debug_struct("Draft")
            .field("operation", &self.operation.id)
            .field("method", &self.operation.method)
            .field("path", &self.operation.path)
            .finish_non_exhaustive()
    }
}

/// How many bytes of JSON a request is expected to have; most have fewer.
const JSON: usize = 256;

/// The same where its members are set one by one: they are mostly those of a record.
const MEMBERS: usize = 1024;

fn json_start(operation: &Operation, size: usize) -> Vec<u8> {
    let mut text = Vec::with_capacity(size);
    if let Some(envelope) = operation.request_envelope {
        text.push(b'{');
        // A string always encodes into a vector.
        let _ = write_text(&mut text, envelope);
        text.push(b':');
    }
    text
}

/// A form is the members of a map, each written as the query parameter of its name would be.
fn form_text(shape: Shape, styles: &'static [Parameter]) -> Result<String, Error> {
    let Shape::Map(members) = shape else {
        return Err(Error::build("a form must be an object"));
    };
    let mut text = String::new();
    for (name, value) in members {
        let styled = styles.iter().find(|parameter| parameter.name == name);
        let result = match styled {
            Some(parameter) => style::pairs(&mut text, "&", &name, parameter, &value),
            None => style::field(&mut text, &name, &value),
        };
        result.map_err(|reason| Error::build(format!("the form's field `{name}` {reason}")))?;
    }
    Ok(text)
}
