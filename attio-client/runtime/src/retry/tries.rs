//! The attempts of one call: whether there is a next one, and what time is left.

use std::time::Duration;

use http::StatusCode;

use super::{Fate, RetryPolicy, backoff};
use crate::client::Core;
use crate::describe::Operation;
use crate::error::{Error, ErrorKind};
use crate::gate::Pass;
use crate::platform::Moment;
use crate::request::Draft;

/// What follows a failure.
#[derive(Debug)]
pub(crate) enum Next {
    /// Another attempt, at this moment.
    Again(Moment),
    /// Nothing: an earlier attempt has deleted what the last one did not find.
    Deleted,
    /// Nothing more: the call failed.
    Fail(Error),
}

/// The attempts of one call.
pub(crate) struct Tries<'c> {
    core: &'c Core,
    policy: RetryPolicy,
    /// For the call as a whole.
    timeout: Option<Duration>,
    /// For each attempt.
    attempt_timeout: Option<Duration>,
    /// `None` where there is no clock: then nothing is waited for, and so nothing repeated.
    began: Option<Moment>,
    made: u32,
    /// Whether time may have passed before the attempt at hand.
    waited: bool,
    /// Whether an attempt may have been carried out.
    perhaps_done: bool,
    /// Whether an attempt was refused in a way that may be for good.
    doubted: bool,
}

impl<'c> Tries<'c> {
    pub(crate) fn new(core: &'c Core, draft: &Draft) -> Self {
        Self {
            core,
            policy: draft.retry.unwrap_or(core.retry()),
            timeout: draft.timeout.or(core.timeout()),
            attempt_timeout: draft.attempt_timeout.or(core.attempt_timeout()),
            began: Moment::now(),
            made: 0,
            waited: false,
            perhaps_done: false,
            doubted: false,
        }
    }

    /// Waits until the client's own limits allow the next attempt.
    pub(crate) async fn turn(&mut self, operation: &'static Operation) -> Result<(), Error> {
        self.made += 1;
        match self.core.limiter().turn(operation) {
            Some(turn) => self.wait(turn).await,
            None => Ok(()),
        }
    }

    /// Waits until there are few enough requests under way; the pass counts as one of them until it is dropped.
    ///
    /// To be asked for after the turn, so that those who wait for theirs keep nobody else from it.
    pub(crate) async fn pass(&mut self) -> Result<Pass<'c>, Error> {
        match self.core.gate().open() {
            Some(pass) => Ok(pass),
            None => self.wait(self.core.gate().pass()).await,
        }
    }

    async fn wait<F: Future>(&mut self, turn: F) -> Result<F::Output, Error> {
        self.waited = true;
        let taken = Moment::bound(self.deadline(), turn).await;
        taken.ok_or_else(|| {
            let message = "timed out before its turn came; nothing was sent";
            Error::new(ErrorKind::Timeout, message)
        })
    }

    /// How long the attempt at hand may take.
    pub(crate) fn timeout(&self) -> Option<Duration> {
        let left = match (self.timeout, self.began, Moment::now()) {
            // Without waits, that is what the user said.
            (Some(timeout), Some(began), Some(now)) if self.waited => {
                Some(timeout.saturating_sub(now.since(began)))
            }
            (timeout, ..) => timeout,
        };
        match (left, self.attempt_timeout) {
            (Some(left), Some(own)) => Some(left.min(own)),
            (left, own) => left.or(own),
        }
    }

    fn deadline(&self) -> Option<Moment> {
        Some(self.began?.later(self.timeout?))
    }

    pub(crate) fn succeeded(&self) {
        self.core.budget().earn();
    }

    /// What follows this failure.
    pub(crate) fn failed(&mut self, error: Error, draft: &Draft) -> Next {
        let gone = error.status() == Some(StatusCode::NOT_FOUND);
        if gone && self.perhaps_done && draft.operation.method == "DELETE" {
            return Next::Deleted;
        }
        match self.again(&error, draft) {
            Some(at) => {
                self.waited = true;
                Next::Again(at)
            }
            None => Next::Fail(error.tried(self.made)),
        }
    }

    fn again(&mut self, error: &Error, draft: &Draft) -> Option<Moment> {
        let fate = self.core.fate(error);
        self.perhaps_done |= fate == Fate::Unknown;
        let now = Moment::now()?;
        let asked = backoff::asked(error);
        if let (Fate::Untouched, Some(asked)) = (fate, asked)
            && asked <= self.core.patience()
        {
            // What holds for this call holds for those behind it.
            self.core.limiter().hold(draft.operation, now.later(asked));
        }
        let may = match fate {
            Fate::Untouched => true,
            Fate::Doubtful => !std::mem::replace(&mut self.doubted, true),
            Fate::Unknown => draft.is_safe(),
            Fate::Final => false,
        };
        if !may || !draft.is_replayable() || self.made >= self.policy.attempts {
            return None;
        }
        let at = now.later(backoff::wait(&self.policy, self.made, error));
        let last = self.began?.later(self.policy.total_time);
        let last = self.deadline().map_or(last, |deadline| deadline.min(last));
        if at > last {
            return None;
        }
        let free = error.status() == Some(StatusCode::TOO_MANY_REQUESTS);
        (free || self.core.budget().spend()).then_some(at)
    }
}
