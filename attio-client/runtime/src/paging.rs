//! Long lists, page by page: streams over the calls that fetch them.
//!
//! In comes a call, how its operation pages (from its description), and how a page tells what follows it (from generated
//! code); out come pages or items. It knows neither what a page is nor what is in it.

mod items;
mod look;
mod pager;
mod position;
#[cfg(test)]
mod tests;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

pub use self::items::ItemStream;
use self::look::Look;
pub use self::look::{Cursor, Listing, count, cursor, list};
use self::pager::Pager;
pub use self::position::{ParsePositionError, Position};
use crate::error::Error;
use crate::execute::Expect;
use crate::output::Answer;
use crate::request::Sheet;

/// The pages of a list, each fetched when it is asked for.
///
/// It asks for as many items per page as the service is documented to give, unless the request says how many. Where
/// pages are chosen by offset, the last one is the one that is not full, or that is empty where it is not known what is
/// full; where they are chosen by cursor, the one that names no other, however many items it has. A service that gives the same page over and over is found out: that is an
/// error of kind [`Decode`](crate::ErrorKind::Decode). After an error the stream ends; [`position`](Self::position) then
/// tells where to go on.
///
/// Each page is a call of its own, with the client's limits, retries and timeouts. Pages are no snapshot: what is added or
/// removed in between may be seen twice or not at all.
///
/// It is a [`Stream`], and has a [`next`](Self::next) of its own for those who need no more than that.
#[must_use = "a stream does nothing until it is asked for its next page"]
pub struct PageStream<P, X> {
    pager: Pager,
    read: fn(Result<Answer, Error>) -> Result<P, X>,
    look: Look<P>,
}

impl<P, X> PageStream<P, X> {
    pub(crate) fn by_offset(
        draft: Sheet,
        expect: Expect,
        read: fn(Result<Answer, Error>) -> Result<P, X>,
        count: fn(&P) -> Option<usize>,
    ) -> Self {
        Self::new(draft, expect, read, Look::Count(count))
    }

    pub(crate) fn by_cursor(
        draft: Sheet,
        expect: Expect,
        read: fn(Result<Answer, Error>) -> Result<P, X>,
        cursor: fn(&P) -> Option<String>,
    ) -> Self {
        Self::new(draft, expect, read, Look::Cursor(cursor))
    }

    fn new(
        draft: Sheet,
        expect: Expect,
        read: fn(Result<Answer, Error>) -> Result<P, X>,
        look: Look<P>,
    ) -> Self {
        Self {
            pager: Pager::new(draft, expect),
            read,
            look,
        }
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<P, X>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Begins where another stream over the same request stopped: with the page that holds that position.
    pub fn start_at(mut self, position: Position) -> Self {
        self.pager.start_at(position);
        self
    }

    /// Where the next page begins; `None` after the last one.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.pager.position()
    }

    /// The items of the pages.
    #[doc(hidden)]
    pub fn items<T>(self, take: fn(P) -> Option<Vec<T>>) -> ItemStream<T, X>
    where
        P: 'static,
        X: 'static,
        T: 'static,
    {
        let Self { pager, read, look } = self;
        let read = move |answer| {
            let page = read(answer)?;
            let next = look.next(&page);
            Ok((take(page).unwrap_or_default(), next))
        };
        ItemStream::new(pager, Box::new(read))
    }
}

impl<P, X> Stream for PageStream<P, X> {
    type Item = Result<P, X>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let Some(answer) = ready!(this.pager.poll(cx)) else {
            return Poll::Ready(None);
        };
        let page = (this.read)(answer).and_then(|page| {
            let next = this.look.next(&page);
            this.pager
                .turn(next)
                .map_or_else(|error| (this.read)(Err(error)), |()| Ok(page))
        });
        Poll::Ready(Some(page))
    }
}

impl<P, X> fmt::Debug for PageStream<P, X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PageStream").field(&self.pager).finish()
    }
}
