//! The default transport. The only file that knows `reqwest`.

#[cfg(not(target_arch = "wasm32"))]
use reqwest::redirect::Policy;

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::{Covers, Timeout, Transport, TransportError, TransportErrorKind};
use crate::body::Body;
use crate::client::ClientBuilder;
use crate::platform::{BoxError, BoxFuture};

impl<C> ClientBuilder<C> {
    /// Sends through a `reqwest` client of your own.
    ///
    /// Its proxies, certificates, pools and redirect policy are what you made them; timeouts are set per request.
    pub fn reqwest(self, client: reqwest::Client) -> Self {
        self.transport(Reqwest(client))
    }
}

/// The transport that clients send through unless another is given: redirects are answers, not followed.
///
/// For what has to be sent beside the calls of a client, such as the requests of OAuth 2.0.
///
/// # Errors
/// When the HTTP stack cannot be set up.
pub fn default_transport() -> Result<impl Transport, BoxError> {
    let builder = reqwest::Client::builder();
    #[cfg(not(target_arch = "wasm32"))]
    let builder = builder.redirect(Policy::none()).referer(false);
    builder.build().map(Reqwest).map_err(BoxError::from)
}

struct Reqwest(reqwest::Client);

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let timeout = request.extensions().get::<Timeout>().copied();
            let request = outgoing(request).await?;
            let answer = within(timeout, &self.0, request).await?;
            Ok(incoming(answer))
        })
    }
}

#[cfg(not(target_arch = "wasm32"))]
async fn outgoing(request: http::Request<Body>) -> Result<reqwest::Request, TransportError> {
    let request = request.map(|body| match body.as_bytes() {
        Some(bytes) => reqwest::Body::from(bytes.clone()),
        None => reqwest::Body::wrap_stream(body),
    });
    reqwest::Request::try_from(request).map_err(transport_error)
}

/// Browsers take no streams: the body is read first.
#[cfg(target_arch = "wasm32")]
async fn outgoing(request: http::Request<Body>) -> Result<reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let bytes = body
        .collect(usize::MAX)
        .await
        .map_err(|error| TransportError::new(TransportErrorKind::Other, error))?;
    reqwest::Request::try_from(http::Request::from_parts(head, bytes)).map_err(transport_error)
}

#[cfg(not(target_arch = "wasm32"))]
async fn within(
    timeout: Option<Timeout>,
    client: &reqwest::Client,
    mut request: reqwest::Request,
) -> Result<reqwest::Response, TransportError> {
    match timeout {
        Some(timeout) if timeout.covers == Covers::Head => {
            match tokio::time::timeout(timeout.duration, client.execute(request)).await {
                Ok(answer) => answer.map_err(transport_error),
                Err(error) => Err(TransportError::new(TransportErrorKind::Timeout, error)),
            }
        }
        timeout => {
            // To say that there is none takes three allocations.
            if let Some(timeout) = timeout {
                *request.timeout_mut() = Some(timeout.duration);
            }
            client.execute(request).await.map_err(transport_error)
        }
    }
}

/// Browsers offer one timeout only.
#[cfg(target_arch = "wasm32")]
async fn within(
    timeout: Option<Timeout>,
    client: &reqwest::Client,
    mut request: reqwest::Request,
) -> Result<reqwest::Response, TransportError> {
    *request.timeout_mut() = timeout
        .filter(|timeout| timeout.covers == Covers::Everything)
        .map(|timeout| timeout.duration);
    client.execute(request).await.map_err(transport_error)
}

fn incoming(mut answer: reqwest::Response) -> http::Response<Body> {
    let mut head = http::Response::new(());
    *head.status_mut() = answer.status();
    std::mem::swap(head.headers_mut(), answer.headers_mut());
    let size = answer.content_length();
    let body = Body::boxed(Box::pin(Chunks(answer.bytes_stream())));
    head.map(|()| match size {
        Some(size) => body.with_size(size),
        None => body,
    })
}

/// The chunks of an answer with their errors brought into ours.
struct Chunks<S>(S);

impl<S> Stream for Chunks<S>
where
    S: Stream<Item = reqwest::Result<Bytes>> + Unpin,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.0).poll_next(cx);
        next.map(|item| item.map(|chunk| chunk.map_err(|error| transport_error(error).into())))
    }
}

/// The URL is taken off: it may hold an API key.
fn transport_error(error: reqwest::Error) -> TransportError {
    #[cfg(not(target_arch = "wasm32"))]
    let connect = error.is_connect();
    #[cfg(target_arch = "wasm32")]
    let connect = false;
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if connect {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Other
    };
    TransportError::new(kind, error.without_url())
}
