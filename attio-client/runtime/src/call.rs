//! A call to one operation: what generated code fills, and what users may add to it.

mod macros;
mod request;
mod response;

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use serde::Serialize;

pub use self::request::Request;
pub use self::response::Response;
use crate::body::Body;
use crate::client::Core;
use crate::describe::{Operation, Parameter, Retry};
use crate::error::{CallError, Error};
use crate::execute::{Expect, execute};
use crate::multipart::{Multipart, Part};
use crate::output::{Answer, ErrorBody, Failure, Output, Reading};
use crate::paging::PageStream;
use crate::parameter::{Shape, shape};
use crate::pending::Pending;
use crate::request::{Draft, Sheet};
use crate::retry::RetryPolicy;
use crate::wire::{View, write_json};

/// A call to one operation that has not been sent.
///
/// `O` says how the answer is decoded, `E` how an error body is. Mistakes in filling it are kept and come out when it is
/// sent, as [`ErrorKind::Build`](crate::ErrorKind::Build).
#[must_use = "a call does nothing until it is sent"]
pub struct Call<O, E> {
    draft: Sheet,
    types: PhantomData<fn() -> (O, E)>,
}

/// What users may add.
impl<O: Output, E: ErrorBody> Call<O, E> {
    /// Sends it.
    pub fn send(self) -> Pending<O::Value, CallError<E::Value>> {
        Pending::new(execute(self.draft, expect::<O>()), finish::<O, E>)
    }

    /// Sends it, for the value or an error of the caller's own.
    #[doc(hidden)]
    pub fn send_or<X: From<CallError<E::Value>>>(self) -> Pending<O::Value, X> {
        Pending::new(execute(self.draft, expect::<O>()), finish_or::<O, E, X>)
    }

    /// Sends it, for the value together with status and headers.
    pub fn send_with_meta(self) -> Pending<Response<O::Value>, CallError<E::Value>> {
        Pending::new(execute(self.draft, expect::<O>()), finish_with_meta::<O, E>)
    }

    /// Sends it, for the answer as it comes: any status, its body unread. So it is repeated only where no answer came,
    /// and a redirect is not followed.
    pub fn send_raw(self) -> Pending<http::Response<Body>, Error> {
        let expect = Expect {
            accept: O::ACCEPT,
            streams: true,
            follows: false,
            reading: |_| Reading::Stream,
        };
        Pending::new(execute(self.draft, expect), response::raw)
    }
}

/// What generated code makes of calls that fetch pages.
impl<O: Output, E: ErrorBody> Call<O, E> {
    /// The pages of a list that is paged by offset; `count` tells how many items a page has.
    #[doc(hidden)]
    pub fn pages_by_offset<X: From<CallError<E::Value>>>(
        self,
        count: fn(&O::Value) -> Option<usize>,
    ) -> PageStream<O::Value, X> {
        PageStream::by_offset(self.draft, expect::<O>(), finish_or::<O, E, X>, count)
    }

    /// The pages of a list that is paged by cursor; `cursor` tells which page a page names.
    #[doc(hidden)]
    pub fn pages_by_cursor<X: From<CallError<E::Value>>>(
        self,
        cursor: fn(&O::Value) -> Option<String>,
    ) -> PageStream<O::Value, X> {
        PageStream::by_cursor(self.draft, expect::<O>(), finish_or::<O, E, X>, cursor)
    }
}

/// What users may add.
impl<O, E> Call<O, E> {
    /// Bounds this call as a whole, waits and repeats included, in place of the client's timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.draft.timeout = Some(timeout);
        self
    }

    /// Bounds each attempt of this call, in place of the client's.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.draft.attempt_timeout = Some(timeout);
        self
    }

    /// How this call is repeated, in place of the client's policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.draft.retry = Some(policy);
        self
    }

    /// Says whether this call may be repeated, in place of what its operation is known for: a create that carries an
    /// idempotency key, for example.
    pub fn retry_as(mut self, retry: Retry) -> Self {
        self.draft.repeatable = Some(retry);
        self
    }

    /// Sets a header, in place of one that the call would have.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.draft.header(name, value);
        self
    }
}

/// What generated code fills.
impl<O, E> Call<O, E> {
    /// Fails with this problem, if there is one, and is not sent.
    #[doc(hidden)]
    pub fn refuse(&mut self, problem: Option<String>) {
        if let Some(problem) = problem {
            self.draft.fail(Error::build(problem));
        }
    }

    /// An empty call.
    pub(crate) fn new(core: Core, operation: &'static Operation) -> Self {
        Self {
            draft: Draft::new(core, operation).into(),
            types: PhantomData,
        }
    }

    #[cfg(test)]
    pub(crate) fn into_draft(self) -> Sheet {
        self.draft
    }

    /// Sets a parameter; what is absent is not sent.
    #[doc(hidden)]
    pub fn param<T: Serialize + ?Sized>(&mut self, parameter: Parameter, value: &T) {
        self.draft.parameter(parameter, shape(value));
    }

    /// Sets a parameter that is written as JSON.
    #[doc(hidden)]
    pub fn param_json<T: Serialize + ?Sized>(&mut self, parameter: Parameter, value: &T) {
        match serde_json::to_string(value) {
            Ok(text) => self.draft.parameter(parameter, Ok(Shape::Scalar(text))),
            Err(error) => self.draft.encoding_failed(error),
        }
    }

