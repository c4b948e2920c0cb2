//! Which fields of which attribute type can be compared, and how.

use serde_json::Value;

use super::super::kind::Kind;
use super::super::table::Held;
use super::operator::Operator::{self, *};

/// A field of a value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) form: Form,
    pub(super) operators: &'static [Operator],
}

/// How a field's operands are compared.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Form {
    Text,
    Number,
    /// Days and timestamps: an operand may be any form of the same moment.
    Time,
    Boolean,
    /// A select option or status: by title or by id.
    Choice,
    /// A phone number: the `+` may be missing.
    Phone,
}

const EQUAL: &[Operator] = &[Eq];
const ANY_OF: &[Operator] = &[Eq, In];
const KNOWN: &[Operator] = &[Eq, NotEmpty];
const RANGE: &[Operator] = &[Eq, Gt, Gte, Lt, Lte];
const SINCE: &[Operator] = &[Gt, Gte, Lt, Lte];
const PIECES: &[Operator] = &[Eq, Contains, StartsWith, EndsWith];
const PIECES_KNOWN: &[Operator] = &[Eq, Contains, StartsWith, EndsWith, NotEmpty];
const PIECES_ANY_OF: &[Operator] = &[Eq, In, Contains, StartsWith, EndsWith];

const fn field(name: &'static str, form: Form, operators: &'static [Operator]) -> Field {
    Field {
        name,
        form,
        operators,
    }
}

const ACTOR: &[Field] = &[
    field("referenced_actor_type", Form::Text, EQUAL),
    field("referenced_actor_id", Form::Text, EQUAL),
];
const CHECKBOX: &[Field] = &[field("value", Form::Boolean, EQUAL)];
const CURRENCY: &[Field] = &[field("currency_value", Form::Number, RANGE)];
const DOMAIN: &[Field] = &[
    field("domain", Form::Text, PIECES_KNOWN),
    field("root_domain", Form::Text, PIECES_KNOWN),
];
const EMAIL: &[Field] = &[
    field("email_address", Form::Text, PIECES),
    field("email_domain", Form::Text, PIECES),
    field("email_root_domain", Form::Text, PIECES),
    field("email_local_specifier", Form::Text, PIECES),
];
const INTERACTION: &[Field] = &[
    field("interaction_type", Form::Text, KNOWN),
    field("interacted_at", Form::Time, SINCE),
    field("owner_member_id", Form::Text, KNOWN),
];
const LOCATION: &[Field] = &[
    field("line_1", Form::Text, PIECES),
    field("line_2", Form::Text, PIECES),
    field("line_3", Form::Text, PIECES),
    field("line_4", Form::Text, PIECES),
    field("locality", Form::Text, PIECES),
    field("region", Form::Text, PIECES),
    field("postcode", Form::Text, PIECES),
    field("country_code", Form::Text, &[Eq, StartsWith]),
];
const NAME: &[Field] = &[
    field("full_name", Form::Text, PIECES_KNOWN),
    field("first_name", Form::Text, PIECES_KNOWN),
    field("last_name", Form::Text, PIECES_KNOWN),
];
const NUMBER: &[Field] = &[field("value", Form::Number, RANGE)];
const PHONE: &[Field] = &[
    field("phone_number", Form::Phone, PIECES),
    field("country_code", Form::Text, KNOWN),
];
const REFERENCE: &[Field] = &[
    field("target_object", Form::Text, EQUAL),
    field("target_record_id", Form::Text, ANY_OF),
];
const SELECT: &[Field] = &[
    field("option", Form::Choice, EQUAL),
    field("active_from", Form::Time, SINCE),
];
const STATUS: &[Field] = &[
    field("status", Form::Choice, EQUAL),
    field("active_from", Form::Time, SINCE),
];
const TEXT: &[Field] = &[field("value", Form::Text, PIECES_ANY_OF)];
const TIME: &[Field] = &[field("value", Form::Time, RANGE)];

impl Field {
    /// The fields of a type.
    pub(super) fn all(kind: &Kind) -> &'static [Self] {
        match kind {
            Kind::ActorReference => ACTOR,
            Kind::Checkbox => CHECKBOX,
            Kind::Currency { .. } => CURRENCY,
            Kind::Date | Kind::Timestamp => TIME,
            Kind::Domain => DOMAIN,
            Kind::EmailAddress => EMAIL,
            Kind::Interaction => INTERACTION,
            Kind::Location => LOCATION,
            Kind::Number | Kind::Rating => NUMBER,
            Kind::PersonalName => NAME,
            Kind::PhoneNumber => PHONE,
            Kind::RecordReference { .. } => REFERENCE,
            Kind::Select { .. } => SELECT,
            Kind::Status { .. } => STATUS,
            Kind::Text => TEXT,
        }
    }

    /// The field that is meant if none is named; some types have none.
    pub(super) fn main(kind: &Kind) -> Option<Self> {
        match kind {
            Kind::ActorReference
            | Kind::Interaction
            | Kind::Location
            | Kind::RecordReference { .. } => None,
            other => Self::all(other).first().copied(),
        }
    }

    /// A field by name.
    pub(super) fn named(kind: &Kind, name: &str) -> Option<Self> {
        Self::all(kind)
            .iter()
            .find(|field| field.name == name)
            .copied()
    }

    /// What a value has in this field: usually one thing, a title and an id for a choice.
    pub(super) fn read(self, value: &Held) -> Vec<&Value> {
        let path: &[&str] = match self.name {
            "owner_member_id" => &["owner_actor", "id"],
            _ => &[self.name],
        };
        let Some((first, rest)) = path.split_first() else {
            return Vec::new();
        };
        let held = rest.iter().try_fold(value.get(first), |held, key| {
            Some(held.and_then(|held| held.get(key)))
        });
        let Some(Some(held)) = held else {
            return Vec::new();
        };
        if self.form == Form::Choice {
            let id = held
                .get("id")
                .and_then(|id| id.get(format!("{}_id", self.name)));
            return [held.get("title"), id].into_iter().flatten().collect();
        }
        if held.is_null() {
            Vec::new()
        } else {
            vec![held]
        }
    }
}
