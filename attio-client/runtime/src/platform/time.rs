//! Waiting, and what time it is: on the timers of the default transport's runtime.
//!
//! Without them (in the browser, without the feature `reqwest`, outside of a Tokio runtime) there is no clock:
//! [`Moment::now`] gives nothing, and whoever would wait goes on or gives up instead.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

#[cfg(not(all(feature = "reqwest", not(target_arch = "wasm32"))))]
use self::timeless::{Instant, Sleep};
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use self::timers::{Instant, Sleep};

/// A moment on a clock that only goes forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(Instant);

impl Moment {
    /// This moment; `None` if nothing can be waited for here.
    pub(crate) fn now() -> Option<Self> {
        Instant::here().map(Self)
    }

    /// So much later; the same where that is too far off to tell.
    pub(crate) fn later(self, by: Duration) -> Self {
        Self(self.0.checked_add(by).unwrap_or(self.0))
    }

    /// So much earlier; the same where that is too long ago to tell.
    pub(crate) fn earlier(self, by: Duration) -> Self {
        Self(self.0.checked_sub(by).unwrap_or(self.0))
    }

    /// How long ago the other moment was; zero if it is yet to come.
    pub(crate) fn since(self, other: Self) -> Duration {
        self.0.saturating_duration_since(other.0)
    }

    /// Waits until this moment.
    pub(crate) fn alarm(self) -> Alarm {
        Alarm(self.0.alarm())
    }

    /// What the future gives, unless this moment comes first.
    pub(crate) async fn bound<F: Future>(moment: Option<Self>, future: F) -> Option<F::Output> {
        let mut future = std::pin::pin!(future);
        let mut alarm = moment.map(Self::alarm);
        std::future::poll_fn(|cx| {
            if let Poll::Ready(value) = future.as_mut().poll(cx) {
                return Poll::Ready(Some(value));
            }
            match &mut alarm {
                Some(alarm) => Pin::new(alarm).poll(cx).map(|()| None),
                None => Poll::Pending,
            }
        })
        .await
    }
}

/// Waiting until a moment; dropping it ends that.
pub(crate) struct Alarm(Sleep);

impl Future for Alarm {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.0).poll(cx)
    }
}

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod timers {
    use std::pin::Pin;
    use std::time::Duration;

    use tokio::time;

    pub(super) type Sleep = Pin<Box<time::Sleep>>;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub(super) struct Instant(time::Instant);

    impl Instant {
        pub(super) fn here() -> Option<Self> {
            // Timers panic outside of a runtime, where a transport of the user's own may well be polled.
            let runtime = tokio::runtime::Handle::try_current().is_ok();
            runtime.then(|| Self(time::Instant::now()))
        }

        pub(super) fn checked_add(self, by: Duration) -> Option<Self> {
            self.0.checked_add(by).map(Self)
        }

        pub(super) fn checked_sub(self, by: Duration) -> Option<Self> {
            self.0.checked_sub(by).map(Self)
        }

        pub(super) fn saturating_duration_since(self, other: Self) -> Duration {
            self.0.saturating_duration_since(other.0)
        }

        pub(super) fn alarm(self) -> Sleep {
            Box::pin(time::sleep_until(self.0))
        }
    }
}

/// Where there is no clock there is no moment, so none of this ever runs.
#[cfg(not(all(feature = "reqwest", not(target_arch = "wasm32"))))]
mod timeless {
    use std::time::Duration;

    pub(super) type Sleep = std::future::Ready<()>;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub(super) enum Instant {}

    impl Instant {
        pub(super) fn here() -> Option<Self> {
            None
        }

        pub(super) fn checked_add(self, _: Duration) -> Option<Self> {
            match self {}
        }

        pub(super) fn checked_sub(self, _: Duration) -> Option<Self> {
            match self {}
        }

        pub(super) fn saturating_duration_since(self, _: Self) -> Duration {
            match self {}
        }

        pub(super) fn alarm(self) -> Sleep {
            match self {}
        }
    }
}
