//! Typed access to the values of attributes that are known by their slugs only.
//!
//! In: the values of a record, an entry or an activity as they were decoded. Out: plain Rust values.

#[cfg(test)]
mod tests;

use attio_runtime::jiff::{Timestamp, civil::Date};
use attio_runtime::{Held, Map, Nullable};

use crate::types::{
    ActorReferenceValue, AttributeValue, CurrencyValue, DomainValue, EmailAddressValue,
    InteractionValue, LocationValue, PersonalNameValue, PhoneNumberValue, RecordReferenceValue,
    SelectOption, Status,
};

/// The values of attributes by slug, for custom objects and for attributes that a workspace added.
///
/// Each method takes the values of one kind: `None`, or nothing, where the attribute is unset, unknown, or of another
/// kind. What the specification names on a standard object has a method of its own instead, such as
/// [`Person::job_title`](crate::Person::job_title).
///
/// ```no_run
/// use attio_client::{BySlug, Client, Query};
///
/// # async fn run(attio: Client) -> Result<(), attio_client::Error> {
/// for project in attio.records("projects").find(Query::new()).send().await? {
///     let code = project.values.text("code").unwrap_or("none");
///     let tags: Vec<&str> = project.values.selects("tags").map(|tag| tag.title.as_str()).collect();
///     println!("{code}: {tags:?}");
/// }
/// # Ok(())
/// # }
/// ```
pub trait BySlug {
    /// All values of an attribute, of whichever kind.
    fn attribute(&self, slug: &str) -> &[AttributeValue];

    /// Text.
    fn text(&self, slug: &str) -> Option<&str> {
        first(self, slug, text)
    }

    /// A number.
    fn number(&self, slug: &str) -> Option<f64> {
        first(self, slug, number)
    }

    /// Yes or no.
    fn checkbox(&self, slug: &str) -> Option<bool> {
        first(self, slug, checkbox)
    }

    /// An amount of money, with its currency.
    fn currency(&self, slug: &str) -> Option<&CurrencyValue> {
        first(self, slug, currency)
    }

    /// A day of the calendar.
    fn date(&self, slug: &str) -> Option<Date> {
        first(self, slug, date)
    }

    /// A point in time.
    fn timestamp(&self, slug: &str) -> Option<Timestamp> {
        first(self, slug, timestamp)
    }

    /// A number of stars, from 0 to 5.
    fn rating(&self, slug: &str) -> Option<i32> {
        first(self, slug, rating)
    }

    /// A step of a process.
    fn status(&self, slug: &str) -> Option<&Status> {
        first(self, slug, status)
    }

    /// An option out of a list; of several, the first.
    fn select(&self, slug: &str) -> Option<&SelectOption> {
        first(self, slug, select)
    }

    /// Options out of a list.
    fn selects(&self, slug: &str) -> impl Iterator<Item = &SelectOption> {
        each(self, slug, select)
    }

    /// A reference to a record; of several, the first.
    fn reference(&self, slug: &str) -> Option<&RecordReferenceValue> {
        first(self, slug, reference)
    }

    /// References to records.
    fn references(&self, slug: &str) -> impl Iterator<Item = &RecordReferenceValue> {
        each(self, slug, reference)
    }

    /// A reference to a member of the workspace; of several, the first.
    fn actor(&self, slug: &str) -> Option<&ActorReferenceValue> {
        first(self, slug, actor)
    }

    /// References to members of the workspace.
    fn actors(&self, slug: &str) -> impl Iterator<Item = &ActorReferenceValue> {
        each(self, slug, actor)
    }

    /// A place.
    fn location(&self, slug: &str) -> Option<&LocationValue> {
        first(self, slug, location)
    }

    /// Internet domains.
    fn domains(&self, slug: &str) -> impl Iterator<Item = &DomainValue> {
        each(self, slug, domain)
    }

    /// E-mail addresses.
    fn email_addresses(&self, slug: &str) -> impl Iterator<Item = &EmailAddressValue> {
        each(self, slug, email_address)
    }

    /// Phone numbers.
    fn phone_numbers(&self, slug: &str) -> impl Iterator<Item = &PhoneNumberValue> {
        each(self, slug, phone_number)
    }

    /// The name of a person.
    fn personal_name(&self, slug: &str) -> Option<&PersonalNameValue> {
        first(self, slug, personal_name)
    }

    /// A contact.
    fn interaction(&self, slug: &str) -> Option<&InteractionValue> {
        first(self, slug, interaction)
    }
}

impl BySlug for Map<Option<Vec<AttributeValue>>> {
    fn attribute(&self, slug: &str) -> &[AttributeValue] {
        self.get(slug)
            .and_then(Option::as_deref)
            .unwrap_or_default()
    }
}

/// Of what is missing or `null`, no attribute has a value.
impl<V: BySlug> BySlug for Nullable<V> {
    fn attribute(&self, slug: &str) -> &[AttributeValue] {
        self.as_option()
            .map(|values| values.attribute(slug))
            .unwrap_or_default()
    }
}

impl<V: BySlug> BySlug for Held<V> {
    fn attribute(&self, slug: &str) -> &[AttributeValue] {
        (**self).attribute(slug)
    }
}

macro_rules! standard {
    ($($feature:literal $values:ident)*) => {$(
        /// Attributes that the workspace added.
        #[cfg(feature = $feature)]
        impl BySlug for crate::types::$values {
            fn attribute(&self, slug: &str) -> &[AttributeValue] {
                self.extra.attribute(slug)
            }
        }
    )*};
}

standard! {
    "api-people" PersonValues
    "api-companies" CompanyValues
    "api-deals" DealValues
    "api-users" UserValues
    "api-workspaces" WorkspaceValues
}

macro_rules! kinds {
    ($($name:ident $variant:ident($value:ident) $out:ty = $read:expr;)*) => {$(
        fn $name(value: &AttributeValue) -> Option<$out> {
            match value {
                AttributeValue::$variant($value) => $read,
                _ => None,
            }
        }
    )*};
}

kinds! {
    text Text(value) &str = Some(&value.value);
    number Number(value) f64 = Some(value.value);
    checkbox Checkbox(value) bool = Some(value.value);
    currency Currency(value) &CurrencyValue = Some(value);
    date Date(value) Date = value.value.parse().ok();
    timestamp Timestamp(value) Timestamp = Some(value.value);
    rating Rating(value) i32 = Some(value.value);
    status Status(value) &Status = Some(&value.status);
    select Select(value) &SelectOption = Some(&value.option);
    reference RecordReference(value) &RecordReferenceValue = Some(value);
    actor ActorReference(value) &ActorReferenceValue = Some(value);
    location Location(value) &LocationValue = Some(value);
    domain Domain(value) &DomainValue = Some(value);
    email_address EmailAddress(value) &EmailAddressValue = Some(value);
    phone_number PhoneNumber(value) &PhoneNumberValue = Some(value);
    personal_name PersonalName(value) &PersonalNameValue = Some(value);
    interaction Interaction(value) &InteractionValue = Some(value);
}

fn first<'a, V: BySlug + ?Sized, T>(
    values: &'a V,
    slug: &str,
    read: fn(&'a AttributeValue) -> Option<T>,
) -> Option<T> {
    values.attribute(slug).first().and_then(read)
}

fn each<'a, V: BySlug + ?Sized, T>(
    values: &'a V,
    slug: &str,
    read: fn(&'a AttributeValue) -> Option<T>,
) -> impl Iterator<Item = T> {
    values.attribute(slug).iter().filter_map(read)
}
