//! The table of the operators that each kind and each part has.

use serde_json::Value;

use super::field::Place;
use super::node::{Constraint, EQ};
use super::object::Object;
use super::operator::{
    Contains, EndsWith, Equals, NotEmpty, OneOf, Ordered, Refers, Sortable, StartsWith,
};
use super::part;
use crate::kinds;

macro_rules! table {
    ($($kind:ty: $($operator:ident $(($operand:ty))?)*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl $operator for $kind {
            $(type Operand = $operand;)?
        }
    )*)*};
}

table! {
    kinds::Text: Equals(kinds::Text) OneOf Contains StartsWith EndsWith Sortable;
    kinds::Number: Equals(kinds::Number) Ordered(kinds::Number) Sortable;
    kinds::Rating: Equals(kinds::Rating) Ordered(kinds::Rating) Sortable;
    kinds::Currency: Equals(kinds::Currency) Ordered(kinds::Currency) Sortable;
    kinds::Date: Equals(kinds::Date) Ordered(kinds::Date) Sortable;
    kinds::Timestamp: Equals(kinds::Timestamp) Ordered(kinds::Timestamp) Sortable;
    kinds::Checkbox: Equals(kinds::Checkbox) Sortable;
    kinds::Select: Equals(kinds::Select) Sortable;
    kinds::Status: Equals(kinds::Status) Sortable;
    kinds::RecordId: Equals(kinds::RecordId) OneOf Sortable;
    part::ActiveFrom: Ordered(kinds::Timestamp) Sortable;

    kinds::PersonalName: Equals(kinds::Text) Contains StartsWith EndsWith NotEmpty Sortable;
    part::FirstName: Equals(kinds::Text) Contains StartsWith EndsWith NotEmpty Sortable;
    part::LastName: Equals(kinds::Text) Contains StartsWith EndsWith NotEmpty Sortable;
    part::FullName: Equals(kinds::Text) Contains StartsWith EndsWith NotEmpty Sortable;

    kinds::EmailAddress: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::EmailAddress: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::EmailDomain: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::EmailRootDomain: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::EmailLocalSpecifier: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;

    kinds::Domain: Equals(kinds::Text) Contains StartsWith EndsWith NotEmpty Sortable;
    part::Domain: Equals(kinds::Text) Contains StartsWith EndsWith NotEmpty Sortable;
    part::RootDomain: Equals(kinds::Text) Contains StartsWith EndsWith NotEmpty Sortable;

    kinds::PhoneNumber: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::PhoneNumber: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::PhoneCountry: Equals(part::Country) NotEmpty Sortable;

    part::Line1: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::Line2: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::Line3: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::Line4: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::Locality: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::Region: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::Postcode: Equals(kinds::Text) Contains StartsWith EndsWith Sortable;
    part::LocationCountry: Equals(part::Country) StartsWith Sortable;

    part::InteractionType: Equals(part::InteractionType) NotEmpty Sortable;
    part::InteractedAt: Ordered(kinds::Timestamp) Sortable;
    part::OwnerMemberId: Equals(kinds::ActorReference) NotEmpty Sortable;

    part::TargetObject: Equals(kinds::Text) Sortable;
    part::TargetRecordId: Equals(kinds::RecordId) OneOf Sortable;
}

/// Both fields of a reference are compared: the object too, for an attribute may refer to several.
#[diagnostic::do_not_recommend]
impl<O: Object> Equals for kinds::RecordReference<O> {
    type Operand = Self;

    fn constraint(place: &Place, operator: &'static str, id: Value) -> Constraint {
        let object = O::SLUG.or(place.target.as_deref());
        let object = object.map(|slug| ("target_object", EQ, slug.into()));
        let id = ("target_record_id", operator, id);
        Constraint::Fields(object.into_iter().chain([id]).collect())
    }
}

#[diagnostic::do_not_recommend]
impl<O: Object> OneOf for kinds::RecordReference<O> {}

#[diagnostic::do_not_recommend]
impl<O: Object> Refers for kinds::RecordReference<O> {
    type Record = O::Record;
    const SLUG: Option<&'static str> = O::SLUG;
}

/// Attio wants both fields.
#[diagnostic::do_not_recommend]
impl Equals for kinds::ActorReference {
    type Operand = Self;

    fn constraint(_: &Place, operator: &'static str, id: Value) -> Constraint {
        Constraint::Fields(vec![
            ("referenced_actor_type", EQ, "workspace-member".into()),
            ("referenced_actor_id", operator, id),
        ])
    }
}
