//! Typed queries: a filter, an order and a page come in, the generated request goes out.
//!
//! What an attribute can be asked is not known here: see [`filter`](crate::filter).

mod body;
mod find;

use std::fmt;

use crate::filter::Filter;
use crate::sort::Sort;
use crate::types::ViewId;
use crate::{companies, deals, kinds, people, users, workspaces};

/// Which records to list, in which order, and which page of them.
///
/// A [`Filter`] alone is one, too. The record `R` is that of the attributes: a query for companies is no query for
/// people.
///
/// ```
/// use attio_client::{PersonalName, Query, people};
/// # use attio_client::{Client, testing::FakeAttio};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let fake = FakeAttio::start().await?;
/// # let attio = Client::builder().base_url(fake.url()).bearer(fake.token()).build()?;
/// # for (first, last) in [("Grace", "Hopper"), ("Ada", "Lovelace")] {
/// #     let address = format!("{first}@attio.com");
/// #     attio.people().create().name(PersonalName::new(first, last)).email_addresses([address]).send().await?;
/// # }
/// let query = Query::new()
///     .filter(people::email_addresses().email_domain().eq("attio.com"))
///     .sort(people::name().last_name().desc())
///     .limit(10);
/// let found = attio.people().find(query).send().await?;
/// let names: Vec<_> = found.iter().filter_map(|person| person.name()).collect();
/// # assert_eq!(names.len(), 2);
/// assert_eq!(names[0].full_name, "Ada Lovelace");
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

    /// The most records that a page may hold: 500 unless told. Whether Attio gives more than that is not documented.
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
}

/// What is a query for records of `R`: a [`Query`], or a [`Filter`] alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no query for `{R}`",
    label = "expected a `Query` or a `Filter` of the attributes of that record",
    note = "the attributes in a filter belong to the records that are listed; those of other records are reached by a path, such as `people::company().domains()`"
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

impl Viewed for people::Person {}
impl Viewed for companies::Company {}
impl Viewed for deals::Deal {}
impl Viewed for users::User {}
impl Viewed for workspaces::Workspace {}
impl Viewed for kinds::Records {}
impl Viewed for kinds::Entries {}

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
