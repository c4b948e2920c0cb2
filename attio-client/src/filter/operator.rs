//! Which operators a kind has: a trait for each, so that one that Attio refuses does not compile.
//!
//! Kinds of attributes and their [parts](super::part) implement them; the table is in the [parent module](super).
//! There is nothing here to call: see [`Field`](super::Field).

use serde_json::Value;

use super::field::Place;
use super::node::Constraint;

/// `$eq`.
#[diagnostic::on_unimplemented(
    message = "Attio does not compare `{Self}` as a whole",
    label = "name a part of the attribute, such as `.locality()`, or use `gt`, `gte`, `lt` and `lte`",
    note = "only locations and interactions have no operators of their own, and times of a choice or an interaction have no `$eq`"
)]
pub trait Equals {
    /// The kind of value that it is compared with.
    type Operand;

    /// What to send.
    #[doc(hidden)]
    fn constraint(place: &Place, operator: &'static str, operand: Value) -> Constraint {
        compare(place, operator, operand)
    }
}

/// `$in`.
#[diagnostic::on_unimplemented(
    message = "Attio has no `$in` for `{Self}`",
    label = "cannot be asked for one of several values",
    note = "`$in` exists for texts, references to records and ids; otherwise join with `.or(…)` or `Filter::any_of`"
)]
pub trait OneOf: Equals {}

/// `$contains`.
#[diagnostic::on_unimplemented(
    message = "Attio has no `$contains` for `{Self}`",
    label = "is not searched for a piece of text",
    note = "`$contains` exists for texts, names, e-mail addresses, domains, phone numbers and the lines of a location"
)]
pub trait Contains {}

/// `$starts_with`.
#[diagnostic::on_unimplemented(
    message = "Attio has no `$starts_with` for `{Self}`",
    label = "is not searched for its beginning",
    note = "`$starts_with` exists for texts, names, e-mail addresses, domains, phone numbers and the parts of a location"
)]
pub trait StartsWith {}

/// `$ends_with`.
#[diagnostic::on_unimplemented(
    message = "Attio has no `$ends_with` for `{Self}`",
    label = "is not searched for its end",
    note = "`$ends_with` exists for texts, names, e-mail addresses, domains, phone numbers and the lines of a location"
)]
pub trait EndsWith {}

/// `$gt`, `$gte`, `$lt` and `$lte`.
#[diagnostic::on_unimplemented(
    message = "Attio does not order `{Self}`",
    label = "is neither greater nor less than anything",
    note = "`$gt`, `$gte`, `$lt` and `$lte` exist for numbers, ratings, amounts of money, dates and times"
)]
pub trait Ordered {
    /// The kind of value that it is compared with.
    type Operand;
}

/// `$not_empty`.
#[diagnostic::on_unimplemented(
    message = "Attio has no `$not_empty` for `{Self}`",
    label = "cannot be asked whether it is set",
    note = "`$not_empty` exists for domains, names, the country of a phone number, and the type and owner of an interaction"
)]
pub trait NotEmpty {}

/// Can be sorted by.
#[diagnostic::on_unimplemented(
    message = "Attio does not sort by `{Self}` as a whole",
    label = "name what to sort by first, such as `.locality()`, `.interacted_at()` or `people::company().name()`",
    note = "locations, interactions and references have no main field to sort by"
)]
pub trait Sortable {}

/// References to records, which paths follow.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not refer to records",
    label = "a path leads through references to records only",
    note = "an attribute of what another one refers to is written `people::company().domains()`"
)]
pub trait Refers {
    /// The record that it refers to.
    type Record;
    /// The slug of that record's object, if the type tells.
    #[doc(hidden)]
    const SLUG: Option<&'static str>;
}

/// Has the part `P`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no part `{P}`",
    label = "is no part of the values of this attribute",
    note = "the parts of each kind of attribute are listed in the documentation of `attio_client::filter`"
)]
pub trait Has<P> {
    /// What the part is, which says its operators.
    type Kind;
}

/// A comparison of the part that is named, or of the value's main field.
pub(super) fn compare(place: &Place, operator: &'static str, operand: Value) -> Constraint {
    match place.part {
        Some(part) => Constraint::Fields(vec![(part, operator, operand)]),
        None => Constraint::Value(operator, operand),
    }
}
