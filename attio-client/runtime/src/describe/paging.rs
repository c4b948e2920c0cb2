//! How an operation gives a long list page by page.

/// How an operation gives a long list page by page: which members of the request choose the page, and how large a page
/// can be.
///
/// A document says it with `x-paging`.
#[derive(Debug)]
#[non_exhaustive]
pub struct Paging {
    /// How a page is chosen.
    pub style: PagingStyle,
    /// The member or parameter that chooses the page: an offset or a cursor.
    pub position: &'static str,
    /// The member or parameter that says how many items a page may hold, if there is one.
    pub limit: Option<&'static str>,
    /// How many items a page holds unless told otherwise, where that is documented.
    pub default: Option<u32>,
    /// How many items a page can hold, where that is documented.
    pub max: Option<u32>,
}

/// How a page is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagingStyle {
    /// By how many items to pass over, in the JSON body. A page that is not full is the last.
    OffsetBody,
    /// By how many items to pass over, in the query. A page that is not full is the last.
    OffsetQuery,
    /// By what the page before says, in the query. The page that says nothing is the last.
    Cursor,
}

impl Paging {
    /// Pages by an offset in the JSON body.
    #[must_use]
    pub const fn offset_body(position: &'static str) -> Self {
        Self::new(PagingStyle::OffsetBody, position)
    }

    /// Pages by an offset in the query.
    #[must_use]
    pub const fn offset_query(position: &'static str) -> Self {
        Self::new(PagingStyle::OffsetQuery, position)
    }

    /// Pages by a cursor in the query.
    #[must_use]
    pub const fn cursor(position: &'static str) -> Self {
        Self::new(PagingStyle::Cursor, position)
    }

    const fn new(style: PagingStyle, position: &'static str) -> Self {
        Self {
            style,
            position,
            limit: None,
            default: None,
            max: None,
        }
    }

    /// Sets what says how many items a page may hold.
    #[must_use]
    pub const fn limit(mut self, name: &'static str) -> Self {
        self.limit = Some(name);
        self
    }

    /// Sets how many items a page holds unless told otherwise.
    #[must_use]
    pub const fn default(mut self, items: u32) -> Self {
        self.default = Some(items);
        self
    }

    /// Sets how many items a page can hold.
    #[must_use]
    pub const fn max(mut self, items: u32) -> Self {
        self.max = Some(items);
        self
    }
}
