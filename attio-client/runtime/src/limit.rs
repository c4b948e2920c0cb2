//! The client's own limit: how many requests it sends per second, so that the service need not refuse them.
//!
//! In comes an operation; out goes a future that is ready when it is the call's turn. No thread, no task, and no lock
//! across a wait. It knows no request.

mod bucket;
#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use self::bucket::Bucket;
use crate::describe::{Operation, Retry};
use crate::platform::Moment;

/// How many requests a client and its clones send per second: reads and writes apart.
///
/// A read is an operation that is described as one ([`Retry::Read`]): `GET`, and whatever the document says changes
/// nothing. An operation may have a limit of its own besides ([`Operation::per_second`]). Calls wait for their turn in
/// the order in which they were made; one that is dropped frees its place. When the service answers 429 and says when to
/// come back, all calls of that class wait until then, unless that is longer than a call of the client may take: then
/// nobody waits, and each call fails with the answer that it gets itself.
///
/// Where there are no timers (in the browser, or outside of Tokio), nothing is limited.
///
/// ```
/// use attio_runtime::RateLimit;
///
/// let half = RateLimit::new().reads(50).writes(12);
/// # let _ = half;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    reads: Option<u32>,
    writes: Option<u32>,
    /// Whether operations keep limits of their own.
    own: bool,
    burst: Duration,
}

impl RateLimit {
    /// No limits yet but those that operations have of their own.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            reads: None,
            writes: None,
            own: true,
            burst: Duration::from_millis(100),
        }
    }

    /// No limits at all.
    pub(crate) const fn none() -> Self {
        Self {
            own: false,
            ..Self::new()
        }
    }

    /// How many reads per second; zero is taken as one.
    #[must_use]
    pub const fn reads(mut self, per_second: u32) -> Self {
        self.reads = Some(per_second);
        self
    }

    /// How many writes per second; zero is taken as one.
    #[must_use]
    pub const fn writes(mut self, per_second: u32) -> Self {
        self.writes = Some(per_second);
        self
    }

    /// How much of what was not used may be made up for, as the time that it would have taken: 100 milliseconds unless
    /// told otherwise. A client that has been idle sends that much at once.
    #[must_use]
    pub const fn burst(mut self, worth: Duration) -> Self {
        self.burst = worth;
        self
    }
}

impl Default for RateLimit {
    fn default() -> Self {
        Self::new()
    }
}

/// Limits by operation.
type Own = Vec<(&'static str, Arc<Bucket>)>;

/// The limits of one client, with those who wait.
pub(crate) struct Limiter {
    reads: Option<Arc<Bucket>>,
    writes: Option<Arc<Bucket>>,
    /// The limits of single operations, once they were called; `None` where they are not kept.
    own: Option<Mutex<Own>>,
}

impl Limiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        let bucket = |per_second: Option<u32>| {
            per_second.map(|per_second| Arc::new(Bucket::new(per_second, limit.burst)))
        };
        Self {
            reads: bucket(limit.reads),
            writes: bucket(limit.writes),
            own: limit.own.then(Mutex::default),
        }
    }

    /// Waits for the turn of a call; `None` where there is no limit.
    pub(crate) fn turn(&self, operation: &Operation) -> Option<impl Future<Output = ()> + use<>> {
        let (own, shared) = (self.own(operation), self.shared(operation).cloned());
        if own.is_none() && shared.is_none() {
            return None;
        }
        Some(async move {
            // The narrower limit first: who waits for it takes no turn of the others.
            for bucket in own.into_iter().chain(shared) {
                bucket.turn().await;
            }
        })
    }

    /// Lets nobody through until then.
    pub(crate) fn hold(&self, operation: &Operation, until: Moment) {
        let shared = self.shared(operation).cloned();
        for bucket in self.own(operation).into_iter().chain(shared) {
            bucket.hold(until);
        }
    }

    fn shared(&self, operation: &Operation) -> Option<&Arc<Bucket>> {
        match operation.retry {
            Retry::Read => self.reads.as_ref(),
            _ => self.writes.as_ref(),
        }
    }

    /// The limit of an operation alone. It makes nothing up for: services count such calls strictly.
    fn own(&self, operation: &Operation) -> Option<Arc<Bucket>> {
        let (own, per_second) = (self.own.as_ref()?, operation.per_second?);
        let mut own = own.lock().unwrap_or_else(PoisonError::into_inner);
        // They are few.
        if let Some((_, bucket)) = own.iter().find(|(id, _)| *id == operation.id) {
            return Some(Arc::clone(bucket));
        }
        let bucket = Arc::new(Bucket::new(per_second, Duration::ZERO));
        own.push((operation.id, Arc::clone(&bucket)));
        Some(bucket)
    }
}
