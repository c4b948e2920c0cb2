//! The whole table, both ways: which operators and parts a kind has, and that it has no others.
#![allow(dead_code, reason = "of each question, one of two answers goes unused")]

use super::super::operator::{
    Contains, EndsWith, Equals, Has, NotEmpty, OneOf, Ordered, Refers, Sortable, StartsWith,
};
use super::super::part;
use crate::kinds;

/// Whether a type has a trait: an inherent constant goes before that of a trait, if its bound holds.
macro_rules! has {
    ($kind:ty: $($bound:tt)+) => {{
        trait No {
            const HAS: bool = false;
        }
        struct Probe<T>(T);
        impl<T> No for Probe<T> {}
        impl<T: $($bound)+> Probe<T> {
            const HAS: bool = true;
        }
        <Probe<$kind>>::HAS
    }};
}

macro_rules! operators {
    ($($kind:ty => $expected:literal;)+) => {$(
        let all = [
            ("$eq", has!($kind: Equals)),
            ("$in", has!($kind: OneOf)),
            ("$contains", has!($kind: Contains)),
            ("$starts_with", has!($kind: StartsWith)),
            ("$ends_with", has!($kind: EndsWith)),
            ("$gt", has!($kind: Ordered)),
            ("$not_empty", has!($kind: NotEmpty)),
            ("sort", has!($kind: Sortable)),
            ("path", has!($kind: Refers)),
        ];
        let found = all.iter().filter(|(_, has)| *has).map(|(name, _)| *name);
        assert_eq!(found.collect::<Vec<_>>().join(" "), $expected, stringify!($kind));
    )+};
}

#[test]
fn each_kind_has_its_operators_and_no_others() {
    operators! {
        kinds::Text => "$eq $in $contains $starts_with $ends_with sort";
        kinds::Number => "$eq $gt sort";
        kinds::Rating => "$eq $gt sort";
        kinds::Currency => "$eq $gt sort";
        kinds::Date => "$eq $gt sort";
        kinds::Timestamp => "$eq $gt sort";
        kinds::Checkbox => "$eq sort";
        kinds::Select => "$eq sort";
        kinds::Status => "$eq sort";
        kinds::RecordReference<kinds::Companies> => "$eq $in path";
        kinds::RecordReference<kinds::Records> => "$eq $in path";
        kinds::ActorReference => "$eq";
        kinds::PersonalName => "$eq $contains $starts_with $ends_with $not_empty sort";
        kinds::EmailAddress => "$eq $contains $starts_with $ends_with sort";
        kinds::Domain => "$eq $contains $starts_with $ends_with $not_empty sort";
        kinds::PhoneNumber => "$eq $contains $starts_with $ends_with sort";
        kinds::Location => "";
        kinds::Interaction => "";
        kinds::RecordId => "$eq $in sort";
    }
}

#[test]
fn each_part_has_its_operators_and_no_others() {
    operators! {
        part::FirstName => "$eq $contains $starts_with $ends_with $not_empty sort";
        part::LastName => "$eq $contains $starts_with $ends_with $not_empty sort";
        part::FullName => "$eq $contains $starts_with $ends_with $not_empty sort";
        part::EmailAddress => "$eq $contains $starts_with $ends_with sort";
        part::EmailDomain => "$eq $contains $starts_with $ends_with sort";
        part::EmailRootDomain => "$eq $contains $starts_with $ends_with sort";
        part::EmailLocalSpecifier => "$eq $contains $starts_with $ends_with sort";
        part::Domain => "$eq $contains $starts_with $ends_with $not_empty sort";
        part::RootDomain => "$eq $contains $starts_with $ends_with $not_empty sort";
        part::PhoneNumber => "$eq $contains $starts_with $ends_with sort";
        part::PhoneCountry => "$eq $not_empty sort";
        part::Line1 => "$eq $contains $starts_with $ends_with sort";
        part::Line2 => "$eq $contains $starts_with $ends_with sort";
        part::Line3 => "$eq $contains $starts_with $ends_with sort";
        part::Line4 => "$eq $contains $starts_with $ends_with sort";
        part::Locality => "$eq $contains $starts_with $ends_with sort";
        part::Region => "$eq $contains $starts_with $ends_with sort";
        part::Postcode => "$eq $contains $starts_with $ends_with sort";
        part::LocationCountry => "$eq $starts_with sort";
        part::InteractionType => "$eq $not_empty sort";
        part::InteractedAt => "$gt sort";
        part::OwnerMemberId => "$eq $not_empty sort";
        part::ActiveFrom => "$gt sort";
        part::TargetObject => "$eq sort";
        part::TargetRecordId => "$eq $in sort";
    }
}

macro_rules! parts {
    ($($kind:ty => $expected:literal;)+) => {$(
        let all = parts!(@of $kind: FirstName LastName FullName EmailAddress EmailDomain EmailRootDomain
            EmailLocalSpecifier Domain RootDomain PhoneNumber Line1 Line2 Line3 Line4 Locality Region Postcode
            Country InteractionType InteractedAt OwnerMemberId ActiveFrom TargetObject TargetRecordId);
        let found = all.iter().filter(|(_, has)| *has).map(|(name, _)| *name);
        assert_eq!(found.collect::<Vec<_>>().join(" "), $expected, stringify!($kind));
    )+};
    (@of $kind:ty: $($part:ident)+) => {
        [$((<part::$part as part::Part>::NAME, has!($kind: Has<part::$part>))),+]
    };
}

#[test]
fn each_kind_has_its_parts_and_no_others() {
    parts! {
        kinds::Text => "";
        kinds::Number => "";
        kinds::Rating => "";
        kinds::Currency => "";
        kinds::Date => "";
        kinds::Timestamp => "";
        kinds::Checkbox => "";
        kinds::Select => "active_from";
        kinds::Status => "active_from";
        kinds::RecordReference<kinds::Companies> => "target_object target_record_id";
        kinds::ActorReference => "";
        kinds::PersonalName => "first_name last_name full_name";
        kinds::EmailAddress => "email_address email_domain email_root_domain email_local_specifier";
        kinds::Domain => "domain root_domain";
        kinds::PhoneNumber => "phone_number country_code";
        kinds::Location => "line_1 line_2 line_3 line_4 locality region postcode country_code";
        kinds::Interaction => "interaction_type interacted_at owner_member_id";
        kinds::RecordId => "";
    }
}
