//! The guide: a chapter for each thing that there is to know, from the first call to tests of your own.
//!
//! 1. [Quick start](quick_start): from nothing to a first call.
//! 2. [Values](values): writing and reading the attributes of records.
//! 3. [Filters](filters): asking for some records, in an order.
//! 4. [Paging](paging): long lists.
//! 5. [Limits](limits): how fast, how often, how long.
//! 6. [Errors](errors): what goes wrong, and what to do about it.
//! 7. [OAuth](oauth): letting users of other workspaces in: the feature `oauth`.
//! 8. [Webhooks](webhooks): hearing of what happens: the features `webhook-verify` and `axum`.
//! 9. [Testing](testing): tests of your own: the feature `testing`.
//! 10. [Custom objects](custom_objects): objects, attributes and lists that a workspace made itself.
//! 11. [Features](features): what can be left out, and what can be added.
//! 12. [Blocking](blocking): programs that are not asynchronous.
//!
//! Every example runs against the [fake](crate::testing) when this crate is tested.
// There is no code here: it is compiled for its documentation alone, which mentions what may be switched off.
#![cfg_attr(
    not(all(
        feature = "api",
        feature = "axum",
        feature = "oauth",
        feature = "testing"
    )),
    allow(rustdoc::broken_intra_doc_links)
)]

pub mod blocking;
pub mod custom_objects;
pub mod errors;
pub mod features;
pub mod filters;
pub mod limits;
pub mod oauth;
pub mod paging;
pub mod quick_start;
pub mod testing;
pub mod values;
pub mod webhooks;