    /// Sets the body to JSON, in the operation's envelope.
    #[doc(hidden)]
    pub fn json<T: Serialize + ?Sized>(&mut self, value: &T) {
        let mut text = self.draft.json_start();
        match serde_json::to_writer(&mut text, value) {
            Ok(()) => self.draft.json_end(text),
            Err(error) => self.draft.encoding_failed(error),
        }
    }

    /// Sets the body to the JSON of a described value, in the operation's envelope.
    #[doc(hidden)]
    pub fn json_view(&mut self, view: View<'_>) {
        let mut text = self.draft.json_start();
        match write_json(&mut text, &view) {
            Ok(()) => self.draft.json_end(text),
            Err(error) => self.draft.encoding_failed(error),
        }
    }

    /// Sets one member of a JSON body to a described value.
    #[doc(hidden)]
    pub fn member_view(&mut self, path: &'static [&'static str], name: &str, view: View<'_>) {
        if let Err(error) = self.draft.members().set_view(path, name, view) {
            self.draft.encoding_failed(error);
        }
    }

    /// Sets one member of a JSON body, in the object at `path` inside the operation's envelope.
    #[doc(hidden)]
    pub fn member<T: Serialize + ?Sized>(
        &mut self,
        path: &'static [&'static str],
        name: &str,
        value: &T,
    ) {
        if let Err(error) = self.draft.members().set(path, name, value) {
            self.draft.encoding_failed(error);
        }
    }

    /// Says that a member which is set holds several values, or may.
    #[doc(hidden)]
    pub fn several(&mut self) {
        self.draft.several();
    }

    /// Sets one member of a JSON body to the empty list.
    #[doc(hidden)]
    pub fn clear(&mut self, path: &'static [&'static str], name: &str) {
        self.member(path, name, &[(); 0]);
    }

    /// Makes sure that the object at `path` is sent, even if no member is set.
    #[doc(hidden)]
    pub fn open(&mut self, path: &'static [&'static str]) {
        self.draft.members().open(path);
    }

    /// Sets the body to a form. `styles` are the parameters whose style is not the default.
    #[doc(hidden)]
    pub fn form<T: Serialize + ?Sized>(&mut self, value: &T, styles: &'static [Parameter]) {
        self.draft.form(shape(value), styles);
    }

    /// Sets the body to a form with parts.
    #[doc(hidden)]
    pub fn multipart(&mut self, form: Multipart) {
        self.draft.multipart(form);
    }

    /// Adds a value to a form with parts.
    #[doc(hidden)]
    pub fn part<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        self.draft.part(|form| form.value(name, value));
    }

    /// Adds a file to a form with parts.
    #[doc(hidden)]
    pub fn file(&mut self, name: &str, file: impl Into<Part>) {
        self.draft.part(|form| form.part(name, file));
    }

    /// Adds files of the same name to a form with parts.
    #[doc(hidden)]
    pub fn files(&mut self, name: &str, files: impl IntoIterator<Item: Into<Part>>) {
        for file in files {
            self.file(name, file);
        }
    }

    /// Sets the body to text.
    #[doc(hidden)]
    pub fn text(&mut self, content_type: &'static str, text: impl Into<String>) {
        self.draft.bytes(content_type, Body::from(text.into()));
    }

    /// Sets the body to bytes.
    #[doc(hidden)]
    pub fn bytes(&mut self, content_type: &'static str, body: impl Into<Body>) {
        self.draft.bytes(content_type, body.into());
    }
}

impl<O, E> fmt::Debug for Call<O, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&*self.draft).finish()
    }
}

fn expect<O: Output>() -> Expect {
    Expect {
        accept: O::ACCEPT,
        streams: O::STREAMS,
        follows: true,
        reading: O::reading,
    }
}

fn finish<O: Output, E: ErrorBody>(
    answer: Result<Answer, Error>,
) -> Result<O::Value, CallError<E::Value>> {
    answer.and_then(O::decode).map_err(fail::<E>)
}

fn finish_or<O: Output, E: ErrorBody, X: From<CallError<E::Value>>>(
    answer: Result<Answer, Error>,
) -> Result<O::Value, X> {
    finish::<O, E>(answer).map_err(X::from)
}

fn finish_with_meta<O: Output, E: ErrorBody>(
    answer: Result<Answer, Error>,
) -> Result<Response<O::Value>, CallError<E::Value>> {
    let decode = |answer: Answer| {
        let head = response::Head::of(&answer);
        O::decode(answer).map(|value| head.with(value))
    };
    answer.and_then(decode).map_err(fail::<E>)
}

// Once for all operations that share an error body.
#[inline(never)]
fn fail<E: ErrorBody>(error: Error) -> CallError<E::Value> {
    let body = error.failure().and_then(E::decode);
    CallError::new(error, body)
}

impl Error {
    /// The failure that the server answered with, if it did.
    fn failure(&self) -> Option<Failure<'_>> {
        if self.kind() != crate::ErrorKind::Status {
            return None;
        }
        Some(Failure {
            status: self.status()?,
            headers: self.headers()?,
            body: self.body_bytes(),
        })
    }
}
