//! How an operation behaves: what the document says of repeating it, of its pages, of its future.

/// Whether an operation may be repeated when the fate of a first try is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Retry {
    Read,
    Idempotent,
    /// Unless something is written that holds several values.
    WhenSingleValued,
    Never,
}

/// How far an operation can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stability {
    Alpha,
    Beta,
    Deprecated,
}

/// How a long list is given page by page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paging {
    pub style: PagingStyle,
    /// The member of the request that chooses the page.
    pub position: String,
    /// The member of the request that says how large a page may be.
    pub limit: Option<String>,
    pub default: Option<u32>,
    pub max: Option<u32>,
    /// The members of the answer that lead to the list; none where the answer is the list.
    pub items: Vec<String>,
    /// The members of the answer that lead to the cursor of the next page.
    pub next: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PagingStyle {
    OffsetBody,
    OffsetQuery,
    Cursor,
}
