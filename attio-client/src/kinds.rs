//! Which Rust values each kind of attribute takes.
//!
//! Attio types every attribute; the generated setters ask for a value of that type, and this is the
//! table of what counts as one. Everything is sent in the one form that Attio takes for every kind, a
//! list of objects.
//!
//! | kind | one value |
//! |---|---|
//! | [`Text`] | `&str`, `String`, `&String` |
//! | [`Number`] | `f64`, `f32`, `i32`, `i64`, `u32` |
//! | [`Checkbox`] | `bool` |
//! | [`Currency`] | `f64`, `i32`, in the attribute's own currency |
//! | [`Date`] | [`jiff::civil::Date`], or its text |
//! | [`Timestamp`] | [`jiff::Timestamp`], or its text in RFC 3339 |
//! | [`Rating`] | `u8`, `i32`, from 0 to 5 |
//! | [`Status`], [`Select`] | the title as text, [`StatusId`](crate::StatusId), [`OptionId`](crate::OptionId) |
//! | [`RecordReference`] | [`CompanyRef`](crate::CompanyRef) and its siblings, the id of such a record |
//! | [`ActorReference`] | [`ActorRef`](crate::ActorRef), [`WorkspaceMemberId`](crate::WorkspaceMemberId) |
//! | [`Location`] | [`Location`](crate::Location) |
//! | [`Domain`], [`EmailAddress`] | `&str`, `String`, `&String` |
//! | [`PhoneNumber`] | [`PhoneNumber`](crate::PhoneNumber), or text with a leading `+` |
//! | [`PersonalName`] | [`PersonalName`](crate::PersonalName) |
//!
//! Attributes that hold several values take arrays, slices and vectors of these, and every attribute
//! takes an `Option`: `None` leaves it alone.

mod elements;
#[cfg(test)]
mod tests;

use std::marker::PhantomData;

pub use crate::custom::Custom;
pub use crate::filter::Field;

macro_rules! kinds {
    ($($(#[$docs:meta])* $name:ident;)*) => {$(
        $(#[$docs])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name;
    )*};
}

kinds! {
    /// Text of up to 10 MB.
    Text;
    /// A number.
    Number;
    /// Yes or no.
    Checkbox;
    /// An amount of money.
    Currency;
    /// A day of the calendar.
    Date;
    /// A point in time.
    Timestamp;
    /// A whole number of stars, from 0 to 5.
    Rating;
    /// A step of a process.
    Status;
    /// An option out of a list.
    Select;
    /// A member of the workspace.
    ActorReference;
    /// A place.
    Location;
    /// An internet domain.
    Domain;
    /// An e-mail address.
    EmailAddress;
    /// A phone number.
    PhoneNumber;
    /// The name of a person.
    PersonalName;
    /// A contact that Attio found by itself; nothing can be written.
    Interaction;
    /// The id of a record or an entry, which Attio assigns.
    RecordId;
    /// The standard object of people.
    People;
    /// The standard object of companies.
    Companies;
    /// The standard object of deals.
    Deals;
    /// The standard object of your product's users.
    Users;
    /// The standard object of your product's workspaces.
    Workspaces;
    /// Objects that are known by their slugs, and only when the program runs.
    Records;
    /// The entries of a list.
    Entries;
    /// The records of an activity.
    ActivityRecords;
}

/// A reference to a record of the object `O`.
#[derive(Debug, Clone, Copy)]
pub struct RecordReference<O>(PhantomData<O>);
