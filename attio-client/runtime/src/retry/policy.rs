//! How often and for how long calls are repeated: settings, and nothing that acts.

use std::time::Duration;

use super::Budget;

/// How often a call that failed is repeated, and after how long.
///
/// Which calls may be repeated at all is not its business: that depends on the operation
/// ([`Retry`](crate::Retry)) and on the failure ([`Fate`](crate::Fate)). Bodies that are streamed are never repeated.
///
/// Waits are chosen at random between nothing and a bound that starts at `base`, doubles each time, and ends at `max`
/// ("full jitter"). Where the server says when to come back, by date or in seconds, that is waited for first; if
/// it is later than the time that is left, the call fails at once.
///
/// ```
/// use std::time::Duration;
/// use attio_runtime::RetryPolicy;
///
/// let patient = RetryPolicy::new()
///     .attempts(10)
///     .total_time(Duration::from_secs(600))
///     .backoff(Duration::from_secs(1), Duration::from_secs(60));
/// let never = RetryPolicy::off();
/// # let _ = (patient, never);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(super) attempts: u32,
    pub(crate) total_time: Duration,
    pub(super) base: Duration,
    pub(super) max: Duration,
    budget: u32,
}

impl RetryPolicy {
    /// The default: 4 attempts within 60 seconds, waits from 250 milliseconds up to 20 seconds, a budget of 100.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            attempts: 4,
            total_time: Duration::from_secs(60),
            base: Duration::from_millis(250),
            max: Duration::from_secs(20),
            budget: 100,
        }
    }

    /// Nothing is repeated.
    #[must_use]
    pub const fn off() -> Self {
        Self::new().attempts(1)
    }

    /// How often a call is tried, the first time included. None is taken as one.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// How long after the call began another attempt may begin. The call's timeout ends it earlier, if that is shorter.
    #[must_use]
    pub const fn total_time(mut self, time: Duration) -> Self {
        self.total_time = time;
        self
    }

    /// The bounds of the waits: the first one, and the largest.
    #[must_use]
    pub const fn backoff(mut self, base: Duration, max: Duration) -> Self {
        self.base = base;
        self.max = max;
        self
    }

    /// How many repeats the client and its clones may have ahead of their successes. Every ten successes pay for one
    /// repeat, so that a service in trouble is not asked much more often than it would be otherwise. Repeats that the
    /// service asks for itself (429) are free.
    ///
    /// It counts where it is set for a client, not for a single call.
    #[must_use]
    pub const fn budget(mut self, repeats: u32) -> Self {
        self.budget = repeats;
        self
    }

    pub(crate) fn purse(self) -> Budget {
        Budget::new(self.budget)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}
