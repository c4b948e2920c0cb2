//! Which Rust values an attribute is compared with.

use attio_runtime::jiff;
use serde_json::Value;

use super::part;
use crate::kinds::{
    ActorReference, Checkbox, Companies, Currency, Date, Deals, Number, People, Rating,
    RecordReference, Select, Status, Text, Timestamp, Users, Workspaces,
};
use crate::{
    CompanyId, CountryCode, DealId, EntryId, OptionId, PersonId, RecordId, StatusId, UserRecordId,
    WorkspaceMemberId, WorkspaceRecordId, kinds, types,
};

/// A Rust value that is compared with what is of kind `K`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be compared with `{K}`",
    label = "is not what this attribute is compared with",
    note = "texts and titles are compared with strings, numbers with numbers, dates with `jiff::civil::Date`, times with `jiff::Timestamp`",
    note = "references are compared with the ids of records; by another attribute of theirs, write `people::company().domains()`"
)]
pub trait Operand<K> {
    /// Its form on the wire.
    #[doc(hidden)]
    fn into_json(self) -> Value;
}

macro_rules! operands {
    ($($kind:ty { $($from:ty: $convert:expr,)+ })+) => {$($(
        #[diagnostic::do_not_recommend]
        impl Operand<$kind> for $from {
            fn into_json(self) -> Value {
                let convert: fn($from) -> Value = $convert;
                convert(self)
            }
        }
    )+)+};
}

operands! {
    Text {
        &str: |text| text.into(),
        String: Value::from,
        &String: |text| text.as_str().into(),
    }
    Number {
        f64: number,
        i32: Value::from,
        i64: Value::from,
        u32: Value::from,
    }
    Rating {
        i32: Value::from,
        u8: Value::from,
    }
    Currency {
        f64: number,
        i32: Value::from,
        i64: Value::from,
        u32: Value::from,
        &str: |text| text.into(),
        String: Value::from,
    }
    Date {
        jiff::civil::Date: |date| date.to_string().into(),
        &str: |text| text.into(),
        String: Value::from,
    }
    Timestamp {
        jiff::Timestamp: |instant| instant.to_string().into(),
    }
    Checkbox {
        bool: Value::from,
    }
    Select {
        &str: |text| text.into(),
        String: Value::from,
        &String: |title| title.as_str().into(),
        OptionId: |id| id.to_string().into(),
    }
    Status {
        &str: |text| text.into(),
        String: Value::from,
        &String: |title| title.as_str().into(),
        StatusId: |id| id.to_string().into(),
    }
    RecordReference<People> {
        PersonId: |id| id.to_string().into(),
    }
    RecordReference<Companies> {
        CompanyId: |id| id.to_string().into(),
    }
    RecordReference<Deals> {
        DealId: |id| id.to_string().into(),
    }
    RecordReference<Users> {
        UserRecordId: |id| id.to_string().into(),
    }
    RecordReference<Workspaces> {
        WorkspaceRecordId: |id| id.to_string().into(),
    }
    ActorReference {
        WorkspaceMemberId: |id| id.to_string().into(),
    }
    kinds::RecordId {
        RecordId: |id| id.to_string().into(),
        PersonId: |id| id.to_string().into(),
        CompanyId: |id| id.to_string().into(),
        DealId: |id| id.to_string().into(),
        UserRecordId: |id| id.to_string().into(),
        WorkspaceRecordId: |id| id.to_string().into(),
        EntryId: |id| id.to_string().into(),
    }
    part::Country {
        CountryCode: |country| country.as_str().into(),
        &str: |text| text.into(),
        String: Value::from,
    }
    part::InteractionType {
        types::InteractionType: |kind| kind.as_str().into(),
    }
}

#[diagnostic::do_not_recommend]
impl<O> Operand<RecordReference<O>> for RecordId {
    fn into_json(self) -> Value {
        self.to_string().into()
    }
}

/// JSON has neither NaN nor infinity, and the `null` in their place would mean something else.
fn number(number: f64) -> Value {
    match serde_json::Number::from_f64(number) {
        Some(number) => number.into(),
        None => number.to_string().into(),
    }
}
