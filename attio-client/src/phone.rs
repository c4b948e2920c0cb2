//! Phone numbers.

use attio_runtime::Nullable;

use crate::types::{CountryCode, PhoneNumberInput};

/// A phone number, to be written.
///
/// A `&str` or `String` with a leading `+` is one too; a number without it needs its country.
///
/// ```
/// use attio_client::{CountryCode, PhoneNumber};
///
/// let here = PhoneNumber::national("5558675309", CountryCode::US);
/// let there = PhoneNumber::international("+447400123456");
/// # assert_ne!(here, there);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber {
    number: String,
    country: Option<CountryCode>,
}

impl PhoneNumber {
    /// A number that starts with `+` and its country's calling code.
    #[must_use]
    pub fn international(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            country: None,
        }
    }

    /// A number as it is dialled within its country.
    #[must_use]
    pub fn national(number: impl Into<String>, country: CountryCode) -> Self {
        Self {
            number: number.into(),
            country: Some(country),
        }
    }
}

impl From<PhoneNumber> for PhoneNumberInput {
    fn from(phone: PhoneNumber) -> Self {
        let mut input = Self::new(phone.number);
        input.country_code = phone.country.map_or(Nullable::Absent, Nullable::Value);
        input
    }
}
