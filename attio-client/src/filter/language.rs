//! The language of conditions and orders.

use std::borrow::Cow;

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

// The parts' kinds are parameters, for an associated type in a signature would hide what the compiler has to say.
macro_rules! parts {
    ($($(#[$docs:meta])* $method:ident $part:ident)*) => {$(
        $(#[$docs])*
        pub fn $method<P>(&self) -> Field<R, P>
        where
            K: Has<part::$part, Kind = P>,
        {
            Field::new(self.place().part(part::$part::NAME))
        }
    )*};
}

/// What a query can filter and sort by: every attribute, its parts, and attributes of what it refers to.
///
/// Which of these methods compile depends on the attribute's kind, as the table in [`filter`](super) says.
impl<R, K> Field<R, K> {
    /// An attribute of the records that are queried, by its slug.
    ///
    /// Those of the standard objects have functions, such as [`people::name`](crate::people::name), and those that the
    /// workspace added have the functions of [`filter`](super), such as [`filter::text`](super::text).
    pub fn attribute(slug: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Place::attribute(slug))
    }

    /// Is this value. Of an attribute that holds several values, one of them is.
    ///
    /// Options and statuses are named by title or id, records and members by id.
    pub fn eq<V>(&self, value: V) -> Filter<R>
    where
        K: Equals,
        V: Operand<<K as Equals>::Operand>,
    {
        let place = self.place();
        let constraint = K::constraint(&place, EQ, value.into_json());
        Filter::new(place.compare(constraint))
    }

    /// Is one of these values.
    pub fn one_of<V>(&self, values: impl IntoIterator<Item = V>) -> Filter<R>
    where
        K: OneOf,
        V: Operand<<K as Equals>::Operand>,
    {
        let place = self.place();
        let values = values.into_iter().map(Operand::into_json).collect();
        let constraint = K::constraint(&place, "$in", values);
        Filter::new(place.compare(constraint))
    }

    /// Contains this text, in whichever case.
    pub fn contains<V: Operand<Text>>(&self, piece: V) -> Filter<R>
    where
        K: Contains,
    {
        self.comparison("$contains", piece.into_json())
    }

    /// Starts with this text.
    pub fn starts_with<V: Operand<Text>>(&self, piece: V) -> Filter<R>
    where
        K: StartsWith,
    {
        self.comparison("$starts_with", piece.into_json())
    }

    /// Ends with this text.
    pub fn ends_with<V: Operand<Text>>(&self, piece: V) -> Filter<R>
    where
        K: EndsWith,
    {
        self.comparison("$ends_with", piece.into_json())
    }

    /// Is greater or later than this value.
    pub fn gt<V>(&self, value: V) -> Filter<R>
    where
        K: Ordered,
        V: Operand<<K as Ordered>::Operand>,
    {
        self.comparison("$gt", value.into_json())
    }

    /// Is this value, or greater or later.
    pub fn gte<V>(&self, value: V) -> Filter<R>
    where
        K: Ordered,
        V: Operand<<K as Ordered>::Operand>,
    {
        self.comparison("$gte", value.into_json())
    }

    /// Is less or earlier than this value.
    pub fn lt<V>(&self, value: V) -> Filter<R>
    where
        K: Ordered,
        V: Operand<<K as Ordered>::Operand>,
    {
        self.comparison("$lt", value.into_json())
    }

    /// Is this value, or less or earlier.
    pub fn lte<V>(&self, value: V) -> Filter<R>
    where
        K: Ordered,
        V: Operand<<K as Ordered>::Operand>,
    {
        self.comparison("$lte", value.into_json())
    }

    /// Holds a value.
    pub fn not_empty(&self) -> Filter<R>
    where
        K: NotEmpty,
    {
        self.comparison("$not_empty", Value::Bool(true))
    }

    /// An attribute of the record that this one refers to: a path, of five attributes at most. A query with a longer one fails
    /// before it is sent.
    ///
    /// Those of the standard objects have methods of their own, such as `people::company().domains()`. This is for those
    /// that the workspace added:
    ///
    /// ```
    /// use attio_client::{deals, filter};
    ///
    /// let filter = deals::associated_people().company().to(filter::text("vat_id")).eq("DE1");
    /// # let _ = filter.to_json("deals");
    /// ```
    pub fn to<T, L>(&self, field: Field<T, L>) -> Field<R, L>
    where
        K: Refers<Record = T>,
    {
        Field::new(self.place().then(K::SLUG, field.into_place()))
    }

    /// The order from the least or first to the greatest or last.
    pub fn asc(&self) -> Sort<R>
    where
        K: Sortable,
    {
        Sort::ascending(self.place())
    }

    /// The order from the greatest or last to the least or first.
    pub fn desc(&self) -> Sort<R>
    where
        K: Sortable,
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

impl<R, K> Field<R, K> {
    fn comparison(&self, operator: &'static str, value: Value) -> Filter<R> {
        let place = self.place();
        let constraint = compare(&place, operator, value);
        Filter::new(place.compare(constraint))
    }
}
