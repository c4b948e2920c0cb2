//! Values of attributes that a workspace made itself.

use attio_runtime::__private::{View, serialize};
use attio_runtime::{Element, jiff};
use serde::Serialize;
use serde_json::Value;

use crate::kinds;
use crate::{ActorRef, Location, PersonalName, PhoneNumber, RecordRef};

/// The values of an attribute that the specification does not know, typed by the kind of the attribute.
///
/// ```no_run
/// # use attio_client::{Client, Custom, PersonId};
/// # async fn run(attio: Client, id: PersonId) -> Result<(), attio_client::Error> {
/// attio
///     .people()
///     .update(id)
///     .attribute("tier", Custom::select(["Gold"]))
///     .attribute("score", Custom::number(42.5))
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Custom(Value);

impl Custom {
    /// Text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::one::<kinds::Text>(text.into())
    }

    /// A number.
    #[must_use]
    pub fn number(number: f64) -> Self {
        Self::one::<kinds::Number>(number)
    }

    /// Yes or no.
    #[must_use]
    pub fn checkbox(checked: bool) -> Self {
        Self::one::<kinds::Checkbox>(checked)
    }

    /// An amount of money, in the attribute's own currency.
    #[must_use]
    pub fn currency(amount: f64) -> Self {
        Self::one::<kinds::Currency>(amount)
    }

    /// A day of the calendar.
    #[must_use]
    pub fn date(date: jiff::civil::Date) -> Self {
        Self::one::<kinds::Date>(date)
    }

    /// A point in time.
    #[must_use]
    pub fn timestamp(timestamp: jiff::Timestamp) -> Self {
        Self::one::<kinds::Timestamp>(timestamp)
    }

    /// A whole number of stars, from 0 to 5.
    #[must_use]
    pub fn rating(stars: u8) -> Self {
        Self::one::<kinds::Rating>(stars)
    }

    /// A step of a process, by its title or id.
    #[must_use]
    pub fn status(title: impl Into<String>) -> Self {
        Self::one::<kinds::Status>(title.into())
    }

    /// Options out of a list, by title or id.
    #[must_use]
    pub fn select(titles: impl IntoIterator<Item: Into<String>>) -> Self {
        Self::many::<kinds::Select, String>(titles.into_iter().map(Into::into))
    }

    /// References to records.
    #[must_use]
    pub fn record_reference(records: impl IntoIterator<Item: Into<RecordRef>>) -> Self {
        let records: Vec<RecordRef> = records.into_iter().map(Into::into).collect();
        Self::list(View::List(&records))
    }

    /// Members of the workspace.
    #[must_use]
    pub fn actor_reference(actors: impl IntoIterator<Item = ActorRef>) -> Self {
        Self::many::<kinds::ActorReference, ActorRef>(actors)
    }

    /// A place.
    #[must_use]
    pub fn location(location: Location) -> Self {
        Self::one::<kinds::Location>(location)
    }

    /// Internet domains.
    #[must_use]
    pub fn domain(domains: impl IntoIterator<Item: Into<String>>) -> Self {
        Self::many::<kinds::Domain, String>(domains.into_iter().map(Into::into))
    }

    /// E-mail addresses.
    #[must_use]
    pub fn email_address(addresses: impl IntoIterator<Item: Into<String>>) -> Self {
        Self::many::<kinds::EmailAddress, String>(addresses.into_iter().map(Into::into))
    }

    /// Phone numbers.
    #[must_use]
    pub fn phone_number(numbers: impl IntoIterator<Item = PhoneNumber>) -> Self {
        Self::many::<kinds::PhoneNumber, PhoneNumber>(numbers)
    }

    /// The name of a person.
    #[must_use]
    pub fn personal_name(name: PersonalName) -> Self {
        Self::one::<kinds::PersonalName>(name)
    }

    /// No value: the attribute is emptied.
    #[must_use]
    pub fn empty() -> Self {
        Self(Value::Array(Vec::new()))
    }

    /// Anything, as Attio documents it: the way out for kinds that are newer than this client.
    #[must_use]
    pub fn raw(values: Value) -> Self {
        Self(values)
    }

    fn one<K>(value: impl Element<K>) -> Self {
        Self::list(View::List(&[value.into_wire()]))
    }

    fn many<K, T: Element<K>>(values: impl IntoIterator<Item = T>) -> Self {
        let values: Vec<_> = values.into_iter().map(Element::into_wire).collect();
        Self::list(View::List(&values))
    }

    /// Such values always have a JSON form; if one had not, Attio would be told so by a `null`.
    fn list(values: View<'_>) -> Self {
        Self(serialize(values, serde_json::value::Serializer).unwrap_or(Value::Null))
    }
}

impl Serialize for Custom {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
