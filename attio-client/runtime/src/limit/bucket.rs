//! One limit: a queue of calls, the first of which waits for the clock, the others for their predecessor.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::platform::{Alarm, Moment};

/// A limit of so many turns per second.
///
/// It keeps one moment: when the next turn would be due if turns were taken as evenly as can be. A turn may be taken
/// ahead of that by what a burst is worth.
pub(super) struct Bucket {
    interval: Duration,
    burst: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    due: Option<Moment>,
    held: Option<Moment>,
    queue: VecDeque<(u64, Waker)>,
    next: u64,
}

impl Bucket {
    pub(super) fn new(per_second: u32, burst: Duration) -> Self {
        Self {
            interval: Duration::from_secs(1) / per_second.max(1),
            burst,
            state: Mutex::default(),
        }
    }

    pub(super) fn turn(&self) -> Turn<'_> {
        Turn {
            bucket: self,
            ticket: None,
            alarm: None,
        }
    }

    pub(super) fn hold(&self, until: Moment) {
        let mut state = self.lock();
        state.held = state.held.max(Some(until));
    }

    /// How many wait.
    #[cfg(test)]
    pub(super) fn waiting(&self) -> usize {
        self.lock().queue.len()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics under this lock, and if it did, the state would still be one.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Takes a turn, or says when one can be taken.
    fn take(&mut self, now: Moment, bucket: &Bucket) -> Result<(), Moment> {
        let open = self.due.map(|due| due.earlier(bucket.burst));
        if let Some(at) = open.max(self.held).filter(|at| *at > now) {
            return Err(at);
        }
        let due = self.due.map_or(now, |due| due.max(now));
        self.due = Some(due.later(bucket.interval));
        Ok(())
    }

    fn first(&self) -> Option<Waker> {
        self.queue.front().map(|(_, waker)| waker.clone())
    }
}

/// Waiting for a turn; dropping it frees the place.
pub(crate) struct Turn<'b> {
    bucket: &'b Bucket,
    /// The number in the queue.
    ticket: Option<u64>,
    alarm: Option<(Moment, Alarm)>,
}

impl Turn<'_> {
    /// Queues, or keeps the place; whether it is the first.
    fn queue(&mut self, state: &mut State, waker: &Waker) -> bool {
        match self.ticket {
            None => {
                let ticket = state.next;
                state.next += 1;
                state.queue.push_back((ticket, waker.clone()));
                self.ticket = Some(ticket);
            }
            Some(ticket) => {
                let found = state
                    .queue
                    .binary_search_by_key(&ticket, |(other, _)| *other);
                if let Some((_, known)) = found.ok().and_then(|at| state.queue.get_mut(at)) {
                    known.clone_from(waker);
                }
            }
        }
        state.queue.front().map(|(ticket, _)| *ticket) == self.ticket
    }

    /// Leaves the queue; whoever is first now, if that was this one.
    fn leave(&mut self, state: &mut State) -> Option<Waker> {
        let ticket = self.ticket.take()?;
        let at = state
            .queue
            .binary_search_by_key(&ticket, |(other, _)| *other)
            .ok()?;
        state.queue.remove(at);
        if at == 0 { state.first() } else { None }
    }
}

impl Future for Turn<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        let bucket = this.bucket;
        loop {
            let Some(now) = Moment::now() else {
                return Poll::Ready(());
            };
            let mut state = bucket.lock();
            let first = match this.ticket {
                None if state.queue.is_empty() => true,
                _ => this.queue(&mut state, cx.waker()),
            };
            if !first {
                return Poll::Pending;
            }
            let at = match state.take(now, bucket) {
                Ok(()) => {
                    let next = this.leave(&mut state);
                    drop(state);
                    if let Some(next) = next {
                        next.wake();
                    }
                    return Poll::Ready(());
                }
                Err(at) => at,
            };
            if this.ticket.is_none() {
                this.queue(&mut state, cx.waker());
            }
            drop(state);
            let alarm = match this.alarm.take() {
                Some((set, alarm)) if set == at => alarm,
                _ => at.alarm(),
            };
            let (_, alarm) = this.alarm.insert((at, alarm));
            if Pin::new(alarm).poll(cx).is_pending() {
                return Poll::Pending;
            }
            this.alarm = None;
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let next = {
            let mut state = self.bucket.lock();
            self.leave(&mut state)
        };
        if let Some(next) = next {
            next.wake();
        }
    }
}
