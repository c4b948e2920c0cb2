//! Parts of attribute values, as types: what the methods of [`Field`](super::Field) name.

use super::operator::Has;
use crate::kinds;

/// A part of an attribute's value.
pub trait Part {
    /// Its name on the wire.
    const NAME: &'static str;
}

macro_rules! parts {
    ($($name:ident = $wire:literal $(of $($whole:ty)|+)?;)*) => {$(
        #[doc = concat!("`", $wire, "`.")]
        #[derive(Debug, Clone, Copy)]
        pub struct $name;

        impl Part for $name {
            const NAME: &'static str = $wire;
        }

        $($(
            #[diagnostic::do_not_recommend]
            impl Has<$name> for $whole {
                type Kind = $name;
            }
        )+)?
    )*};
}

parts! {
    FirstName = "first_name" of kinds::PersonalName;
    LastName = "last_name" of kinds::PersonalName;
    FullName = "full_name" of kinds::PersonalName;
    EmailAddress = "email_address" of kinds::EmailAddress;
    EmailDomain = "email_domain" of kinds::EmailAddress;
    EmailRootDomain = "email_root_domain" of kinds::EmailAddress;
    EmailLocalSpecifier = "email_local_specifier" of kinds::EmailAddress;
    Domain = "domain" of kinds::Domain;
    RootDomain = "root_domain" of kinds::Domain;
    PhoneNumber = "phone_number" of kinds::PhoneNumber;
    Country = "country_code";
    Line1 = "line_1" of kinds::Location;
    Line2 = "line_2" of kinds::Location;
    Line3 = "line_3" of kinds::Location;
    Line4 = "line_4" of kinds::Location;
    Locality = "locality" of kinds::Location;
    Region = "region" of kinds::Location;
    Postcode = "postcode" of kinds::Location;
    InteractionType = "interaction_type" of kinds::Interaction;
    InteractedAt = "interacted_at" of kinds::Interaction;
    OwnerMemberId = "owner_member_id" of kinds::Interaction;
    ActiveFrom = "active_from" of kinds::Select | kinds::Status;
    TargetObject = "target_object";
    TargetRecordId = "target_record_id";
}

/// The country of a phone number.
#[derive(Debug, Clone, Copy)]
pub struct PhoneCountry;

/// The country of a location.
#[derive(Debug, Clone, Copy)]
pub struct LocationCountry;

#[diagnostic::do_not_recommend]
impl Has<Country> for kinds::PhoneNumber {
    type Kind = PhoneCountry;
}

#[diagnostic::do_not_recommend]
impl Has<Country> for kinds::Location {
    type Kind = LocationCountry;
}

#[diagnostic::do_not_recommend]
impl<O> Has<TargetObject> for kinds::RecordReference<O> {
    type Kind = TargetObject;
}

#[diagnostic::do_not_recommend]
impl<O> Has<TargetRecordId> for kinds::RecordReference<O> {
    type Kind = TargetRecordId;
}
