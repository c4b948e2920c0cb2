//! Answers that are not JSON, and those that may be missing.

use http::StatusCode;

use super::{Answer, ErrorBody, Failure, Output, Reading};
use crate::body::Body;
use crate::error::{Error, ErrorKind};

/// No body; one that comes all the same is ignored.
#[derive(Debug)]
pub struct NoContent;

impl Output for NoContent {
    type Value = ();

    const ACCEPT: &'static str = "*/*";

    fn decode(_: Answer) -> Result<(), Error> {
        Ok(())
    }
}

/// Text in UTF-8.
#[derive(Debug)]
pub struct Text;

impl Output for Text {
    type Value = String;

    const ACCEPT: &'static str = "text/*, */*;q=0.5";

    fn decode(answer: Answer) -> Result<String, Error> {
        match str::from_utf8(&answer.bytes()) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => {
                let message = "the answer is not text in UTF-8";
                let error = Error::new(ErrorKind::Decode, message).because(error);
                Err(answer.into_error(error))
            }
        }
    }
}

/// Bytes, streamed.
#[derive(Debug)]
pub struct Binary;

impl Output for Binary {
    type Value = Body;

    const ACCEPT: &'static str = "*/*";
    const STREAMS: bool = true;

    fn decode(answer: Answer) -> Result<Body, Error> {
        Ok(answer.into_body())
    }
}

/// An answer that may have no body: status 204 or 205, or nothing sent.
#[derive(Debug)]
pub struct Optional<O>(std::marker::PhantomData<fn() -> O>);

impl<O: Output> Output for Optional<O> {
    type Value = Option<O::Value>;

    const ACCEPT: &'static str = O::ACCEPT;
    const STREAMS: bool = O::STREAMS;

    fn reading(status: StatusCode) -> Reading {
        O::reading(status)
    }

    fn decode(answer: Answer) -> Result<Option<O::Value>, Error> {
        if answer.body.size() == Some(0) {
            return Ok(None);
        }
        O::decode(answer).map(Some)
    }
}

/// No error body is declared.
#[derive(Debug)]
pub struct Untyped;

impl ErrorBody for Untyped {
    type Value = std::convert::Infallible;

    fn decode(_: Failure<'_>) -> Option<Self::Value> {
        None
    }
}
