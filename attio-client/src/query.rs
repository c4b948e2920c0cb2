//! Typed queries: a filter, an order and a page come in, the generated request goes out.
//!
//! What an attribute can be asked is not known here: see [`filter`](crate::filter).

use std::fmt;

use serde_json::Value;

use crate::filter::Filter;
use crate::sort::Sort;
use crate::types::{
    self, ActivityRecordQuery, EntryQuery, PeopleQuery as PeopleBody, RecordQuery, ViewId,
};
use crate::{
    ActivityRecords, Companies, Deals, Entries, People, Records, Users, Workspaces, company, deal,
    kinds, person, requests, user, workspace,
};

/// Which records to list, in which order, and which page of them.
///
/// A [`Filter`] alone is one, too. The record `R` is that of the attributes: a query for companies is no query for
/// people.
///
/// ```no_run
/// use attio_client::{Client, Filterable, Query, person};
///
/// # async fn run(attio: Client) -> Result<(), attio_client::Error> {
/// let query = Query::new()
///     .filter(person::EmailAddresses.email_domain().eq("attio.com"))
///     .sort(person::Name.last_name().asc())
///     .limit(10);
/// for person in attio.people().find(query).send().await? {
///     println!("{:?}", person.name());
/// }
/// # Ok(())
/// # }
/// ```
pub struct Query<R> {
    filter: Option<Filter<R>>,
    view: Option<ViewId>,
    sorts: Vec<Sort<R>>,
    limit: Option<u32>,
    offset: Option<u32>,
}

impl<R> Query<R> {
    /// The first page of all records.
    #[must_use]
    pub fn new() -> Self {
        Self {
            filter: None,
            view: None,
            sorts: Vec::new(),
            limit: None,
            offset: None,
        }
    }

    /// Lists only what matches; of several filters, what matches them all.
    #[must_use]
    pub fn filter(mut self, filter: Filter<R>) -> Self {
        self.filter = Some(match self.filter {
            Some(known) => known.and(filter),
            None => filter,
        });
        self
    }

    /// Lists only what matches the filter of a saved view, which excludes a filter of one's own; the order and the
    /// columns of the view do not count.
    #[must_use]
    pub fn view(mut self, view: ViewId) -> Self
    where
        R: Viewed,
    {
        self.view = Some(view);
        self
    }

    /// Adds a criterion to the order, less significant than those before it.
    ///
    /// Without an order, records may appear on two pages, or on none.
    #[must_use]
    pub fn sort(mut self, sort: Sort<R>) -> Self {
        self.sorts.push(sort);
        self
    }

    /// The most records that a page may hold; Attio gives 500 at most, and 500 unless told.
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many records to pass over, counted from the first match.
    #[must_use]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    fn into_parts(self, object: &str) -> Parts {
        let sorts = self.sorts.iter().map(|sort| sort.to_input(object));
        Parts {
            filter: self.filter.map(|filter| members(filter.to_json(object))),
            view: self.view,
            sorts: (!self.sorts.is_empty()).then(|| sorts.collect()),
            // Far beyond what Attio takes, which then says so.
            limit: self.limit.map(|n| i32::try_from(n).unwrap_or(i32::MAX)),
            offset: self.offset.map(i64::from),
        }
    }
}

/// What is a query for records of `R`: a [`Query`], or a [`Filter`] alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no query for `{R}`",
    label = "expected a `Query` or a `Filter` of the attributes of that record",
    note = "the attributes in a filter belong to the records that are listed; those of other records are reached by a path, such as `person::Company.to(company::Domains)`"
)]
pub trait IntoQuery<R> {
    /// The query.
    fn into_query(self) -> Query<R>;
}

impl<R> IntoQuery<R> for Query<R> {
    fn into_query(self) -> Self {
        self
    }
}

impl<R> IntoQuery<R> for Filter<R> {
    fn into_query(self) -> Query<R> {
        Query::new().filter(self)
    }
}

