//! What references point to.

use std::borrow::Cow;

use crate::kinds::{Companies, Deals, People, Records, Users, Workspaces};
use crate::{companies, deals, people, users, workspaces};

/// An object that references point to, as in [`RecordReference`](crate::kinds::RecordReference).
pub trait Object {
    /// The record that the markers of its attributes belong to.
    type Record;
    /// Its slug; of objects that are known by their slug only when the program runs, none.
    #[doc(hidden)]
    const SLUG: Option<&'static str>;
}

macro_rules! objects {
    ($($object:ident $record:ty = $slug:expr;)*) => {$(
        impl Object for $object {
            type Record = $record;
            const SLUG: Option<&'static str> = $slug;
        }
    )*};
}

objects! {
    People people::Person = Some("people");
    Companies companies::Company = Some("companies");
    Deals deals::Deal = Some("deals");
    Users users::User = Some("users");
    Workspaces workspaces::Workspace = Some("workspaces");
    Records Records = None;
}

/// What [`filter::record_reference`](super::record_reference) points to: an object such as [`People`], or the slug of one
/// that the workspace made.
pub trait Target {
    /// The object.
    type Object: Object;

    /// Its slug, unless the object tells it.
    #[doc(hidden)]
    fn slug(self) -> Option<Cow<'static, str>>;
}

impl<O: Object> Target for O {
    type Object = O;

    fn slug(self) -> Option<Cow<'static, str>> {
        None
    }
}

impl Target for &str {
    type Object = Records;

    fn slug(self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(self.to_owned()))
    }
}

impl Target for String {
    type Object = Records;

    fn slug(self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(self))
    }
}
