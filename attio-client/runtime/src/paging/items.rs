//! The items of all pages, one by one.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::look::Next;
use super::pager::Pager;
use super::position::Position;
use crate::error::Error;
use crate::output::Answer;

/// Makes the items of a page out of an answer, and tells what follows it.
type Read<T, X> = Box<dyn Fn(Result<Answer, Error>) -> Result<(Vec<T>, Next), X> + Send + Sync>;

/// The items of a list, fetched page by page when they are asked for; a page is in memory at a time.
///
/// Everything that is said of [`PageStream`](super::PageStream) holds for it. Items that come twice, because something
/// was added in between, are not left out.
#[must_use = "a stream does nothing until it is asked for its next item"]
pub struct ItemStream<T, X> {
    pager: Pager,
    read: Read<T, X>,
    /// Where the page at hand begins.
    page: Option<Position>,
    /// How many of its items are taken.
    taken: u64,
    items: std::vec::IntoIter<T>,
    /// How many items of the first page were taken by another stream.
    skip: u64,
}

impl<T, X> ItemStream<T, X> {
    pub(super) fn new(pager: Pager, read: Read<T, X>) -> Self {
        Self {
            pager,
            read,
            page: None,
            taken: 0,
            items: Vec::new().into_iter(),
            skip: 0,
        }
    }

    /// The next item; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, X>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Begins where another stream over the same request stopped.
    pub fn start_at(mut self, position: Position) -> Self {
        self.skip = position.skipped();
        self.pager.start_at(position);
        self
    }

    /// Where the next item is; `None` after the last one.
    ///
    /// ```no_run
    /// # async fn run<T, X>(first: attio_runtime::ItemStream<T, X>, second: attio_runtime::ItemStream<T, X>) -> Option<()> {
    /// # let mut first = first;
    /// while let Some(Ok(item)) = first.next().await { /* … */ }
    /// let stopped = first.position()?.to_string();
    /// // Later, perhaps in another process, over the same request:
    /// let rest = second.start_at(stopped.parse().ok()?);
    /// # Some(()) }
    /// ```
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        match &self.page {
            Some(page) if self.items.len() > 0 => Some(page.after(self.taken)),
            // An error leaves the position on the page that did not come.
            _ => self
                .pager
                .position()
                .map(|position| position.after(self.skip)),
        }
    }
}

impl<T, X> Stream for ItemStream<T, X> {
    type Item = Result<T, X>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.items.next() {
                this.taken += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let page = this.pager.position();
            let Some(answer) = ready!(this.pager.poll(cx)) else {
                return Poll::Ready(None);
            };
            let read = (this.read)(answer).and_then(|(items, next)| {
                this.pager.turn(next).map_or_else(
                    |error| (this.read)(Err(error)).map(|(items, _)| items),
                    |()| Ok(items),
                )
            });
            match read {
                Ok(items) => {
                    this.page = page;
                    this.taken = std::mem::take(&mut this.skip);
                    this.items = items.into_iter();
                    let skip = usize::try_from(this.taken).unwrap_or(usize::MAX);
                    this.items.by_ref().take(skip).for_each(drop);
                }
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl<T, X> fmt::Debug for ItemStream<T, X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ItemStream").field(&self.pager).finish()
    }
}

// Nothing in it is pinned: what waits is boxed.
impl<T, X> Unpin for ItemStream<T, X> {}
