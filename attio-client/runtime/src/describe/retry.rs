//! What becomes of the service when a request arrives twice.

/// Whether an operation may be repeated when the fate of a first try is unknown: the connection broke, it took too long,
/// or the server failed.
///
/// A document says it with `x-retry`. Without that, the method does, as HTTP defines it: see [`of_method`](Self::of_method).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Always: it changes nothing.
    Read,
    /// Always: the second time changes nothing more. A deletion may then find nothing left to delete.
    Idempotent,
    /// Only if nothing is written that holds several values, since those would be added twice.
    WhenSingleValued,
    /// Not at all.
    Never,
}

impl Retry {
    /// What HTTP says of a method: `GET`, `HEAD`, `OPTIONS`, `TRACE` and `QUERY` read, `PUT` and `DELETE` are idempotent, and of
    /// any other nothing is known.
    #[must_use]
    pub const fn of_method(method: &str) -> Self {
        match method.as_bytes() {
            b"GET" | b"HEAD" | b"OPTIONS" | b"TRACE" | b"QUERY" => Self::Read,
            b"PUT" | b"DELETE" => Self::Idempotent,
            _ => Self::Never,
        }
    }
}
