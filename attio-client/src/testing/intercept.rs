//! What surrounds every request: it is recorded, faults happen to it, its answer is numbered.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_core::Stream;
use uuid::Uuid;

use super::connection::Scissors;
use super::faults::{Effect, Fault};
use super::problem::Problem;
use super::recorded::RecordedRequest;
use super::server::Shared;

/// Records a request, and lets happen to it what is to happen.
pub(super) async fn record(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        // The client went away in the middle of its request.
        return StatusCode::BAD_REQUEST.into_response();
    };
    shared
        .requests()
        .push(RecordedRequest::new(&parts, body.clone()));
    let fault = shared
        .faults()
        .take(parts.method.as_str(), parts.uri.path());
    let request = Request::from_parts(parts, Body::from(body));
    let mut response = match fault {
        Some(fault) => strike(fault, &scissors, request, next).await,
        None => next.run(request).await,
    };
    let execution = Uuid::from_u64_pair(0xfa4e_0000_0000_4000, shared.next_execution());
    if let Ok(execution) = HeaderValue::try_from(execution.to_string()) {
        response
            .headers_mut()
            .insert("x-attio-execution-id", execution);
    }
    response
}

/// Turns the refusals of the HTTP library into Attio's: its envelope is everywhere.
pub(super) async fn envelope(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let plain = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/plain"));
    if response.status().is_client_error() && plain {
        return Problem::invalid("validation_type", "the path or the query is malformed")
            .into_response();
    }
    response
}

async fn strike(fault: Fault, scissors: &Scissors, request: Request, next: Next) -> Response {
    tokio::time::sleep(fault.delay).await;
    match fault.effect {
        Effect::Answer(answer) => answer
            .into_response()
            .unwrap_or_else(Problem::into_response),
        Effect::DropUnread | Effect::DropRead => {
            scissors.cut();
            StatusCode::NO_CONTENT.into_response()
        }
        Effect::DropHandled => {
            let response = next.run(request).await;
            scissors.cut();
            response
        }
        Effect::Truncate => truncate(next.run(request).await).await,
        Effect::Pass => next.run(request).await,
    }
}

/// Promises the whole body, sends half of it, and fails.
async fn truncate(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts
        .headers
        .insert(CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let half = whole.slice(..whole.len() / 2);
    Response::from_parts(parts, Body::from_stream(Half::Bytes(half)))
}

/// Bytes, a pause in which the server flushes them, and then an error.
enum Half {
    Bytes(Bytes),
    Pause,
    End,
}

impl Stream for Half {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Bytes>>> {
        match std::mem::replace(&mut *self, Self::End) {
            Self::Bytes(bytes) => {
                *self = Self::Pause;
                Poll::Ready(Some(Ok(bytes)))
            }
            Self::Pause => {
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            Self::End => Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into()))),
        }
    }
}
