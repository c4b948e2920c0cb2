//! Redirects of operations whose answer is where they point to, such as a file that a store keeps.
//!
//! In comes the answer that points elsewhere; out goes what is there. Nothing of the client goes along: neither
//! credentials nor the headers that it sends to the service.

#[cfg(test)]
mod tests;

use std::time::Duration;

use http::header::{ACCEPT, LOCATION};
use http::{Method, Request, Response, StatusCode, Uri};
use url::Url;

use crate::body::Body;
use crate::error::Error;
use crate::header_map;
use crate::platform::Moment;
use crate::transport::{Covers, Timeout, Transport};

/// How many addresses are tried, one after the other.
const HOPS: usize = 5;

/// Where an answer came from, and what holds for the requests that follow it.
pub(crate) struct Trail {
    pub(crate) from: Uri,
    pub(crate) accept: &'static str,
    pub(crate) covers: Covers,
    pub(crate) timeout: Option<Duration>,
    pub(crate) began: Option<Moment>,
}

impl Trail {
    /// What is at the end of it. An answer that leads nowhere is given as it is, and makes an error.
    pub(crate) async fn follow(
        mut self,
        transport: &dyn Transport,
        mut answer: Response<Body>,
    ) -> Result<Response<Body>, Error> {
        for _ in 0..HOPS {
            let Some(next) = self.next(&answer) else {
                break;
            };
            let mut request = Request::new(Body::empty());
            *request.method_mut() = Method::GET;
            *request.uri_mut() = next.clone();
            let accept = http::HeaderValue::from_static(self.accept);
            header_map::set(request.headers_mut(), ACCEPT, accept);
            if let Some(left) = self.left() {
                let timeout = Timeout::new(left, self.covers);
                request.extensions_mut().insert(timeout);
            }
            answer = transport.send(request).await.map_err(Error::transport)?;
            self.from = next;
        }
        Ok(answer)
    }

    /// Where an answer points to, if one may go there: never from `https` to anything less.
    fn next(&self, answer: &Response<Body>) -> Option<Uri> {
        let points = matches!(
            answer.status(),
            StatusCode::MOVED_PERMANENTLY
                | StatusCode::FOUND
                | StatusCode::SEE_OTHER
                | StatusCode::TEMPORARY_REDIRECT
                | StatusCode::PERMANENT_REDIRECT
        );
        let location = answer.headers().get(LOCATION)?.to_str().ok()?;
        let from = Url::parse(&self.from.to_string()).ok()?;
        let to = from.join(location).ok()?;
        let good = to.scheme() == "https" || (to.scheme() == "http" && from.scheme() == "http");
        (points && good).then(|| to.as_str().parse().ok()).flatten()
    }

    fn left(&self) -> Option<Duration> {
        let spent = self
            .began
            .zip(Moment::now())
            .map_or(Duration::ZERO, |(began, now)| now.since(began));
        Some(self.timeout?.saturating_sub(spent))
    }
}
