//! The table itself.

use attio_runtime::jiff;
use attio_runtime::{elements, lent};

use super::{
    ActorReference, Checkbox, Companies, Currency, Date, Deals, Domain, EmailAddress, Location,
    Number, People, PersonalName, PhoneNumber, Rating, RecordReference, Select, Status, Text,
    Timestamp, Users, Workspaces,
};
use crate::types::{
    ActorReferenceInput, CheckboxInput, CurrencyInput, DateInput, DomainInput, EmailAddressInput,
    LocationInput, NumberInput, PersonalNameInput, PhoneNumberInput, RatingInput, SelectInput,
    StatusInput, TextInput, TimestampInput,
};
use crate::{
    ActorRef, CompanyId, CompanyRef, DealId, DealRef, OptionId, PersonId, PersonRef, RecordRef,
    StatusId, UserRecordId, UserRef, WorkspaceMemberId, WorkspaceRef,
};

lent! {
    Text => TextInput
    Status => StatusInput
    Select => SelectInput
    Domain => DomainInput
    EmailAddress => EmailAddressInput
}

elements! {
    Text => TextInput { String: |text| TextInput::new(text) }
    Number => NumberInput {
        f64: NumberInput::new,
        f32: |number| NumberInput::new(number.into()),
        i32: |number| NumberInput::new(number.into()),
        u32: |number| NumberInput::new(number.into()),
        i64: |number| NumberInput::new(number as f64),
    }
    Checkbox => CheckboxInput { bool: CheckboxInput::new }
    Currency => CurrencyInput {
        f64: CurrencyInput::new,
        i32: |amount| CurrencyInput::new(amount.into()),
    }
    Date => DateInput {
        jiff::civil::Date: |date| DateInput::new(date.to_string()),
        &str: |date| DateInput::new(date),
        String: |date| DateInput::new(date),
    }
    Timestamp => TimestampInput {
        jiff::Timestamp: TimestampInput::new,
    }
    Rating => RatingInput {
        i32: RatingInput::new,
        u8: |stars| RatingInput::new(stars.into()),
    }
    Status => StatusInput {
        String: |title| StatusInput::new(title),
        StatusId: |id| StatusInput::new(id.to_string()),
    }
    Select => SelectInput {
        String: |title| SelectInput::new(title),
        OptionId: |id| SelectInput::new(id.to_string()),
    }
    RecordReference<Companies> => RecordRef {
        CompanyRef: RecordRef::from,
        CompanyId: |id| CompanyRef::id(id).into(),
    }
    RecordReference<People> => RecordRef {
        PersonRef: RecordRef::from,
        PersonId: |id| PersonRef::id(id).into(),
    }
    RecordReference<Deals> => RecordRef {
        DealRef: RecordRef::from,
        DealId: |id| DealRef::id(id).into(),
    }
    RecordReference<Users> => RecordRef {
        UserRef: RecordRef::from,
        UserRecordId: |id| UserRef::id(id).into(),
    }
    RecordReference<Workspaces> => RecordRef {
        WorkspaceRef: RecordRef::from,
    }
    ActorReference => ActorReferenceInput {
        ActorRef: ActorReferenceInput::from,
        WorkspaceMemberId: |id| ActorRef::id(id).into(),
    }
    Location => LocationInput { crate::Location: LocationInput::from }
    Domain => DomainInput { String: |domain| DomainInput::new(domain) }
    EmailAddress => EmailAddressInput { String: |address| EmailAddressInput::new(address) }
    PhoneNumber => PhoneNumberInput {
        crate::PhoneNumber: PhoneNumberInput::from,
        &str: |number| crate::PhoneNumber::international(number).into(),
        String: |number| crate::PhoneNumber::international(number).into(),
        &String: |number| crate::PhoneNumber::international(number).into(),
    }
    PersonalName => PersonalNameInput { crate::PersonalName: PersonalNameInput::from }
}
