//! A query in the types of the specification.

#![cfg_attr(
    not(feature = "api"),
    allow(dead_code, reason = "there may be no area to query")
)]

use attio_runtime::Map;
use serde_json::Value;

use super::Query;
use crate::filter::{Filter, LONGEST};
use crate::sort::Sort;
use crate::types::{ActivityRecordQuery, EntryQuery, PeopleQuery, RecordQuery};

macro_rules! bodies {
    ($($method:ident $body:ident { $($view:ident: $filter_view_id:ident)? })*) => {
        impl<R> Query<R> {$(
            /// The body of a query of the object or list that `object` is the slug of.
            /// Beside it, what is wrong with it beyond what types can tell.
            pub(super) fn $method(self, object: &str) -> ($body, Option<String>) {
                let problem = self.problem();
                let sorts = self.sorts.iter().map(|sort| sort.to_input(object));
                let body = $body {
                    filter: self.filter.map(|filter| members(filter.to_json(object))),
                    $($filter_view_id: self.$view,)?
                    sorts: (!self.sorts.is_empty()).then(|| sorts.collect()),
                    // Far beyond what Attio takes, which then says so.
                    limit: self.limit.map(|limit| i32::try_from(limit).unwrap_or(i32::MAX)),
                    offset: self.offset.map(i64::from),
                };
                (body, problem)
            }
        )*}
    };
}

impl<R> Query<R> {
    fn problem(&self) -> Option<String> {
        let filter = self.filter.as_ref().and_then(Filter::too_long);
        let path = filter.or_else(|| self.sorts.iter().find_map(Sort::too_long))?;
        let names: Vec<&str> = path.iter().map(|step| step.attribute.as_ref()).collect();
        let (names, count) = (names.join("."), path.len());
        Some(format!(
            "the path `{names}` has {count} attributes: Attio follows {LONGEST} at most"
        ))
    }
}

bodies! {
    of_people PeopleQuery { view: filter_view_id }
    of_records RecordQuery { view: filter_view_id }
    of_entries EntryQuery { view: filter_view_id }
    of_activities ActivityRecordQuery {}
}

/// What is no object can come from [`Filter::raw`](crate::Filter::raw) only; it is sent for Attio to refuse, not dropped.
fn members(filter: Value) -> Map<Value> {
    match filter {
        Value::Object(members) => members.into_iter().collect(),
        other => [("$and".to_owned(), Value::Array(vec![other]))].into(),
    }
}
