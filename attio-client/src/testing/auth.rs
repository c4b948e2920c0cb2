//! Who may ask, for what, and how often.

use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::Response;

use super::problem::Problem;
use super::server::Shared;

/// The length of an Attio API key.
pub(super) const KEY_LENGTH: usize = 64;

/// Lets a request through that carries a token with the scopes for it, within the limits.
pub(super) async fn require(
    State(shared): State<Arc<Shared>>,
    route: MatchedPath,
    request: Request,
    next: Next,
) -> Result<Response, Problem> {
    check(request.headers(), &shared)?;
    let (method, route) = (request.method(), route.as_str());
    if let Some(refusal) = shared.limits().admit(method, route) {
        return Ok(refusal);
    }
    shared.level().check(method, route)?;
    shared.scopes().check(method, route)?;
    Ok(next.run(request).await)
}

/// The bearer token of a request; 401 if there is none.
pub(super) fn bearer(headers: &HeaderMap) -> Result<&str, Problem> {
    let Some(header) = headers.get(AUTHORIZATION) else {
        return Err(Problem::unauthorized(
            "the `Authorization` header is missing",
        ));
    };
    let sent = header.to_str().ok().and_then(|value| value.split_once(' '));
    match sent {
        Some((scheme, sent)) if scheme.eq_ignore_ascii_case("bearer") => Ok(sent),
        _ => Err(Problem::unauthorized(
            "the `Authorization` header has no bearer token",
        )),
    }
}

fn check(headers: &HeaderMap, shared: &Shared) -> Result<(), Problem> {
    let sent = bearer(headers)?;
    if sent == shared.token() && shared.is_active() {
        Ok(())
    } else if sent.len() != KEY_LENGTH {
        let message = format!("API keys should be {KEY_LENGTH} characters long");
        Err(Problem::unauthorized(message))
    } else {
        Err(Problem::unauthorized(
            "no API key or access token like this one is known",
        ))
    }
}
