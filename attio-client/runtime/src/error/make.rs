//! How errors are made, piece by piece, by the rest of this crate.

use std::borrow::Cow;

use bytes::Bytes;

use super::{Error, ErrorKind, Fault, Inner, Received};
use crate::describe::Operation;
use crate::held::Held;
use crate::json_path;
use crate::platform::BoxError;
use crate::transport::{TransportError, TransportErrorKind};

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Held::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            received: None,
            request_id: None,
            attempts: 0,
            fault: None,
            text: Bytes::new(),
            source: None,
        }))
    }

    pub(crate) fn build(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Build, message)
    }

    pub(crate) fn of(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Says how often it was tried.
    pub(crate) fn tried(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn because(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn received_with(mut self, received: Received, request_id: Option<String>) -> Self {
        self.0.received = Some(received);
        self.0.request_id = request_id;
        self
    }

    /// Says where in a JSON text decoding failed; finding that out is worth a second look at the text.
    pub(crate) fn misfit(mut self, text: &[u8], error: serde_json::Error) -> Self {
        if !text.is_empty() {
            let (path, offset) = json_path::locate(text, error.line(), error.column());
            self.0.fault = Some(Fault { path, offset });
        }
        self.because(error)
    }

    /// The same, where the text is not the whole body: it is kept in the body's place.
    pub(crate) fn in_text(mut self, text: Bytes, error: serde_json::Error) -> Self {
        self = self.misfit(&text, error);
        self.0.text = text;
        self
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let (kind, message) = match error.kind() {
            TransportErrorKind::Connect => (ErrorKind::Connect, "cannot connect to the server"),
            TransportErrorKind::Timeout => (ErrorKind::Timeout, "timed out"),
            TransportErrorKind::Other => (
                ErrorKind::Transport,
                "the connection failed before an answer came",
            ),
        };
        Self::new(kind, message).because(error.into_source())
    }

    /// The answer's head came, but its body broke off.
    pub(crate) fn broken_off(source: BoxError) -> Self {
        match source.downcast::<TransportError>() {
            Ok(error) if error.kind() == TransportErrorKind::Timeout => {
                Self::new(ErrorKind::Timeout, "timed out while the answer was read")
                    .because(error.into_source())
            }
            Ok(error) => {
                Self::new(ErrorKind::Body, "the answer broke off").because(error.into_source())
            }
            Err(source) => Self::new(ErrorKind::Body, "the answer broke off").because(source),
        }
    }
}
