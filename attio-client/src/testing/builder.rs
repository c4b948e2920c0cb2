//! A fake in the making: what its workspace has before the first request.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::FakeAttio;
use super::auth::KEY_LENGTH;
use super::error::FakeError;
use super::level::Level;
use super::limits::Limits;
use super::schema::Attribute;
use super::scopes::Scopes;
use super::seed::{self, Seed};
use super::server::{Access, Running, Shared};
use super::views::{Declared, Home};
use super::world::{Member, Owner, World};

/// Declares objects, attributes, members and records, and starts the fake.
///
/// Records are made in the order in which they are named, after everything else; so a record that
/// another one refers to comes first.
#[must_use = "a builder does nothing until it is started"]
pub struct FakeAttioBuilder {
    token: String,
    active: bool,
    scopes: Scopes,
    level: Level,
    limits: Limits,
    without: Vec<String>,
    merge_takes: u32,
    objects: Vec<(String, Vec<Attribute>)>,
    lists: Vec<(String, String, Vec<Attribute>)>,
    activities: Vec<(String, Vec<Attribute>)>,
    emails: Vec<Value>,
    attributes: Vec<(String, Attribute)>,
    members: Vec<(String, String)>,
    views: Vec<Declared>,
    seeds: Vec<Seed>,
    sql: BTreeMap<String, Value>,
}

impl FakeAttioBuilder {
    pub(super) fn new() -> Self {
        Self {
            token: "fake".repeat(KEY_LENGTH / 4),
            active: true,
            scopes: Scopes::All,
            level: Level::Workspace,
            limits: Limits::default(),
            without: Vec::new(),
            merge_takes: 0,
            objects: Vec::new(),
            lists: Vec::new(),
            activities: Vec::new(),
            emails: Vec::new(),
            attributes: Vec::new(),
            members: Vec::new(),
            views: Vec::new(),
            seeds: Vec::new(),
            sql: BTreeMap::new(),
        }
    }

