//! Many calls, several at a time.
//!
//! In come inputs and a function that makes a call of each; out come results, as they are done. It knows nothing of calls:
//! anything that can be awaited will do.

mod slot;
mod source;
#[cfg(test)]
mod tests;

use std::fmt;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use self::slot::Slots;
pub use self::source::Inputs;

/// How many calls are under way at once, unless told otherwise: enough to keep 100 calls per second going if each takes a
/// third of a second.
const CONCURRENCY: usize = 32;

/// Many calls, a bounded number of them at a time: results come in the order in which they are done, one per input, each
/// together with its input.
///
/// The client's own limits and retries hold for each call, so that this keeps the wire as busy as they allow. An error
/// ends nothing: what to do about it is up to the caller, who may [`stop`](Self::stop) and ask for
/// [what is left](Self::into_left). Dropping it cancels the calls that are under way.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use attio_runtime::Bulk;
///
/// let mut doubled = Bulk::new(1..=100, |number| {
///     let number = *number;
///     async move { u8::try_from(number * 2_i32).map_err(|_| "too large") }
/// })
/// .concurrency(8)
/// .on_progress(|progress| assert!(progress.done <= 100));
///
/// let mut failed = Vec::new();
/// while let Some(done) = doubled.next().await {
///     if done.result.is_err() {
///         failed.push(done.input);
///     }
/// }
/// assert!(failed.is_empty());
/// # }
/// ```
#[must_use = "nothing is called until results are asked for"]
pub struct Bulk<S: Stream, F, C> {
    source: S,
    call: F,
    slots: Slots<S::Item, C>,
    concurrency: usize,
    /// Whether nothing more is to be begun.
    stopped: bool,
    /// Whether the source has no more.
    drained: bool,
    progress: Progress,
    report: Option<Box<dyn FnMut(Progress) + Send>>,
}

/// One input and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Done<I, R> {
    /// The input's place among the inputs, counted from zero.
    pub index: usize,
    /// The input.
    pub input: I,
    /// What its call came to.
    pub result: R,
}

/// How far a [`Bulk`] is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many calls have been begun.
    pub begun: usize,
    /// How many are done, well or not.
    pub done: usize,
    /// How many of those failed.
    pub failed: usize,
    /// How many inputs there are, if that is known.
    pub total: Option<usize>,
}

/// What a [`Bulk`] has not done.
#[derive(Debug)]
#[non_exhaustive]
pub struct Left<I, S> {
    /// Inputs whose calls were under way, and are cancelled: they may have been carried out.
    pub begun: Vec<I>,
    /// The inputs that were not looked at.
    pub rest: S,
}

impl<I: Iterator, F, C, T, X> Bulk<Inputs<I>, F, C>
where
    F: FnMut(&I::Item) -> C,
    C: Future<Output = Result<T, X>>,
{
    /// Calls of inputs out of an iterator, which is asked for the next one when there is room for it.
    pub fn new(inputs: impl IntoIterator<IntoIter = I, Item = I::Item>, call: F) -> Self {
        Self::stream(Inputs(inputs.into_iter()), call)
    }
}

impl<S, F, C, T, X> Bulk<S, F, C>
where
    S: Stream + Unpin,
    F: FnMut(&S::Item) -> C,
    C: Future<Output = Result<T, X>>,
{
    /// Calls of inputs out of a stream.
    pub fn stream(inputs: S, call: F) -> Self {
        let total = match inputs.size_hint() {
            (low, Some(high)) if low == high => Some(high),
            _ => None,
        };
        Self {
            source: inputs,
            call,
            slots: Slots::new(),
            concurrency: CONCURRENCY,
            stopped: false,
            drained: false,
            progress: Progress {
                total,
                ..Progress::default()
            },
            report: None,
        }
    }

    /// How many calls may be under way at once: 32 unless told otherwise; zero is taken as one.
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = NonZeroUsize::new(calls).map_or(1, NonZeroUsize::get);
        self
    }

    /// Tells how far it is, each time that a call is done.
    pub fn on_progress(mut self, report: impl FnMut(Progress) + Send + 'static) -> Self {
        self.report = Some(Box::new(report));
        self
    }

    /// Begins nothing more. What is under way still comes to an end and is given.
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// What is not done. Calls that are under way are cancelled; [`stop`](Self::stop), and ask for results until there
    /// are none, to let them end first.
    #[must_use]
    pub fn into_left(self) -> Left<S::Item, S> {
        Left {
            begun: self.slots.into_inputs(),
            rest: self.source,
        }
    }

    /// The next result; `None` when all is done.
    pub async fn next(&mut self) -> Option<Done<S::Item, Result<T, X>>> {
        std::future::poll_fn(|cx| self.poll_done(cx)).await
    }

    #[allow(clippy::type_complexity, reason = "it is what a stream polls")]
    fn poll_done(&mut self, cx: &mut Context<'_>) -> Poll<Option<Done<S::Item, Result<T, X>>>> {
        self.slots.woken_by(cx.waker());
        self.begin(cx);
        if let Some((index, input, result)) = self.slots.poll() {
            self.progress.done += 1;
            self.progress.failed += usize::from(result.is_err());
            // Its place is taken at once: results may be looked at for a while.
            self.begin(cx);
            if let Some(report) = &mut self.report {
                report(self.progress);
            }
            return Poll::Ready(Some(Done {
                index,
                input,
                result,
            }));
        }
        if self.slots.is_empty() && (self.stopped || self.drained) {
            Poll::Ready(None)
        } else {
            Poll::Pending
        }
    }

    /// Begins as many calls as there is room for.
    fn begin(&mut self, cx: &mut Context<'_>) {
        while !self.stopped && !self.drained && self.slots.len() < self.concurrency {
            match Pin::new(&mut self.source).poll_next(cx) {
                Poll::Ready(Some(input)) => {
                    let call = (self.call)(&input);
                    self.slots.begin(self.progress.begun, input, call);
                    self.progress.begun += 1;
                }
                Poll::Ready(None) => self.drained = true,
                Poll::Pending => break,
            }
        }
    }
}

impl<S, F, C, T, X> Stream for Bulk<S, F, C>
where
    S: Stream<Item: Unpin> + Unpin,
    F: FnMut(&S::Item) -> C + Unpin,
    C: Future<Output = Result<T, X>>,
{
    type Item = Done<S::Item, Result<T, X>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_done(cx)
    }
}

impl<S: Stream, F, C> fmt::Debug for Bulk<S, F, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("progress", &self.progress)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}
