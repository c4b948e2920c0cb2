//! How many requests of a client are under way at once.
//!
//! Beside the [limit](crate::RateLimit), which is about time: this is about sockets. Ten thousand calls that are begun at
//! once would knock at the server with as many connections, most of which it drops; the system then repeats the knocking
//! for minutes. It knows no request.

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub(crate) use self::counted::{Gate, Pass};
#[cfg(not(all(feature = "reqwest", not(target_arch = "wasm32"))))]
pub(crate) use self::open::{Gate, Pass};

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod counted {
    use tokio::sync::{Semaphore, SemaphorePermit};

    /// Lets so many through at a time, in the order in which they came.
    pub(crate) struct Gate(Semaphore);

    /// Leave to be under way, until it is dropped. `None` cannot happen, since no gate is ever closed.
    pub(crate) type Pass<'g> = Option<SemaphorePermit<'g>>;

    impl Gate {
        pub(crate) fn new(most: usize) -> Self {
            Self(Semaphore::new(most.clamp(1, Semaphore::MAX_PERMITS)))
        }

        /// A pass, if there is one at once.
        pub(crate) fn open(&self) -> Option<Pass<'_>> {
            self.0.try_acquire().ok().map(Some)
        }

        /// A pass, when there is one.
        pub(crate) async fn pass(&self) -> Pass<'_> {
            self.0.acquire().await.ok()
        }
    }
}

/// In the browser, which counts by itself, and with a transport of the user's own, who knows what it can take.
#[cfg(not(all(feature = "reqwest", not(target_arch = "wasm32"))))]
mod open {
    pub(crate) struct Gate;

    pub(crate) type Pass<'g> = ();

    impl Gate {
        pub(crate) fn new(_: usize) -> Self {
            Self
        }

        pub(crate) fn open(&self) -> Option<Pass<'_>> {
            Some(())
        }

        pub(crate) async fn pass(&self) -> Pass<'_> {}
    }
}
