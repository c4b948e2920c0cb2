//! `text/event-stream` answers: a body comes in, typed events come out.

mod parser;
#[cfg(test)]
mod tests;

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use serde::de::DeserializeOwned;

use self::parser::{Parser, RawEvent};
use crate::body::Body;
use crate::describe::Operation;
use crate::error::{Error, ErrorKind};
use crate::output::{Answer, Output};

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The type of the event; `message` unless the server says otherwise.
    pub event: String,
    /// The id of the last event that had one, to resume from.
    pub id: String,
    /// How long the server asks to wait before reconnecting, if it has said so.
    pub retry: Option<Duration>,
    /// The data.
    pub data: T,
}

/// A stream of events, whose data is JSON.
///
/// The connection is read as the stream is; dropping it closes the connection. One event that cannot be decoded is one
/// error, and the stream goes on; an error of the connection ends it.
///
/// ```no_run
/// # async fn example(mut events: attio_runtime::EventStream<serde_json::Value>) -> Result<(), attio_runtime::Error> {
/// while let Some(event) = events.next().await {
///     println!("{}", event?.data);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct EventStream<T> {
    source: Source,
    end: Option<String>,
    data: PhantomData<fn() -> T>,
}

impl<T> EventStream<T> {
    /// Ends the stream at an event with this very data, such as `[DONE]`.
    pub fn until(mut self, data: impl Into<String>) -> Self {
        self.end = Some(data.into());
        self
    }

    /// The same stream with other data, to decode it otherwise.
    pub fn with_data<U>(self) -> EventStream<U> {
        EventStream {
            source: self.source,
            end: self.end,
            data: PhantomData,
        }
    }
}

impl<T: DeserializeOwned> EventStream<T> {
    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<T: DeserializeOwned> Stream for EventStream<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let raw = match ready!(self.source.poll(cx)) {
            Some(Ok(raw)) => raw,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        if self.end.as_deref() == Some(&raw.data) {
            self.source.close();
            return Poll::Ready(None);
        }
        let event = match serde_json::from_str(&raw.data) {
            Ok(data) => Ok(raw.with(data)),
            Err(error) => Err(self.source.misfit(raw, error)),
        };
        Poll::Ready(Some(event))
    }
}

impl<T> Output for EventStream<T> {
    type Value = Self;

    const ACCEPT: &'static str = "text/event-stream";
    const STREAMS: bool = true;

    fn decode(answer: Answer) -> Result<Self, Error> {
        match answer.media_type() {
            None => {}
            Some(found) if found.eq_ignore_ascii_case("text/event-stream") => {}
            Some(_) => return Err(answer.wrong_type("an event stream")),
        }
        Ok(Self {
            source: Source {
                operation: answer.operation,
                parser: Parser::new(answer.core.max_response_bytes()),
                body: Some(answer.into_body()),
            },
            end: None,
            data: PhantomData,
        })
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &self.source.operation.id)
            .finish_non_exhaustive()
    }
}

/// What does not depend on the data.
struct Source {
    operation: &'static Operation,
    parser: Parser,
    /// `None` once the stream has ended.
    body: Option<Body>,
}

impl Source {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<RawEvent, Error>>> {
        loop {
            match self.parser.next() {
                Ok(Some(event)) => return Poll::Ready(Some(Ok(event))),
                Ok(None) => {}
                Err(parser::TooLarge) => {
                    let error = Error::new(ErrorKind::TooLarge, "an event is too large");
                    return self.fail(error);
                }
            }
            let Some(body) = &mut self.body else {
                return Poll::Ready(None);
            };
            match ready!(Pin::new(body).poll_next(cx)) {
                Some(Ok(chunk)) => self.parser.push(&chunk),
                // An event that its empty line does not end is dropped, as the standard has it.
                None => self.close(),
                Some(Err(source)) => return self.fail(Error::broken_off(source)),
            }
        }
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<RawEvent, Error>>> {
        self.close();
        Poll::Ready(Some(Err(error.of(self.operation))))
    }

    fn close(&mut self) {
        self.body = None;
        self.parser.clear();
    }

    fn misfit(&self, raw: RawEvent, error: serde_json::Error) -> Error {
        let message = "the data of an event does not fit its type";
        Error::new(ErrorKind::Decode, message)
            .of(self.operation)
            .in_text(raw.data.into(), error)
    }
}

impl RawEvent {
    fn with<T>(self, data: T) -> Event<T> {
        Event {
            event: self.event,
            id: self.id,
            retry: self.retry,
            data,
        }
    }
}