/// Records of which views can be saved: all but those of activities.
#[diagnostic::on_unimplemented(
    message = "there are no saved views of `{Self}`",
    label = "Attio filters by views of objects and lists only"
)]
pub trait Viewed {}

/// A query in the types of the specification.
struct Parts {
    filter: Option<attio_runtime::Map<Value>>,
    view: Option<ViewId>,
    sorts: Option<Vec<types::Sort>>,
    limit: Option<i32>,
    offset: Option<i64>,
}

/// What is no object can come from [`Filter::raw`] only; it is sent for Attio to refuse, not dropped.
fn members(filter: Value) -> attio_runtime::Map<Value> {
    match filter {
        Value::Object(members) => members.into_iter().collect(),
        other => [("$and".to_owned(), Value::Array(vec![other]))].into(),
    }
}

macro_rules! body {
    ($parts:expr => $body:ident { $($view:ident)? }) => {{
        let parts = $parts;
        $body {
            filter: parts.filter,
            $(filter_view_id: parts.$view,)?
            sorts: parts.sorts,
            limit: parts.limit,
            offset: parts.offset,
        }
    }};
}

macro_rules! standard {
    ($($group:ident($record:ty, $object:literal) $body:ident $request:ident;)*) => {$(
        impl Viewed for $record {}

        impl $group {
            #[doc = concat!("Lists the ", $object, " that match a [`Query`] or a [`Filter`].")]
            pub fn find(&self, query: impl IntoQuery<$record>) -> requests::$request {
                self.query(&body!(query.into_query().into_parts($object) => $body { view }))
            }
        }
    )*};
}

standard! {
    People(person::Person, "people") PeopleBody PeopleQuery;
    Companies(company::Company, "companies") RecordQuery CompaniesQuery;
    Deals(deal::Deal, "deals") RecordQuery DealsQuery;
    Users(user::User, "users") RecordQuery UsersQuery;
    Workspaces(workspace::Workspace, "workspaces") RecordQuery WorkspacesQuery;
}

macro_rules! generic {
    ($($(#[$docs:meta])* $group:ident($record:ty) $body:ident { $($view:ident)? } $request:ident;)*) => {$(
        impl $group {
            $(#[$docs])*
            pub fn find(&self, slug: &str, query: impl IntoQuery<$record>) -> requests::$request {
                let parts = query.into_query().into_parts(slug);
                self.query(slug, &body!(parts => $body { $($view)? }))
            }
        }
    )*};
}

impl Viewed for kinds::Records {}
impl Viewed for kinds::Entries {}

generic! {
    /// Lists the records of the object `slug` that match a [`Query`] or a [`Filter`].
    ///
    /// ```no_run
    /// use attio_client::{Client, Filterable, filter};
    ///
    /// # async fn run(attio: Client) -> Result<(), attio_client::Error> {
    /// let gold = attio.records().find("projects", filter::select("tier").eq("Gold")).send().await?;
    /// # drop(gold);
    /// # Ok(())
    /// # }
    /// ```
    Records(kinds::Records) RecordQuery { view } RecordsQuery;
    /// Lists the entries of the list `slug` that match a [`Query`] or a [`Filter`].
    Entries(kinds::Entries) EntryQuery { view } EntriesQuery;
    /// Lists the records of the activity `slug` that match a [`Query`] or a [`Filter`].
    ActivityRecords(kinds::ActivityRecords) ActivityRecordQuery { } ActivityRecordsQuery;
}

impl<R> Default for Query<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R> Clone for Query<R> {
    fn clone(&self) -> Self {
        Self {
            filter: self.filter.clone(),
            view: self.view,
            sorts: self.sorts.clone(),
            limit: self.limit,
            offset: self.offset,
        }
    }
}

impl<R> fmt::Debug for Query<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("filter", &self.filter)
            .field("view", &self.view)
            .field("sorts", &self.sorts)
            .field("limit", &self.limit)
            .field("offset", &self.offset)
            .finish()
    }
}
