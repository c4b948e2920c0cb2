//! Which records a query lists: conditions that are checked when they are compiled.
//!
//! Every attribute of the standard objects is a function: `people::name()`. What is asked of it is a method, and which
//! methods there are depends on its kind: an operator that Attio refuses does not compile. A reference has the attributes
//! of what it refers to.
//!
//! ```
//! use attio_client::{companies, filter, people};
//! # use attio_client::runtime::jiff::Timestamp;
//! # let since: Timestamp = "2026-01-01T00:00:00Z".parse()?;
//!
//! let recent = people::name().full_name().contains("Ada").and(people::created_at().gte(since));
//! let there = people::company().domains().eq("attio.com");
//! let gold = filter::select("tier").eq("Gold");             // an attribute that the workspace added
//! let wanted = recent.or(there).and(gold.not());
//! # let _ = wanted.to_json("people");
//! # Ok::<(), attio_client::runtime::jiff::Error>(())
//! ```
//!
//! | kind | operators | parts, each with operators of its own |
//! |---|---|---|
//! | [`Text`] | `eq` `one_of` `contains` `starts_with` `ends_with` | |
//! | [`Number`], [`Rating`], [`Currency`] | `eq` `gt` `gte` `lt` `lte` | |
//! | [`Date`], [`Timestamp`] | `eq` `gt` `gte` `lt` `lte` | |
//! | [`Checkbox`] | `eq` | |
//! | [`Select`], [`Status`] | `eq` | `active_from`: `gt` `gte` `lt` `lte` |
//! | [`RecordReference`] | `eq` `one_of`, by id | `target_object`: `eq`; `target_record_id`: `eq` `one_of`; any attribute of such a record; one by slug with [`to`](Field::to) |
//! | [`ActorReference`] | `eq`, by id | |
//! | [`PersonalName`] | `eq` `contains` `starts_with` `ends_with` `not_empty` | `first_name` `last_name` `full_name`: the same |
//! | [`EmailAddress`] | `eq` `contains` `starts_with` `ends_with` | `email_address` `email_domain` `email_root_domain` `email_local_specifier`: the same |
//! | [`Domain`] | `eq` `contains` `starts_with` `ends_with` `not_empty` | `domain` `root_domain`: the same |
//! | [`PhoneNumber`] | `eq` `contains` `starts_with` `ends_with` | `phone_number`: the same; `country_code`: `eq` `not_empty` |
//! | [`Location`] | none: name a part | `line_1` to `line_4` `locality` `region` `postcode`: `eq` `contains` `starts_with` `ends_with`; `country_code`: `eq` `starts_with` |
//! | [`Interaction`] | none: name a part | `interaction_type` `owner_member_id`: `eq` `not_empty`; `interacted_at`: `gt` `gte` `lt` `lte` |
//! | [`RecordId`] | `eq` `one_of` | |
//!
//! Attio has no negative operators: negate a filter with [`Filter::not`] or `!`. What it documents and this table does
//! not have goes through [`Filter::raw`].
//!
//! [`Text`]: crate::kinds::Text
//! [`Number`]: crate::kinds::Number
//! [`Rating`]: crate::kinds::Rating
//! [`Currency`]: crate::kinds::Currency
//! [`Date`]: crate::kinds::Date
//! [`Timestamp`]: crate::kinds::Timestamp
//! [`Checkbox`]: crate::kinds::Checkbox
//! [`Select`]: crate::kinds::Select
//! [`Status`]: crate::kinds::Status
//! [`RecordReference`]: crate::kinds::RecordReference
//! [`ActorReference`]: crate::kinds::ActorReference
//! [`PersonalName`]: crate::kinds::PersonalName
//! [`EmailAddress`]: crate::kinds::EmailAddress
//! [`Domain`]: crate::kinds::Domain
//! [`PhoneNumber`]: crate::kinds::PhoneNumber
//! [`Location`]: crate::kinds::Location
//! [`Interaction`]: crate::kinds::Interaction
//! [`RecordId`]: crate::kinds::RecordId

mod custom;
mod field;
mod language;
mod node;
mod object;
mod operand;
pub mod operator;
pub mod part;
mod table;
#[cfg(test)]
mod tests;