    /// Another token than the default one. Attio's API keys have 64 characters, OAuth tokens any
    /// number.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = token.into();
        self
    }

    /// A token that Attio knows no more: every call is answered with 401, and `GET /v2/self` with
    /// `{"active": false}`.
    pub fn inactive(mut self) -> Self {
        self.active = false;
        self
    }

    /// The scopes of the token, all of them if nothing is said. `note:read-write` includes
    /// `note:read`. A call that needs another one is answered with 403.
    pub fn scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.scopes = Scopes::These(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// A token of a user instead of the workspace: what needs one of the workspace, webhooks and the list of meetings, is
    /// answered with 403.
    pub fn user_level(mut self) -> Self {
        self.level = Level::User;
        self
    }

    /// How many calls that read and how many that write are answered within one second of the wall
    /// clock; Attio's own numbers are 100 and 25. What comes beyond is answered with 429 and the
    /// date of the next second. So is what goes beyond an operation's own limit, such as the sixth merge. There is no
    /// limit if nothing is said.
    pub fn limits(mut self, reads: u32, writes: u32) -> Self {
        self.limits.calls = Some((reads, writes));
        self
    }

    /// How expensive a query of records or entries may be. One whose score is higher is answered
    /// with 429 however often it is sent. There is no limit if nothing is said. Both the page and
    /// the refusal tell the score in the header `x-attio-record-query-score`.
    ///
    /// Attio's way of counting is not known. The fake counts one for the query, one for each
    /// comparison and each sort, and one for each 500 records that are passed over.
    pub fn query_score(mut self, most: u64) -> Self {
        self.limits.score = Some(most);
        self
    }

    /// Leaves out a standard object that is off until an admin switches it on: `deals`, `users` or `workspaces`. Calls on
    /// its records are answered with 400 `standard_object_disabled`, and the attributes that refer to it do not exist.
    pub fn without(mut self, object: impl Into<String>) -> Self {
        self.without.push(object.into());
        self
    }

    /// How many calls on the record that a merge makes are refused before the merge is done, with `merge_in_progress`: the
    /// merge itself is then answered with 202. None if nothing is said.
    pub fn merge_takes(mut self, calls: u32) -> Self {
        self.merge_takes = calls;
        self
    }

    /// An object beside the standard ones.
    pub fn object(
        mut self,
        slug: impl Into<String>,
        attributes: impl IntoIterator<Item = Attribute>,
    ) -> Self {
        self.objects
            .push((slug.into(), attributes.into_iter().collect()));
        self
    }

    /// An attribute of an object, standard or not.
    pub fn attribute(mut self, object: impl Into<String>, attribute: Attribute) -> Self {
        self.attributes.push((object.into(), attribute));
        self
    }

    /// A list of records of one object, with attributes of its own.
    pub fn list(
        mut self,
        slug: impl Into<String>,
        parent_object: impl Into<String>,
        attributes: impl IntoIterator<Item = Attribute>,
    ) -> Self {
        let attributes = attributes.into_iter().collect();
        self.lists
            .push((slug.into(), parent_object.into(), attributes));
        self
    }

    /// An activity of the workspace's own, which extends `activities`.
    pub fn activity(
        mut self,
        slug: impl Into<String>,
        attributes: impl IntoIterator<Item = Attribute>,
    ) -> Self {
        self.activities
            .push((slug.into(), attributes.into_iter().collect()));
        self
    }

    /// An e-mail in a connected mailbox: `direction`, `subject_line`, `sent_at`, `participants` and
    /// `linked_records` as answers show them. What is missing is filled in.
    pub fn email(mut self, email: Value) -> Self {
        self.emails.push(email);
        self
    }

    /// A member of the workspace, for actor references.
    pub fn member(mut self, id: impl fmt::Display, email: impl Into<String>) -> Self {
        self.members.push((id.to_string(), email.into()));
        self
    }

    /// A saved view of an object: its id, its title, and the filter that queries borrow with
    /// `filter_view_id`, in the form that a query takes.
    pub fn object_view(
        mut self,
        object: impl Into<String>,
        id: impl fmt::Display,
        title: impl Into<String>,
        filter: Value,
    ) -> Self {
        self.views.push(Declared {
            home: Home::Object(object.into()),
            id: id.to_string(),
            title: title.into(),
            filter,
        });
        self
    }

    /// A saved view of a list.
    pub fn list_view(
        mut self,
        list: impl Into<String>,
        id: impl fmt::Display,
        title: impl Into<String>,
        filter: Value,
    ) -> Self {
        self.views.push(Declared {
            home: Home::List(list.into()),
            id: id.to_string(),
            title: title.into(),
            filter,
        });
        self
    }

    /// A record, in the write form that a request takes. It may have what is read-only otherwise.
    pub fn record(
        mut self,
        object: impl Into<String>,
        id: impl fmt::Display,
        values: Value,
    ) -> Self {
        self.seeds.push(Seed::Record {
            object: object.into(),
            id: id.to_string(),
            values,
        });
        self
    }

    /// Any number of records, made one after the other when the fake starts, with ids of its own.
    ///
    /// ```
    /// use attio_client::testing::FakeAttio;
    /// use serde_json::json;
    ///
    /// let companies = (0..100_000).map(|n| json!({ "name": format!("Company {n}") }));
    /// let attio = FakeAttio::builder().records("companies", companies);
    /// ```
    pub fn records<I>(mut self, object: impl Into<String>, values: I) -> Self
    where
        I: IntoIterator<Item = Value>,
        I::IntoIter: Send + 'static,
    {
        self.seeds.push(Seed::Records {
            object: object.into(),
            values: Box::new(values.into_iter()),
        });
        self
    }

    /// A record on a list; the record and the list have to be there already.
    pub fn entry(
        mut self,
        list: impl Into<String>,
        id: impl fmt::Display,
        record: impl fmt::Display,
        values: Value,
    ) -> Self {
        self.seeds.push(Seed::Entry {
            list: list.into(),
            id: id.to_string(),
            record: record.to_string(),
            values,
        });
        self
    }

    /// The rows that a statement in SQL is answered with. The fake understands no SQL: a statement
    /// is answered only if it is, letter by letter, one that was named here.
    pub fn sql(
        mut self,
        statement: impl Into<String>,
        rows: impl IntoIterator<Item = Value>,
    ) -> Self {
        self.sql
            .insert(statement.into(), rows.into_iter().collect());
        self
    }

    /// Starts the fake on a free loopback port.
    ///
    /// # Errors
    ///
    /// If a declaration contradicts itself or another, if a record would be refused by Attio, or
    /// if there is no port to be had.
    pub async fn start(self) -> Result<FakeAttio, FakeError> {
        let (access, limits, world) = self.world()?;
        let shared = Arc::new(Shared::new(access, limits, world));
        let running = Running::start(Arc::clone(&shared)).map_err(FakeError::io)?;
        Ok(FakeAttio::new(shared, running))
    }

    fn world(self) -> Result<(Access, Limits, World), FakeError> {
        let mut world = World::new();
        world.merges.take = self.merge_takes;
        for slug in self.without {
            world.disable(&slug)?;
        }
        for (slug, attributes) in self.objects {
            world.declare_object(&slug, attributes)?;
        }
        for (slug, parent, attributes) in self.lists {
            world.declare_list(&slug, &parent, attributes)?;
        }
        for (slug, attributes) in self.activities {
            world.declare_activity(&slug, attributes)?;
        }
        for (object, attribute) in self.attributes {
            world.declare_attribute(Owner::Object(&object), attribute)?;
        }
        world.check_references()?;
        for (id, email) in self.members {
            let id = seed::uuid(&id)?;
            let created_at = world.clock.now();
            world.members.push(Member {
                id,
                email,
                created_at,
            });
        }
        for view in self.views {
            world.declare_view(view)?;
        }
        for seed in self.seeds {
            seed.plant(&mut world)?;
        }
        for email in self.emails {
            world.receive(email);
        }
        world.sql = self.sql;
        let access = Access {
            token: self.token,
            active: self.active,
            scopes: self.scopes,
            level: self.level,
        };
        Ok((access, self.limits, world))
    }
}

impl fmt::Debug for FakeAttioBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeAttioBuilder").finish_non_exhaustive()
    }
}
