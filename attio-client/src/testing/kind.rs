//! The types of attributes, and what belongs to them: currencies, objects, options, statuses.

use serde_json::{Value, json};
use uuid::Uuid;

/// An attribute type with what belongs to it.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    ActorReference,
    Checkbox,
    Currency {
        code: String,
    },
    Date,
    Domain,
    EmailAddress,
    Interaction,
    Location,
    Number,
    PersonalName,
    PhoneNumber,
    Rating,
    /// The slugs of the objects allowed; none = any.
    RecordReference {
        objects: Vec<String>,
    },
    Select {
        options: Vec<Choice>,
    },
    Status {
        statuses: Vec<Choice>,
    },
    Text,
    Timestamp,
}

/// What a choice is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Own {
    Option,
    Status,
}

/// A select option or a status.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) id: Uuid,
    pub(super) title: String,
    pub(super) archived: bool,
    /// Of statuses alone: whether to celebrate, and an ISO 8601 duration or null.
    pub(super) celebrated: bool,
    pub(super) target_time: Value,
}

impl Kind {
    /// The `attribute_type` of read values.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::ActorReference => "actor-reference",
            Self::Checkbox => "checkbox",
            Self::Currency { .. } => "currency",
            Self::Date => "date",
            Self::Domain => "domain",
            Self::EmailAddress => "email-address",
            Self::Interaction => "interaction",
            Self::Location => "location",
            Self::Number => "number",
            Self::PersonalName => "personal-name",
            Self::PhoneNumber => "phone-number",
            Self::Rating => "rating",
            Self::RecordReference { .. } => "record-reference",
            Self::Select { .. } => "select",
            Self::Status { .. } => "status",
            Self::Text => "text",
            Self::Timestamp => "timestamp",
        }
    }

    /// A type by its name; `None` for those that nobody can make.
    pub(super) fn creatable(name: &str) -> Option<Self> {
        Some(match name {
            "actor-reference" => Self::ActorReference,
            "checkbox" => Self::Checkbox,
            "currency" => Self::Currency {
                code: "USD".to_owned(),
            },
            "date" => Self::Date,
            "domain" => Self::Domain,
            "email-address" => Self::EmailAddress,
            "location" => Self::Location,
            "number" => Self::Number,
            "phone-number" => Self::PhoneNumber,
            "rating" => Self::Rating,
            "record-reference" => Self::RecordReference {
                objects: Vec::new(),
            },
            "select" => Self::Select {
                options: Vec::new(),
            },
            "status" => Self::Status {
                statuses: Vec::new(),
            },
            "text" => Self::Text,
            "timestamp" => Self::Timestamp,
            _ => return None,
        })
    }

    /// Whether an attribute of this type that somebody makes may hold several values.
    pub(super) fn may_be_multiple(&self) -> bool {
        matches!(
            self,
            Self::Select { .. } | Self::RecordReference { .. } | Self::ActorReference
        )
    }

    /// Options or statuses; `None` for a type without.
    pub(super) fn choices(&self) -> Option<(Own, &Vec<Choice>)> {
        match self {
            Self::Select { options } => Some((Own::Option, options)),
            Self::Status { statuses } => Some((Own::Status, statuses)),
            _ => None,
        }
    }

    /// The same, to change them.
    pub(super) fn choices_mut(&mut self) -> Option<(Own, &mut Vec<Choice>)> {
        match self {
            Self::Select { options } => Some((Own::Option, options)),
            Self::Status { statuses } => Some((Own::Status, statuses)),
            _ => None,
        }
    }
}

impl Choice {
    /// A choice that gets its id from the workspace.
    pub(super) fn new(title: impl Into<String>) -> Self {
        Self {
            id: Uuid::nil(),
            title: title.into(),
            archived: false,
            celebrated: false,
            target_time: Value::Null,
        }
    }

    /// The read form, in values and in lists of choices alike. `home` has the ids of what it
    /// belongs to.
    pub(super) fn render(&self, own: Own, home: &Value) -> Value {
        let mut id = home.clone();
        id[own.key()] = json!(self.id);
        let mut choice = json!({ "id": id, "title": self.title, "is_archived": self.archived });
        if own == Own::Status {
            choice["celebration_enabled"] = self.celebrated.into();
            choice["target_time_in_status"] = self.target_time.clone();
        }
        choice
    }

    /// Whether this is its title or its id.
    pub(super) fn is_named(&self, name: &str) -> bool {
        self.title == name || name.parse() == Ok(self.id)
    }
}

impl Own {
    /// The member that names it in values.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Option => "option",
            Self::Status => "status",
        }
    }

    /// The part of its id that is its own.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Option => "option_id",
            Self::Status => "status_id",
        }
    }
}

/// Choices with these titles.
pub(super) fn choices<T: Into<String>>(titles: impl IntoIterator<Item = T>) -> Vec<Choice> {
    titles.into_iter().map(Choice::new).collect()
}
