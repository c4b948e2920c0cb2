//! Attributes that a workspace made itself, by slug and with a kind of the caller's choice.
//!
//! They belong to whichever record the query is for.

use std::borrow::Cow;

use super::field::{Field, Place};
use super::object::Target;
use crate::kinds;

macro_rules! attributes {
    ($($(#[$docs:meta])* $function:ident $kind:ident)*) => {$(
        $(#[$docs])*
        pub fn $function<R>(slug: impl Into<Cow<'static, str>>) -> Field<R, kinds::$kind> {
            Field::new(Place::attribute(slug))
        }
    )*};
}

attributes! {
    /// An attribute that holds text.
    ///
    /// ```
    /// use attio_client::{filter, people};
    ///
    /// let filter = people::job_title().eq("CEO").and(filter::text("nickname").starts_with("A"));
    /// # let _ = filter.to_json("people");
    /// ```
    text Text
    /// An attribute that holds a number.
    number Number
    /// An attribute that holds yes or no.
    checkbox Checkbox
    /// An attribute that holds an amount of money.
    currency Currency
    /// An attribute that holds a day of the calendar.
    date Date
    /// An attribute that holds a point in time.
    timestamp Timestamp
    /// An attribute that holds a number of stars.
    rating Rating
    /// An attribute that holds a step of a process.
    status Status
    /// An attribute that holds options out of a list.
    select Select
    /// An attribute that holds members of the workspace.
    actor_reference ActorReference
    /// An attribute that holds a place.
    location Location
    /// An attribute that holds internet domains.
    domain Domain
    /// An attribute that holds e-mail addresses.
    email_address EmailAddress
    /// An attribute that holds phone numbers.
    phone_number PhoneNumber
    /// An attribute that holds the name of a person.
    personal_name PersonalName
    /// An attribute that holds a contact.
    interaction Interaction
}

/// An attribute that refers to records of `target`, one of the objects of [`kinds`] or the slug of another.
///
/// ```
/// use attio_client::{Filter, companies, filter, kinds};
///
/// let customer = filter::record_reference("customer", kinds::Companies).to(companies::domains());
/// let project = filter::record_reference("project", "projects").to(filter::text("code"));
/// let filter: Filter<kinds::Records> = customer.eq("attio.com").and(project.eq("X-1"));
/// # let _ = filter.to_json("invoices");
/// ```
pub fn record_reference<R, T: Target>(
    slug: impl Into<Cow<'static, str>>,
    target: T,
) -> Field<R, kinds::RecordReference<T::Object>> {
    Field::new(Place {
        target: target.slug(),
        ..Place::attribute(slug)
    })
}

/// The id of the records that are queried.
pub fn record_id<R>() -> Field<R, kinds::RecordId> {
    Field::new(Place::attribute("record_id"))
}

/// The id of the entries that are queried.
pub fn entry_id() -> Field<kinds::Entries, kinds::RecordId> {
    Field::new(Place::attribute("entry_id"))
}

/// The record that the entries of a list are about, which is of the object `target`.
///
/// ```
/// use attio_client::{companies, filter, kinds};
///
/// let filter = filter::parent_record(kinds::Companies).to(companies::name()).contains("Attio");
/// # let _ = filter.to_json("sales");
/// ```
pub fn parent_record<T: Target>(
    target: T,
) -> Field<kinds::Entries, kinds::RecordReference<T::Object>> {
    record_reference("parent_record", target)
}
