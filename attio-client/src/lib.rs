#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod api;
mod comments;
mod conversions;
mod custom;
mod error;
mod files;
pub mod filter;
#[cfg(any(doc, doctest))]
pub mod guide;
mod ids;
pub mod kinds;
mod limits;
mod location;
mod many;
mod name;
mod phone;
mod query;
mod reference;
mod sort;
mod values;

#[cfg(feature = "oauth")]
#[cfg_attr(docsrs, doc(cfg(feature = "oauth")))]
pub mod oauth;

#[cfg(feature = "testing")]
#[cfg_attr(docsrs, doc(cfg(feature = "testing")))]
pub mod testing;

#[cfg(feature = "webhook-verify")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhook-verify")))]
pub mod webhook;

#[doc(inline)]
pub use api::*;
pub use attio_runtime as runtime;
pub use custom::Custom;
pub use error::Error;
pub use filter::{Field, Filter};
pub use location::Location;
pub use many::Many;
pub use name::PersonalName;
pub use phone::PhoneNumber;
pub use query::{IntoQuery, Query, Viewed};
pub use reference::{ActorRef, CompanyRef, DealRef, PersonRef, RecordRef, UserRef, WorkspaceRef};
pub use sort::Sort;
#[cfg(feature = "api-companies")]
pub use types::Company;
#[cfg(feature = "api-deals")]
pub use types::Deal;
#[cfg(feature = "api-people")]
pub use types::Person;
pub use types::{
    ActivityId, ActivityRecordId, AttributeId, CallRecordingId, CommentId, CompanyId, CountryCode,
    CurrencyCode, DealId, EmailId, EntryId, FileId, ListId, MailboxId, MeetingId, NoteId, ObjectId,
    OptionId, PersonId, RecordId, ScimGroupId, ScimUserId, StatusId, TaskId, ThreadId,
    UserRecordId, ViewId, WebhookId, WorkspaceId, WorkspaceMemberId, WorkspaceRecordId,
};
pub use values::BySlug;
