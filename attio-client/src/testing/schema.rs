//! What a workspace declares: attributes and their types.
//!
//! Knows nothing of records, requests or HTTP.

use uuid::Uuid;

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
    pub(super) kind: Kind,
    pub(super) multiple: bool,
    pub(super) unique: bool,
    pub(super) read_only: bool,
    pub(super) required: bool,
}

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

/// A select option or a status.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) id: Uuid,
    pub(super) title: String,
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

    fn new(slug: impl Into<String>, kind: Kind) -> Self {
        Self {
            id: Uuid::nil(),
            slug: slug.into(),
            kind,
            multiple: false,
            unique: false,
            read_only: false,
            required: false,
        }
    }
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

    /// Options or statuses, to be given their ids.
    pub(super) fn choices_mut(&mut self) -> &mut [Choice] {
        match self {
            Self::Select { options: choices } | Self::Status { statuses: choices } => choices,
            _ => &mut [],
        }
    }
}

fn choices<T: Into<String>>(titles: impl IntoIterator<Item = T>) -> Vec<Choice> {
    titles
        .into_iter()
        .map(|title| Choice {
            id: Uuid::nil(),
            title: title.into(),
        })
        .collect()
}
