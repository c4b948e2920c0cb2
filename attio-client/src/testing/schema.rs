//! What a workspace declares: attributes.
//!
//! Knows nothing of records, requests or HTTP.

use serde_json::Value;
use uuid::Uuid;

use super::kind::{Kind, choices};

/// An attribute of an object: its slug, its type and its rules.
///
/// ```
/// use attio_client::testing::Attribute;
///
/// let tier = Attribute::select("tier", ["Gold", "Silver"]);
/// let tags = Attribute::select("tags", ["Rust", "Zig"]).multiple();
/// let plate = Attribute::text("plate").unique().required();
/// ```
#[derive(Clone, Debug)]
pub struct Attribute {
    pub(super) id: Uuid,
    pub(super) slug: String,
    pub(super) title: String,
    pub(super) description: Value,
    pub(super) kind: Kind,
    pub(super) multiple: bool,
    pub(super) unique: bool,
    pub(super) read_only: bool,
    pub(super) required: bool,
    /// Whether it comes with Attio.
    pub(super) system: bool,
    pub(super) archived: bool,
    /// What a new record starts with, in the form of the API; null for nothing.
    pub(super) default: Value,
    /// The attribute that leads back, if there is one.
    pub(super) inverse: Option<End>,
    pub(super) created_at: Value,
}

/// One end of a relationship, by ids, which stay when slugs change.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(super) struct End {
    /// The object or list.
    pub(super) home: Uuid,
    pub(super) attribute: Uuid,
}

impl Attribute {
    /// Text.
    pub fn text(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::Text)
    }

    /// A number.
    pub fn number(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::Number)
    }

    /// True or false.
    pub fn checkbox(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::Checkbox)
    }

    /// An amount in one currency (`"USD"`).
    pub fn currency(slug: impl Into<String>, code: impl Into<String>) -> Self {
        Self::new(slug, Kind::Currency { code: code.into() })
    }

    /// A day.
    pub fn date(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::Date)
    }

    /// A point in time.
    pub fn timestamp(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::Timestamp)
    }

    /// Zero to five stars.
    pub fn rating(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::Rating)
    }

    /// One of several statuses.
    pub fn status<T: Into<String>>(
        slug: impl Into<String>,
        titles: impl IntoIterator<Item = T>,
    ) -> Self {
        Self::new(
            slug,
            Kind::Status {
                statuses: choices(titles),
            },
        )
    }

    /// One of several options, or some of them if it is made [`multiple`](Self::multiple).
    pub fn select<T: Into<String>>(
        slug: impl Into<String>,
        titles: impl IntoIterator<Item = T>,
    ) -> Self {
        Self::new(
            slug,
            Kind::Select {
                options: choices(titles),
            },
        )
    }

    /// A reference to a record of one of the objects named; none named = of any object.
    pub fn record_reference<T: Into<String>>(
        slug: impl Into<String>,
        objects: impl IntoIterator<Item = T>,
    ) -> Self {
        let objects = objects.into_iter().map(Into::into).collect();
        Self::new(slug, Kind::RecordReference { objects })
    }

    /// A reference to a workspace member.
    pub fn actor_reference(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::ActorReference)
    }

    /// An address.
    pub fn location(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::Location)
    }

    /// An internet domain.
    pub fn domain(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::Domain)
    }

    /// An e-mail address.
    pub fn email_address(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::EmailAddress)
    }

    /// A phone number.
    pub fn phone_number(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::PhoneNumber)
    }

    /// A person's name.
    pub fn personal_name(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::PersonalName)
    }

    /// An interaction; always read-only, so only a seeded record has one.
    pub fn interaction(slug: impl Into<String>) -> Self {
        Self::new(slug, Kind::Interaction).read_only()
    }

    /// Holds several values.
    #[must_use]
    pub fn multiple(mut self) -> Self {
        self.multiple = true;
        self
    }

    /// No two records may share a value; records can be matched by it.
    #[must_use]
    pub fn unique(mut self) -> Self {
        self.unique = true;
        self
    }

    /// Only Attio writes it: requests that do are refused, seeded records may have it.
    #[must_use]
    pub fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// No record without it.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What people see instead of the slug.
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    pub(super) fn new(slug: impl Into<String>, kind: Kind) -> Self {
        let slug = slug.into();
        Self {
            id: Uuid::nil(),
            title: spoken(&slug),
            slug,
            description: Value::Null,
            kind,
            multiple: false,
            unique: false,
            read_only: false,
            required: false,
            system: false,
            archived: false,
            default: Value::Null,
            inverse: None,
            created_at: Value::Null,
        }
    }

    /// Comes with Attio.
    pub(super) fn system(mut self) -> Self {
        self.system = true;
        self
    }
}

/// `serial_number` → `Serial number`.
pub(super) fn spoken(slug: &str) -> String {
    let mut letters = slug.chars();
    match letters.next() {
        Some(first) => first
            .to_uppercase()
            .chain(letters)
            .map(|c| if c == '_' { ' ' } else { c })
            .collect(),
        None => String::new(),
    }
}
