//! The language of conditions and orders.

use attio_runtime::Attribute;
use serde_json::Value;

use super::field::{Field, Place};
use super::node::EQ;
use super::operator::{
    Contains, EndsWith, Equals, Has, NotEmpty, OneOf, Ordered, Refers, Sortable, StartsWith,
    compare,
};
use super::part::{self, Part};
use super::{Filter, Operand};
use crate::kinds::Text;
use crate::sort::Sort;

macro_rules! parts {
    ($($(#[$docs:meta])* $method:ident $part:ident)*) => {$(
        $(#[$docs])*
        fn $method(self) -> Field<Self::Record, <Self::Kind as Has<part::$part>>::Kind>
        where
            Self::Kind: Has<part::$part>,
        {
            Field::new(self.place().part(part::$part::NAME))
        }
    )*};
}

/// What a query can filter and sort by: every attribute, its parts, and attributes of what it refers to.
///
/// The markers of attributes ([`person::Name`](crate::person::Name) and its like) have these methods once this trait is
/// imported. Which of them compile depends on the attribute's kind, as the table in [`filter`](super) says.
pub trait Filterable: Sized {
    /// The record that has it.
    type Record;
    /// What its values are, which says its operators.
    type Kind;

    /// Where it is.
    #[doc(hidden)]
    fn place(self) -> Place;

    /// Is this value. Of an attribute that holds several values, one of them is.
    ///
    /// Options and statuses are named by title or id, records and members by id.
    fn eq<V>(self, value: V) -> Filter<Self::Record>
    where
        Self::Kind: Equals,
        V: Operand<<Self::Kind as Equals>::Operand>,
    {
        let place = self.place();
        let constraint = Self::Kind::constraint(&place, EQ, value.into_json());
        Filter::new(place.compare(constraint))
    }

    /// Is one of these values.
    fn one_of<V>(self, values: impl IntoIterator<Item = V>) -> Filter<Self::Record>
    where
        Self::Kind: OneOf,
        V: Operand<<Self::Kind as Equals>::Operand>,
    {
        let place = self.place();
        let values = values.into_iter().map(Operand::into_json).collect();
        let constraint = Self::Kind::constraint(&place, "$in", values);
        Filter::new(place.compare(constraint))
    }

    /// Contains this text, in whichever case.
    fn contains<V: Operand<Text>>(self, piece: V) -> Filter<Self::Record>
    where
        Self::Kind: Contains,
    {
        comparison(self, "$contains", piece.into_json())
    }

    /// Starts with this text.
    fn starts_with<V: Operand<Text>>(self, piece: V) -> Filter<Self::Record>
    where
        Self::Kind: StartsWith,
    {
        comparison(self, "$starts_with", piece.into_json())
    }

    /// Ends with this text.
    fn ends_with<V: Operand<Text>>(self, piece: V) -> Filter<Self::Record>
    where
        Self::Kind: EndsWith,
    {
        comparison(self, "$ends_with", piece.into_json())
    }

    /// Is greater or later than this value.
    fn gt<V>(self, value: V) -> Filter<Self::Record>
    where
        Self::Kind: Ordered,
        V: Operand<<Self::Kind as Ordered>::Operand>,
    {
        comparison(self, "$gt", value.into_json())
    }

    /// Is this value, or greater or later.
    fn gte<V>(self, value: V) -> Filter<Self::Record>
    where
        Self::Kind: Ordered,
        V: Operand<<Self::Kind as Ordered>::Operand>,
    {
        comparison(self, "$gte", value.into_json())
    }

    /// Is less or earlier than this value.
    fn lt<V>(self, value: V) -> Filter<Self::Record>
    where
        Self::Kind: Ordered,
        V: Operand<<Self::Kind as Ordered>::Operand>,
    {
        comparison(self, "$lt", value.into_json())
    }

    /// Is this value, or less or earlier.
    fn lte<V>(self, value: V) -> Filter<Self::Record>
    where
        Self::Kind: Ordered,
        V: Operand<<Self::Kind as Ordered>::Operand>,
    {
        comparison(self, "$lte", value.into_json())
    }

    /// Holds a value.
    fn not_empty(self) -> Filter<Self::Record>
    where
        Self::Kind: NotEmpty,
    {
        comparison(self, "$not_empty", Value::Bool(true))
    }

    /// An attribute of the record that this one refers to: a path, of five attributes at most.
    ///
    /// ```
    /// use attio_client::{Filterable, company, deal, person};
    ///
    /// let colleagues = deal::AssociatedPeople.to(person::Company).to(company::Name).eq("Attio");
    /// # let _ = colleagues.to_json("deals");
    /// ```
    fn to<F>(self, field: F) -> Field<Self::Record, F::Kind>
    where
        Self::Kind: Refers,
        F: Filterable<Record = <Self::Kind as Refers>::Record>,
    {
        Field::new(self.place().then(Self::Kind::SLUG, field.place()))
    }

    /// The order from the least or first to the greatest or last.
    fn asc(self) -> Sort<Self::Record>
    where
        Self::Kind: Sortable,
    {
        Sort::ascending(self.place())
    }

    /// The order from the greatest or last to the least or first.
    fn desc(self) -> Sort<Self::Record>
    where
        Self::Kind: Sortable,
    {
        Sort::descending(self.place())
    }

    parts! {
        /// The first name of a person.
        first_name FirstName
        /// The last name of a person.
        last_name LastName
        /// The name of a person in full.
        full_name FullName
        /// An e-mail address as a whole.
        email_address EmailAddress
        /// The domain of an e-mail address.
        email_domain EmailDomain
        /// The domain of an e-mail address, without subdomains.
        email_root_domain EmailRootDomain
        /// What stands before the `@` of an e-mail address.
        email_local_specifier EmailLocalSpecifier
        /// A domain as a whole.
        domain Domain
        /// A domain without subdomains.
        root_domain RootDomain
        /// A phone number in its international form. It is found without its `+`, too, but not in its national form.
        phone_number PhoneNumber
        /// The country of a phone number or of a location.
        country_code Country
        /// The first line of an address.
        line_1 Line1
        /// The second line of an address.
        line_2 Line2
        /// The third line of an address.
        line_3 Line3
        /// The fourth line of an address.
        line_4 Line4
        /// The town of a location.
        locality Locality
        /// The state, province or county of a location.
        region Region
        /// The postal code of a location.
        postcode Postcode
        /// How people were in touch.
        interaction_type InteractionType
        /// When people were in touch.
        interacted_at InteractedAt
        /// The workspace member who was in touch.
        owner_member_id OwnerMemberId
        /// Since when an option or status is chosen.
        active_from ActiveFrom
        /// The slug of the object that a reference points to.
        target_object TargetObject
        /// The id of the record that a reference points to.
        target_record_id TargetRecordId
    }
}

impl<A: Attribute> Filterable for A {
    type Record = A::Record;
    type Kind = A::Kind;

    fn place(self) -> Place {
        Place::attribute(A::SLUG)
    }
}

impl<R, K> Filterable for Field<R, K> {
    type Record = R;
    type Kind = K;

    fn place(self) -> Place {
        self.into_place()
    }
}

fn comparison<F: Filterable>(field: F, operator: &'static str, value: Value) -> Filter<F::Record> {
    let place = field.place();
    let constraint = compare(&place, operator, value);
    Filter::new(place.compare(constraint))
}
