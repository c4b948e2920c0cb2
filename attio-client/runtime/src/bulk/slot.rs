//! The calls that are under way: each is polled only when it has something to say.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// Calls under way, with their inputs.
pub(super) struct Slots<I, C> {
    slots: Vec<Option<Slot<I, C>>>,
    used: usize,
    ready: Arc<Ready>,
}

struct Slot<I, C> {
    index: usize,
    input: I,
    call: Pin<Box<C>>,
    waker: Waker,
}

/// Which slots have something to say, and who wants to know.
#[derive(Default)]
struct Ready {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    queue: VecDeque<usize>,
    waker: Option<Waker>,
}

impl Ready {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Wakes one slot.
struct Bell {
    place: usize,
    ready: Arc<Ready>,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        let waker = {
            let mut state = self.ready.lock();
            if !state.queue.contains(&self.place) {
                state.queue.push_back(self.place);
            }
            state.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl<I, C: Future> Slots<I, C> {
    pub(super) fn new() -> Self {
        Self {
            slots: Vec::new(),
            used: 0,
            ready: Arc::default(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.used
    }

    pub(super) fn is_empty(&self) -> bool {
        self.used == 0
    }

    /// Who is to be woken when a call has something to say.
    pub(super) fn woken_by(&self, waker: &Waker) {
        let mut state = self.ready.lock();
        match &mut state.waker {
            Some(known) => known.clone_from(waker),
            none => *none = Some(waker.clone()),
        }
    }

    pub(super) fn begin(&mut self, index: usize, input: I, call: C) {
        let free = self.slots.iter().position(Option::is_none);
        let place = free.unwrap_or(self.slots.len());
        let bell = Bell {
            place,
            ready: Arc::clone(&self.ready),
        };
        let slot = Slot {
            index,
            input,
            call: Box::pin(call),
            waker: Waker::from(Arc::new(bell)),
        };
        match self.slots.get_mut(place) {
            Some(free) => *free = Some(slot),
            None => self.slots.push(Some(slot)),
        }
        self.used += 1;
        self.ready.lock().queue.push_back(place);
    }

    /// A call that is done, if one is.
    pub(super) fn poll(&mut self) -> Option<(usize, I, C::Output)> {
        loop {
            let place = self.ready.lock().queue.pop_front()?;
            let Some(slot) = self.slots.get_mut(place) else {
                continue;
            };
            let Some(under_way) = slot else { continue };
            let mut context = Context::from_waker(&under_way.waker);
            if let Poll::Ready(result) = under_way.call.as_mut().poll(&mut context)
                && let Some(done) = slot.take()
            {
                self.used -= 1;
                return Some((done.index, done.input, result));
            }
        }
    }

    pub(super) fn into_inputs(self) -> Vec<I> {
        let mut slots: Vec<_> = self.slots.into_iter().flatten().collect();
        slots.sort_by_key(|slot| slot.index);
        slots.into_iter().map(|slot| slot.input).collect()
    }
}
