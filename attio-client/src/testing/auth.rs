//! Who may ask.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::Response;

use super::problem::Problem;
use super::server::Shared;

/// The length of an Attio API key.
pub(super) const KEY_LENGTH: usize = 64;

/// Lets a request through that carries the token.
pub(super) async fn require(
    State(shared): State<Arc<Shared>>,
    request: Request,
    next: Next,
) -> Result<Response, Problem> {
    check(request.headers(), shared.token())?;
    Ok(next.run(request).await)
}

fn check(headers: &HeaderMap, token: &str) -> Result<(), Problem> {
    let Some(header) = headers.get(AUTHORIZATION) else {
        return Err(Problem::unauthorized(
            "the `Authorization` header is missing",
        ));
    };
    let sent = header.to_str().ok().and_then(|value| value.split_once(' '));
    let sent = match sent {
        Some((scheme, sent)) if scheme.eq_ignore_ascii_case("bearer") => sent,
        _ => {
            return Err(Problem::unauthorized(
                "the `Authorization` header has no bearer token",
            ));
        }
    };
    if sent == token {
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
