//! References to records and to workspace members, to be written.

use std::borrow::Cow;

use attio_runtime::__private::{Empty, Look, Map, Object, Rest, Show, View};

use crate::types::{
    ActorReferenceByEmail, ActorReferenceById, ActorReferenceInput, CompanyId, DealId, DomainInput,
    EmailAddressInput, MatchInput, PersonId, RecordId, RecordReferenceByAttribute,
    RecordReferenceById, RecordReferenceInput, TextInput, UserRecordId, WorkspaceMemberId,
    WorkspaceRecordId,
};

/// A reference to a record of whichever object, for attributes that a workspace made itself.
///
/// References to the standard objects have types of their own, such as [`CompanyRef`], so that a
/// company is not given where a deal is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordRef(Reference);

#[derive(Debug, Clone, PartialEq)]
enum Reference {
    Id(RecordReferenceById),
    Unique(Unique),
}

/// A record by a value that no other record of its object has. What names it is mostly known to the program.
#[derive(Debug, Clone, PartialEq)]
struct Unique {
    object: Cow<'static, str>,
    attribute: Cow<'static, str>,
    value: MatchInput,
}

impl RecordRef {
    /// By the id of the record.
    #[must_use]
    pub fn id(object: impl Into<String>, id: RecordId) -> Self {
        Self(Reference::Id(RecordReferenceById::new(object, id)))
    }

    /// By the text of an attribute that is unique in its object.
    #[must_use]
    pub fn text(
        object: impl Into<String>,
        attribute: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self(Reference::Unique(Unique {
            object: Cow::Owned(object.into()),
            attribute: Cow::Owned(attribute.into()),
            value: TextInput::new(text).into(),
        }))
    }
}

impl From<RecordRef> for RecordReferenceInput {
    fn from(reference: RecordRef) -> Self {
        match reference.0 {
            Reference::Id(reference) => reference.into(),
            Reference::Unique(unique) => {
                let mut reference = RecordReferenceByAttribute::new(unique.object);
                let attribute = unique.attribute.into_owned();
                reference.extra = Map::from([(attribute, vec![unique.value])]);
                reference.into()
            }
        }
    }
}

/// What the [`RecordReferenceInput`] would be on the wire, without making it.
impl Look for RecordRef {
    fn look(&self) -> View<'_> {
        match &self.0 {
            Reference::Id(reference) => reference.look(),
            Reference::Unique(unique) => View::Object(unique),
        }
    }
}

impl Object for Unique {
    fn views(&self, show: &mut Show<'_>) {
        RecordReferenceByAttribute::empty()
            .views(&mut |shape, _, _| show(shape, &[View::Str(&self.object)], Some(self)));
    }
}

/// The attribute, which stands beside the object.
impl Rest for Unique {
    fn each(&self, see: &mut dyn FnMut(&str, View<'_>)) {
        let values = std::slice::from_ref(&self.value);
        see(&self.attribute, View::List(&values));
    }
}

macro_rules! references {
    ($($(#[$docs:meta])* $name:ident to $object:literal by $id:ty { $($(#[$by:meta])* $method:ident($argument:ident) => $slug:literal $value:expr;)* })*) => {$(
        $(#[$docs])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name(RecordRef);

        impl $name {
            /// By the id of the record.
            #[must_use]
            pub fn id(id: $id) -> Self {
                Self(RecordRef::id($object, id.into()))
            }

            $(
                $(#[$by])*
                #[must_use]
                pub fn $method($argument: impl Into<String>) -> Self {
                    Self(RecordRef(Reference::Unique(Unique {
                        object: Cow::Borrowed($object),
                        attribute: Cow::Borrowed($slug),
                        value: $value.into(),
                    })))
                }
            )*
        }

        impl From<$name> for RecordRef {
            fn from(reference: $name) -> Self {
                reference.0
            }
        }

        impl From<$name> for RecordReferenceInput {
            fn from(reference: $name) -> Self {
                reference.0.into()
            }
        }
    )*};
}

references! {
    /// A reference to a company.
    ///
    /// ```
    /// use attio_client::CompanyRef;
    ///
    /// let company = CompanyRef::domain("attio.com");
    /// ```
    CompanyRef to "companies" by CompanyId {
        /// By one of its domains.
        domain(domain) => "domains" DomainInput::new(domain);
    }

    /// A reference to a person.
    PersonRef to "people" by PersonId {
        /// By one of the person's e-mail addresses.
        email_address(address) => "email_addresses" EmailAddressInput::new(address);
    }

    /// A reference to a deal.
    DealRef to "deals" by DealId {}

    /// A reference to a user.
    UserRef to "users" by UserRecordId {
        /// By the id that the user has in your product.
        user_id(id) => "user_id" TextInput::new(id);
        /// By the e-mail address with which the user signs in.
        email_address(address) => "primary_email_address" EmailAddressInput::new(address);
    }

    /// A reference to a workspace of your product.
    WorkspaceRef to "workspaces" by WorkspaceRecordId {
        /// By the id that the workspace has in your product.
        workspace_id(id) => "workspace_id" TextInput::new(id);
    }
}

/// A reference to a member of the workspace, the only kind of actor that can be written.
#[derive(Debug, Clone, PartialEq)]
pub struct ActorRef(ActorReferenceInput);

impl ActorRef {
    /// By the id of the member.
    #[must_use]
    pub fn id(id: WorkspaceMemberId) -> Self {
        Self(ActorReferenceById::new(id).into())
    }

    /// By the e-mail address with which the member signs in.
    #[must_use]
    pub fn email_address(address: impl Into<String>) -> Self {
        Self(ActorReferenceByEmail::new(address).into())
    }
}

impl From<ActorRef> for ActorReferenceInput {
    fn from(actor: ActorRef) -> Self {
        actor.0
    }
}
