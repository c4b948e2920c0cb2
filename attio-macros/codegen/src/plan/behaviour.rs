//! How an operation behaves, as its constant says it, and the streams over its pages.

use super::Ty;
use crate::name::Name;

/// What an operation's constant says beyond what its method does.
#[derive(Debug, Default)]
pub(crate) struct BehaviourPlan {
    /// `None` where the method tells it.
    pub retry: Option<RetryForm>,
    pub paging: Option<PagingPlan>,
    pub stability: Option<StabilityForm>,
    pub per_second: Option<u32>,
    pub follows: bool,
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

/// The streams over the pages of an answer, and over the items in them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PagesPlan {
    pub docs: String,
    pub items_docs: String,
    pub item: Ty,
    /// The way from a page to its items.
    pub items: Vec<StepPlan>,
    /// The way to the name of the next page; `None` where the number of items tells whether there is one.
    pub next: Option<Vec<StepPlan>>,
}

/// A member on the way to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StepPlan {
    pub name: Name,
    pub form: StepForm,
}

/// How a member is got into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StepForm {
    Plain,
    Option,
    Nullable,
}