use std::fmt;
use std::marker::PhantomData;
use std::ops::Not;

use serde_json::Value;

pub use self::custom::*;
pub use self::field::Field;
pub(crate) use self::field::Place;
pub(crate) use self::node::{LONGEST, Node, Step, steps, too_long};
pub use self::object::{Object, Target};
pub use self::operand::Operand;

/// A condition on records whose attributes are those of `R`, such as [`people::Person`](crate::people::Person).
///
/// Made by the methods of [`Field`], joined by [`and`](Self::and), [`or`](Self::or) and [`not`](Self::not).
pub struct Filter<R> {
    node: Node,
    record: PhantomData<fn() -> R>,
}

impl<R> Filter<R> {
    pub(crate) fn new(node: Node) -> Self {
        Self {
            node,
            record: PhantomData,
        }
    }

    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::new(self.node.and(other.node))
    }

    /// At least one of both holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self::new(self.node.or(other.node))
    }

    /// It does not hold; also written `!filter`, of the whole chain that follows.
    ///
    /// Attio negates single conditions only, so a negation moves inwards: of `a.and(b).not()` becomes "not `a`, or not
    /// `b`".
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "it is implemented, too")]
    pub fn not(self) -> Self {
        Self::new(self.node.negated())
    }

    /// All of them hold; of none, every record matches.
    ///
    /// ```
    /// use attio_client::{Filter, deals};
    ///
    /// let words = ["big", "renewal"];
    /// let filter = Filter::all_of(words.map(|word| deals::name().contains(word)));
    /// # let _ = filter.to_json("deals");
    /// ```
    #[must_use]
    pub fn all_of(filters: impl IntoIterator<Item = Self>) -> Self {
        Self::new(Node::all(filters.into_iter().map(|filter| filter.node)))
    }

    /// At least one of them holds; of none, which is sent as an empty `$or`, no record matches.
    ///
    /// This is also how to ask for one of several options or statuses, for which Attio has no `$in`:
    ///
    /// ```
    /// use attio_client::{Filter, deals};
    ///
    /// let open = Filter::any_of(["Lead", "In Progress"].map(|stage| deals::stage().eq(stage)));
    /// # let _ = open.to_json("deals");
    /// ```
    #[must_use]
    pub fn any_of(filters: impl IntoIterator<Item = Self>) -> Self {
        Self::new(Node::any(filters.into_iter().map(|filter| filter.node)))
    }

    /// Anything, as Attio documents it: the way out for what this client cannot say.
    ///
    /// ```
    /// use attio_client::{Filter, people};
    /// use serde_json::json;
    ///
    /// let filter = people::job_title().eq("CEO").and(Filter::raw(json!({"tier": {"$eq": "Gold"}})));
    /// # let _ = filter.to_json("people");
    /// ```
    #[must_use]
    pub fn raw(filter: Value) -> Self {
        Self::new(Node::Raw(filter))
    }

    pub(crate) fn too_long(&self) -> Option<&[Step]> {
        self.node.too_long()
    }

    /// The filter as Attio reads it, in a query of the object or list that `object` is the slug of.
    ///
    /// ```
    /// use attio_client::{companies, people};
    /// use serde_json::json;
    ///
    /// let filter = people::company().domains().eq("attio.com");
    /// assert_eq!(
    ///     filter.to_json("people"),
    ///     json!({
    ///         "path": [["people", "company"], ["companies", "domains"]],
    ///         "constraints": {"$eq": "attio.com"},
    ///     }),
    /// );
    /// ```
    #[must_use]
    pub fn to_json(&self, object: &str) -> Value {
        self.node.to_json(object)
    }
}

impl<R> Not for Filter<R> {
    type Output = Self;

    fn not(self) -> Self {
        Self::not(self)
    }
}

impl<R> Clone for Filter<R> {
    fn clone(&self) -> Self {
        Self::new(self.node.clone())
    }
}

impl<R> PartialEq for Filter<R> {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
    }
}

impl<R> fmt::Debug for Filter<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The object is not known yet.
        write!(f, "Filter({})", self.to_json("_"))
    }
}
