//! How an operation behaves, as its constant says it.

/// What an operation's constant says beyond what its method does.
#[derive(Debug, Default)]
pub(crate) struct BehaviourPlan {
    /// `None` where the method tells it.
    pub retry: Option<RetryForm>,
    pub paging: Option<PagingPlan>,
    pub stability: Option<StabilityForm>,
    pub tag: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryForm {
    Read,
    Idempotent,
    WhenSingleValued,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StabilityForm {
    Alpha,
    Beta,
    Deprecated,
}

/// Which members of the request choose a page, and how large it can be.
#[derive(Debug)]
pub(crate) struct PagingPlan {
    pub style: PagingForm,
    pub position: String,
    pub limit: Option<String>,
    pub default: Option<u32>,
    pub max: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PagingForm {
    OffsetBody,
    OffsetQuery,
    Cursor,
}
