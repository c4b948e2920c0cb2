//! `find`: every query of records, with a typed [`Query`](super::Query).

#![cfg_attr(
    not(feature = "api"),
    allow(unused_imports, reason = "there may be no area to query")
)]

use super::IntoQuery;
use crate::{companies, deals, kinds, people, requests, users, workspaces};

#[cfg(feature = "api-people")]
impl crate::People {
    /// Lists the people that match a [`Query`](crate::Query) or a [`Filter`](crate::Filter).
    ///
    /// It is [`query`](Self::query) with a body that is checked when it is compiled.
    ///
    /// ```no_run
    /// use attio_client::{Client, companies, people};
    ///
    /// # async fn run(attio: Client) -> Result<(), attio_client::Error> {
    /// let filter = people::company().domains().eq("attio.com");
    /// let colleagues = attio.people().find(filter).send().await?;
    /// # drop(colleagues);
    /// # Ok(())
    /// # }
    /// ```
    pub fn find(&self, query: impl IntoQuery<people::Person>) -> requests::PeopleQuery {
        let (body, problem) = query.into_query().of_people("people");
        self.query(&body).__refuse(problem)
    }
}

#[cfg(feature = "api-companies")]
impl crate::Companies {
    /// Lists the companies that match a [`Query`](crate::Query) or a [`Filter`](crate::Filter).
    ///
    /// It is [`query`](Self::query) with a body that is checked when it is compiled.
    pub fn find(&self, query: impl IntoQuery<companies::Company>) -> requests::CompaniesQuery {
        let (body, problem) = query.into_query().of_records("companies");
        self.query(&body).__refuse(problem)
    }
}

#[cfg(feature = "api-deals")]
impl crate::Deals {
    /// Lists the deals that match a [`Query`](crate::Query) or a [`Filter`](crate::Filter).
    ///
    /// It is [`query`](Self::query) with a body that is checked when it is compiled.
    pub fn find(&self, query: impl IntoQuery<deals::Deal>) -> requests::DealsQuery {
        let (body, problem) = query.into_query().of_records("deals");
        self.query(&body).__refuse(problem)
    }
}

#[cfg(feature = "api-users")]
impl crate::Users {
    /// Lists the users that match a [`Query`](crate::Query) or a [`Filter`](crate::Filter).
    ///
    /// It is [`query`](Self::query) with a body that is checked when it is compiled.
    pub fn find(&self, query: impl IntoQuery<users::User>) -> requests::UsersQuery {
        let (body, problem) = query.into_query().of_records("users");
        self.query(&body).__refuse(problem)
    }
}

#[cfg(feature = "api-workspaces")]
impl crate::Workspaces {
    /// Lists the workspaces that match a [`Query`](crate::Query) or a [`Filter`](crate::Filter).
    ///
    /// It is [`query`](Self::query) with a body that is checked when it is compiled.
    pub fn find(&self, query: impl IntoQuery<workspaces::Workspace>) -> requests::WorkspacesQuery {
        let (body, problem) = query.into_query().of_records("workspaces");
        self.query(&body).__refuse(problem)
    }
}

#[cfg(feature = "api-records")]
impl crate::Records {
    /// Lists the records that match a [`Query`](crate::Query) or a [`Filter`](crate::Filter).
    ///
    /// The object must be named by its slug here, not by its id: paths in filters start with it.
    ///
    /// ```no_run
    /// use attio_client::{Client, filter};
    ///
    /// # async fn run(attio: Client) -> Result<(), attio_client::Error> {
    /// let gold = attio.records("projects").find(filter::select("tier").eq("Gold")).send().await?;
    /// # drop(gold);
    /// # Ok(())
    /// # }
    /// ```
    pub fn find(&self, query: impl IntoQuery<kinds::Records>) -> requests::RecordsQuery {
        let (body, problem) = query.into_query().of_records(self.object());
        self.query(&body).__refuse(problem)
    }
}

#[cfg(feature = "api-entries")]
impl crate::Entries {
    /// Lists the entries that match a [`Query`](crate::Query) or a [`Filter`](crate::Filter).
    ///
    /// The list must be named by its slug here, not by its id: paths in filters start with it.
    ///
    /// ```no_run
    /// use attio_client::{Client, companies, filter, kinds};
    ///
    /// # async fn run(attio: Client) -> Result<(), attio_client::Error> {
    /// let parent = filter::parent_record(kinds::Companies);
    /// let open = filter::status("stage").eq("Open").and(parent.to(companies::domains()).eq("attio.com"));
    /// let entries = attio.entries("sales").find(open).send().await?;
    /// # drop(entries);
    /// # Ok(())
    /// # }
    /// ```
    pub fn find(&self, query: impl IntoQuery<kinds::Entries>) -> requests::EntriesQuery {
        let (body, problem) = query.into_query().of_entries(self.list());
        self.query(&body).__refuse(problem)
    }
}

#[cfg(feature = "api-activity-records")]
impl crate::ActivityRecords {
    /// Lists the records that match a [`Query`](crate::Query) or a [`Filter`](crate::Filter).
    ///
    /// The activity must be named by its slug here, not by its id: paths in filters start with it.
    pub fn find(
        &self,
        query: impl IntoQuery<kinds::ActivityRecords>,
    ) -> requests::ActivityRecordsQuery {
        let (body, problem) = query.into_query().of_activities(self.activity());
        self.query(&body).__refuse(problem)
    }
}
