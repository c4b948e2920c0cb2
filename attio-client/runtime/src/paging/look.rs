//! What a page tells of the one after it: how generated code shows it.

use crate::wire::Nullable;

/// How to see what follows a page.
pub(super) enum Look<P> {
    /// By how many items it has.
    Count(fn(&P) -> Option<usize>),
    /// By what it says.
    Cursor(fn(&P) -> Option<String>),
}

/// What follows a page.
pub(super) enum Next {
    /// It had so many items.
    Counted(usize),
    /// It names the next page, or none.
    Named(Option<String>),
}

impl<P> Look<P> {
    pub(super) fn next(&self, page: &P) -> Next {
        match self {
            Self::Count(count) => Next::Counted(count(page).unwrap_or_default()),
            Self::Cursor(cursor) => Next::Named(cursor(page)),
        }
    }
}

/// A list, which may be missing or null.
pub trait Listing {
    /// What is in it.
    type Item;

    /// How many items there are.
    fn count(&self) -> usize;

    /// The items.
    fn list(self) -> Vec<Self::Item>;
}

/// What names a page: a text or a number, which may be missing or null.
pub trait Cursor {
    /// The name; `None` where no page is named.
    fn cursor(&self) -> Option<String>;
}

/// How many items a list has.
pub fn count<L: Listing>(listing: &L) -> usize {
    listing.count()
}

/// The items of a list.
pub fn list<L: Listing>(listing: L) -> Vec<L::Item> {
    listing.list()
}

/// The name of a page.
pub fn cursor<C: Cursor>(cursor: &C) -> Option<String> {
    cursor.cursor()
}

impl<T> Listing for Vec<T> {
    type Item = T;

    fn count(&self) -> usize {
        self.len()
    }

    fn list(self) -> Vec<T> {
        self
    }
}

impl<L: Listing> Listing for Option<L> {
    type Item = L::Item;

    fn count(&self) -> usize {
        self.as_ref().map_or(0, L::count)
    }

    fn list(self) -> Vec<L::Item> {
        self.map(L::list).unwrap_or_default()
    }
}

impl<L: Listing> Listing for Nullable<L> {
    type Item = L::Item;

    fn count(&self) -> usize {
        self.as_option().map_or(0, L::count)
    }

    fn list(self) -> Vec<L::Item> {
        self.into_option().list()
    }
}

impl Cursor for String {
    fn cursor(&self) -> Option<String> {
        // Some services end with an empty name.
        (!self.is_empty()).then(|| self.clone())
    }
}

impl<C: Cursor> Cursor for Option<C> {
    fn cursor(&self) -> Option<String> {
        self.as_ref().and_then(C::cursor)
    }
}

impl<C: Cursor> Cursor for Nullable<C> {
    fn cursor(&self) -> Option<String> {
        self.as_option().and_then(C::cursor)
    }
}

macro_rules! numbers {
    ($($ty:ty),*) => {$(
        impl Cursor for $ty {
            fn cursor(&self) -> Option<String> {
                Some(self.to_string())
            }
        }
    )*};
}

numbers!(i32, i64, u32, u64);
