//! The calls behind a stream of pages: which one comes next, and when there is none. The same for all operations.

use std::collections::HashSet;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::task::{Context, Poll, ready};

use super::look::Next;
use super::position::{At, Position};
use crate::describe::{Paging, PagingStyle};
use crate::error::{Error, ErrorKind};
use crate::execute::{Expect, execute};
use crate::output::Answer;
use crate::platform::BoxFuture;
use crate::request::Sheet;

pub(super) struct Pager {
    /// What every page is asked for with, but for its position.
    draft: Sheet,
    expect: Expect,
    paging: Option<&'static Paging>,
    state: State,
    /// Where the page at hand, or else the next one, begins.
    at: At,
    /// How many items a page has for certain if another one follows; `None` where nothing is certain.
    full: Option<u64>,
    /// What was seen before: the names of pages, or the content of the last one.
    seen: HashSet<u64>,
}

enum State {
    /// The next page is yet to be asked for.
    Idle,
    Waiting(BoxFuture<'static, Result<Answer, Error>>),
    /// A page has come, and what follows it is not known yet; or something failed.
    Stopped,
    Ended,
}

impl Pager {
    pub(super) fn new(mut draft: Sheet, expect: Expect) -> Self {
        let paging = draft.operation.paging;
        let asked = paging.and_then(|paging| draft.page_size(paging));
        let at = match paging.map(|paging| paging.style) {
            Some(PagingStyle::Cursor) => {
                At::Cursor(paging.and_then(|paging| draft.page_position(paging)), 0)
            }
            _ => {
                let start = paging.and_then(|paging| draft.page_position(paging));
                At::Offset(start.and_then(|start| start.parse().ok()).unwrap_or(0))
            }
        };
        // Who asks for more than there can be gets full pages of less. Where nobody says how much there can be, a page of
        // the usual size may be all that the service gives; where nobody says that either, only an empty page is the end.
        let most = paging.and_then(|paging| paging.max.or(paging.default));
        let full = asked.zip(most).map(|(asked, most)| asked.min(most.into()));
        Self {
            draft,
            expect,
            paging,
            state: State::Idle,
            at,
            full,
            seen: HashSet::new(),
        }
    }

    pub(super) fn start_at(&mut self, position: Position) {
        let fits = matches!(
            (&self.at, &position.0),
            (At::Offset(_), At::Offset(_)) | (At::Cursor(..), At::Cursor(..))
        );
        if fits {
            self.at = match position.0 {
                At::Cursor(cursor, _) => At::Cursor(cursor, 0),
                offset @ At::Offset(_) => offset,
            };
        } else {
            let message = format!("`{position}` is no position in this list");
            self.draft.fail(Error::build(message));
        }
    }

    pub(super) fn position(&self) -> Option<Position> {
        (!matches!(self.state, State::Ended)).then(|| Position(self.at.clone()))
    }

    /// The answer that is the next page; `None` after the last one, or after a failure.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Answer, Error>>> {
        loop {
            match &mut self.state {
                State::Idle => self.state = State::Waiting(self.ask()),
                State::Waiting(answer) => {
                    let answer = ready!(answer.as_mut().poll(cx));
                    self.state = State::Stopped;
                    return Poll::Ready(Some(answer.and_then(|answer| self.check(answer))));
                }
                State::Stopped | State::Ended => return Poll::Ready(None),
            }
        }
    }

    fn ask(&mut self) -> BoxFuture<'static, Result<Answer, Error>> {
        let mut draft = self.draft.duplicate();
        if let Some(paging) = self.paging {
            match &self.at {
                At::Offset(offset) => draft.set_page(paging, Some(offset.to_string())),
                At::Cursor(cursor, _) => draft.set_page(paging, cursor.clone()),
            }
        }
        execute(draft.into(), self.expect)
    }

    /// A service that does not heed the offset gives the same page for ever.
    fn check(&mut self, answer: Answer) -> Result<Answer, Error> {
        if matches!(self.at, At::Offset(_)) {
            let bytes = answer.bytes();
            let known = self.seen.contains(&hash(&bytes));
            self.seen.clear();
            self.seen.insert(hash(&bytes));
            if known {
                let message = "the page is the same as the one before: the list does not end";
                return Err(answer.into_error(Error::new(ErrorKind::Decode, message)));
            }
        }
        Ok(answer)
    }

    /// Turns to the page that follows, once the page at hand has told.
    pub(super) fn turn(&mut self, next: Next) -> Result<(), Error> {
        self.state = State::Ended;
        match (next, &mut self.at) {
            (Next::Counted(0), _) | (Next::Named(None), _) => {}
            (Next::Counted(count), At::Offset(offset)) => {
                let count = u64::try_from(count).unwrap_or(u64::MAX);
                if self.full.is_none_or(|full| count >= full) {
                    *offset = offset.saturating_add(count);
                    self.state = State::Idle;
                }
            }
            (Next::Named(Some(name)), At::Cursor(cursor, _)) => {
                if let Some(cursor) = cursor {
                    self.seen.insert(hash(cursor.as_bytes()));
                }
                if self.seen.contains(&hash(name.as_bytes())) {
                    self.state = State::Stopped;
                    let message = "the page names one that came before: the list does not end";
                    return Err(Error::new(ErrorKind::Decode, message).of(self.draft.operation));
                }
                *cursor = Some(name);
                self.state = State::Idle;
            }
            // Generated code tells what the description says, so neither of these is met.
            (Next::Counted(_), At::Cursor(..)) | (Next::Named(_), At::Offset(_)) => {}
        }
        Ok(())
    }
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

impl fmt::Debug for Pager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("operation", &self.draft.operation.id)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}
