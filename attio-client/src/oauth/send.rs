//! The requests of OAuth 2.0 over the transport of calls.
//!
//! In comes a request of the `oauth2` crate or a form; out goes the answer, a copy of which is kept, since that crate
//! forgets what it cannot read.

use std::sync::OnceLock;
use std::time::Duration;

use attio_runtime::http::header::{ACCEPT, CONTENT_TYPE};
use attio_runtime::http::{Request, Response, StatusCode};
use attio_runtime::{
    Body, BoxError, Bytes, Covers, Timeout, Transport, TransportError, TransportErrorKind,
};
use oauth2::basic::{BasicErrorResponse, BasicRequestTokenError};
use oauth2::url::form_urlencoded;
use serde::de::DeserializeOwned;

use super::error::{OAuthError, Refusal, Unreadable};

/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How large an answer may be, in bytes.
const MAX_BYTES: usize = 1 << 20;

/// One request and its answer.
pub(super) struct Channel<'t> {
    transport: &'t dyn Transport,
    seen: OnceLock<(StatusCode, Bytes)>,
}

impl<'t> Channel<'t> {
    pub(super) fn new(transport: &'t dyn Transport) -> Self {
        Self {
            transport,
            seen: OnceLock::new(),
        }
    }

    pub(super) async fn send(
        &self,
        request: Request<Vec<u8>>,
    ) -> Result<Response<Vec<u8>>, TransportError> {
        let mut request = request.map(Body::from);
        let timeout = Timeout::new(TIMEOUT, Covers::Everything);
        request.extensions_mut().insert(timeout);
        let (head, body) = self.transport.send(request).await?.into_parts();
        let body = body
            .collect(MAX_BYTES)
            .await
            .map_err(|error| TransportError::new(TransportErrorKind::Other, error))?;
        let whole = body.to_vec();
        // Nobody sends twice.
        let _ = self.seen.set((head.status, body));
        Ok(Response::from_parts(head, whole))
    }

    /// Posts a form, and reads the JSON that comes back.
    pub(super) async fn post<T: DeserializeOwned>(
        &self,
        url: &str,
        form: &[(&str, &str)],
    ) -> Result<T, OAuthError> {
        let text = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let request = Request::post(url)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ACCEPT, "application/json")
            .body(text.into_bytes())
            .map_err(|_| OAuthError::Setup("the host is no URL"))?;
        let answer = self.send(request).await.map_err(no_answer)?;
        if answer.status().is_success()
            && let Ok(value) = serde_json::from_slice(answer.body())
        {
            return Ok(value);
        }
        Err(
            match serde_json::from_slice::<BasicErrorResponse>(answer.body()) {
                Ok(refusal) => refused(&refusal),
                Err(_) => self.unreadable(),
            },
        )
    }

    pub(super) fn error(&self, error: BasicRequestTokenError<TransportError>) -> OAuthError {
        match error {
            BasicRequestTokenError::ServerResponse(refusal) => refused(&refusal),
            BasicRequestTokenError::Request(error) => no_answer(error),
            _ => self.unreadable(),
        }
    }

    fn unreadable(&self) -> OAuthError {
        match self.seen.get() {
            Some((status, body)) => OAuthError::Unreadable(Unreadable {
                status: *status,
                body: body.clone(),
            }),
            None => OAuthError::Setup("the request cannot be built"),
        }
    }
}

fn no_answer(error: TransportError) -> OAuthError {
    OAuthError::Transport(BoxError::from(error))
}

fn refused(refusal: &BasicErrorResponse) -> OAuthError {
    OAuthError::Refused(Refusal {
        code: refusal.error().to_string(),
        description: refusal.error_description().cloned(),
    })
}
