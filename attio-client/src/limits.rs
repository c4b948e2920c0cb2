//! Attio's limits and faults: the settings that every client starts with.
//!
//! The mechanisms are the runtime's; the numbers, and what Attio means by a failure, stand here.

#[cfg(test)]
mod tests;

use attio_runtime::{ClientBuilder, Error, Fate, RateLimit};

/// What Attio lets a workspace do: 100 reads and 25 writes per second.
const LIMIT: RateLimit = RateLimit::new().reads(100).writes(25);

/// The header that tells how expensive a query of records or entries is.
const SCORE: &str = "x-attio-record-query-score";

/// The settings that every client starts with; whoever builds one may change them.
pub(crate) fn defaults<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    builder.rate_limit(LIMIT).classify_failures(fate)
}

/// What Attio means by a failure, where that is not the usual.
fn fate(error: &Error) -> Option<Fate> {
    match error.status()?.as_u16() {
        // Another write came first, and this one was not done.
        409 if code(error)? == "concurrent_write_conflict" => Some(Fate::Untouched),
        // Refused for its score, which may be over the limit by itself, or together with those of the last seconds:
        // Attio does not say. At the time that it names, only the first kind is refused again.
        429 if error.has_header(SCORE) => Some(match error.retry_after() {
            Some(_) => Fate::Doubtful,
            None => Fate::Final,
        }),
        _ => None,
    }
}

fn code(error: &Error) -> Option<String> {
    let body = error.body_value()?;
    body.get("code")?.as_str().map(str::to_owned)
}
