//! How operations behave: what their constants need to say.

use crate::ir::{Operation, Paging, PagingStyle, Retry, Stability};
use crate::plan::{BehaviourPlan, PagingForm, PagingPlan, RetryForm, StabilityForm};

pub(super) fn behaviour(operation: &Operation) -> BehaviourPlan {
    BehaviourPlan {
        retry: retry(operation),
        paging: operation.paging.as_ref().map(paging),
        stability: operation.stability.map(|stability| match stability {
            Stability::Alpha => StabilityForm::Alpha,
            Stability::Beta => StabilityForm::Beta,
            Stability::Deprecated => StabilityForm::Deprecated,
        }),
        per_second: operation.per_second,
        follows: operation.follows,
        tag: operation.tags.first().cloned(),
    }
}

/// The runtime knows what HTTP says of a method; only what differs is written.
fn retry(operation: &Operation) -> Option<RetryForm> {
    let usual = match operation.method.as_str() {
        "GET" | "HEAD" | "OPTIONS" | "TRACE" | "QUERY" => Retry::Read,
        "PUT" | "DELETE" => Retry::Idempotent,
        _ => Retry::Never,
    };
    (operation.retry != usual).then_some(match operation.retry {
        Retry::Read => RetryForm::Read,
        Retry::Idempotent => RetryForm::Idempotent,
        Retry::WhenSingleValued => RetryForm::WhenSingleValued,
        Retry::Never => RetryForm::Never,
    })
}

fn paging(paging: &Paging) -> PagingPlan {
    PagingPlan {
        style: match paging.style {
            PagingStyle::OffsetBody => PagingForm::OffsetBody,
            PagingStyle::OffsetQuery => PagingForm::OffsetQuery,
            PagingStyle::Cursor => PagingForm::Cursor,
        },
        position: paging.position.clone(),
        limit: paging.limit.clone(),
        default: paging.default,
        max: paging.max,
    }
}
