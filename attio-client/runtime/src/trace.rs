//! One span per call, for `tracing`: what was called, how often it was sent, and how it ended.
//!
//! In comes what the document says of the operation, and the head of each answer. Neither values of parameters nor
//! headers, bodies or messages of errors go into a span: they are secrets or personal data. Without the feature `tracing`
//! nothing of this is there.

#[cfg(not(feature = "tracing"))]
pub(crate) use self::off::Trace;
#[cfg(feature = "tracing")]
pub(crate) use self::on::Trace;

#[cfg(feature = "tracing")]
mod on {
    use std::sync::atomic::{AtomicU32, Ordering};

    use http::StatusCode;
    use tracing::field::Empty;
    use tracing::{Instrument, Span, info_span};

    use crate::describe::Operation;
    use crate::error::Error;

    /// The span of a call. Its fields have the names that OpenTelemetry gives them, where it gives any.
    pub(crate) struct Trace {
        span: Span,
        attempts: AtomicU32,
    }

    impl Trace {
        pub(crate) fn of(operation: &Operation) -> Self {
            let span = info_span!(
                "call",
                operation = operation.id,
                http.request.method = operation.method,
                url.template = operation.path,
                http.response.status_code = Empty,
                request_id = Empty,
                attempts = 0_u32,
                error.type = Empty,
            );
            Self {
                span,
                attempts: AtomicU32::new(0),
            }
        }

        /// Does the work of the call inside the span.
        pub(crate) async fn around<T>(
            &self,
            work: impl Future<Output = Result<T, Error>>,
        ) -> Result<T, Error> {
            let result = work.instrument(self.span.clone()).await;
            if let Err(error) = &result {
                self.span
                    .record("error.type", tracing::field::debug(error.kind()));
            }
            result
        }

        /// The request is about to be sent, perhaps once more.
        pub(crate) fn attempt(&self) {
            let attempts = self.attempts.fetch_add(1, Ordering::Relaxed) + 1;
            self.span.record("attempts", attempts);
        }

        /// An answer came; the last one counts.
        pub(crate) fn answered(&self, status: StatusCode, request_id: Option<&str>) {
            self.span
                .record("http.response.status_code", status.as_u16());
            if let Some(id) = request_id {
                self.span.record("request_id", id);
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use http::StatusCode;

    use crate::describe::Operation;
    use crate::error::Error;

    /// No span.
    pub(crate) struct Trace;

    impl Trace {
        pub(crate) fn of(_: &Operation) -> Self {
            Self
        }

        pub(crate) async fn around<T>(
            &self,
            work: impl Future<Output = Result<T, Error>>,
        ) -> Result<T, Error> {
            work.await
        }

        pub(crate) fn attempt(&self) {}

        pub(crate) fn answered(&self, _: StatusCode, _: Option<&str>) {}
    }
}
