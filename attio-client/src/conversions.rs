//! What stands for a longer value where there is only one way to say it.

#[cfg(feature = "api-lists")]
mod lists {
    use crate::WorkspaceMemberId;
    use crate::types::{AccessLevel, MemberAccessInput};

    /// What a member may do.
    impl From<(WorkspaceMemberId, AccessLevel)> for MemberAccessInput {
        fn from((member, level): (WorkspaceMemberId, AccessLevel)) -> Self {
            Self::new(member, level)
        }
    }
}

#[cfg(feature = "api-attributes")]
mod attributes {
    use crate::types::{AttributeConfigInput, CurrencyConfigInput, RecordReferenceConfigInput};

    /// For attributes of the type `currency`.
    impl From<CurrencyConfigInput> for AttributeConfigInput {
        fn from(currency: CurrencyConfigInput) -> Self {
            Self {
                currency: Some(currency),
                ..Self::default()
            }
        }
    }

    /// For attributes of the type `record-reference`.
    impl From<RecordReferenceConfigInput> for AttributeConfigInput {
        fn from(reference: RecordReferenceConfigInput) -> Self {
            Self {
                record_reference: Some(reference),
                ..Self::default()
            }
        }
    }
}

#[cfg(feature = "api-meetings")]
mod meetings {
    use attio_runtime::jiff::Timestamp;

    use crate::types::{RecordLinkInput, TimePoint, TimedPoint};
    use crate::{CompanyId, DealId, PersonId, UserRecordId, WorkspaceRecordId};

    /// A point in time, in no time zone.
    impl From<Timestamp> for TimePoint {
        fn from(time: Timestamp) -> Self {
            TimedPoint::new(time).into()
        }
    }

    macro_rules! links {
        ($($id:ident in $object:literal)*) => {$(
            impl From<$id> for RecordLinkInput {
                fn from(id: $id) -> Self {
                    Self::new($object, id.into())
                }
            }
        )*};
    }

    links! {
        PersonId in "people"
        CompanyId in "companies"
        DealId in "deals"
        UserRecordId in "users"
        WorkspaceRecordId in "workspaces"
    }
}

#[cfg(feature = "api-search")]
mod search {
    use crate::WorkspaceMemberId;
    use crate::types::{SearchAs, SearchAsMemberId};

    /// Finds what this member can see.
    impl From<WorkspaceMemberId> for SearchAs {
        fn from(member: WorkspaceMemberId) -> Self {
            SearchAsMemberId::new(member).into()
        }
    }
}

#[cfg(feature = "api-webhooks")]
mod webhooks {
    use crate::types::{EventType, Subscription};

    /// Every event of a type.
    impl From<EventType> for Subscription {
        fn from(event: EventType) -> Self {
            Self::new(event)
        }
    }
}
