//! The id of a record of a standard object is the id of a record.

use crate::types::{CompanyId, DealId, PersonId, RecordId, UserRecordId, WorkspaceRecordId};

macro_rules! record_ids {
    ($($id:ty),*) => {$(
        impl From<$id> for RecordId {
            fn from(id: $id) -> Self {
                Self::new(id.into_inner())
            }
        }
    )*};
}

record_ids!(CompanyId, DealId, PersonId, UserRecordId, WorkspaceRecordId);
