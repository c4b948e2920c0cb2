#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod api;
mod custom;
mod error;
pub mod kinds;
mod location;
mod name;
mod phone;
mod reference;

#[cfg(feature = "testing")]
#[cfg_attr(docsrs, doc(cfg(feature = "testing")))]
pub mod testing;

pub use api::{Client, People, person, requests, types};
pub use attio_runtime as runtime;
pub use custom::Custom;
pub use error::Error;
pub use location::Location;
pub use name::PersonalName;
pub use phone::PhoneNumber;
pub use reference::{ActorRef, CompanyRef, DealRef, PersonRef, RecordRef, UserRef, WorkspaceRef};
pub use types::{
    AttributeId, CompanyId, CountryCode, CurrencyCode, DealId, ObjectId, OptionId, Person, PersonId,
    RecordId, StatusId, UserRecordId, WorkspaceId, WorkspaceMemberId,
};
