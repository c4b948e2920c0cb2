//! What a client and its clones may spend on repeats.

use std::sync::atomic::{AtomicU32, Ordering};

/// What a repeat costs, in what a success brings.
const COST: u32 = 10;

/// A purse: repeats take out of it, successes put into it.
pub(crate) struct Budget {
    size: u32,
    left: AtomicU32,
}

impl Budget {
    pub(crate) fn new(repeats: u32) -> Self {
        let size = repeats.saturating_mul(COST);
        Self {
            size,
            left: AtomicU32::new(size),
        }
    }

    /// Takes out what a repeat costs, if it is there.
    pub(super) fn spend(&self) -> bool {
        let take = |left: u32| left.checked_sub(COST);
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok()
    }

    /// Puts in what a success brings, up to the size of the purse.
    pub(super) fn earn(&self) {
        let put = |left: u32| (left < self.size).then(|| left + 1);
        let _ = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, put);
    }
}
