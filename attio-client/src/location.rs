//! Places.

use crate::types::{CountryCode, LocationInput};

/// A place, to be written.
///
/// Attio takes all ten parts or none; what is `None` here is sent as `null`, which empties that part.
///
/// ```
/// use attio_client::{CountryCode, Location};
///
/// let location = Location {
///     line_1: Some("1 Infinite Loop".into()),
///     locality: Some("Cupertino".into()),
///     country_code: Some(CountryCode::US),
///     ..Location::default()
/// };
/// # assert!(location.postcode.is_none());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Location {
    /// The first line of the address.
    pub line_1: Option<String>,
    /// The second line of the address.
    pub line_2: Option<String>,
    /// The third line of the address.
    pub line_3: Option<String>,
    /// The fourth line of the address.
    pub line_4: Option<String>,
    /// The town.
    pub locality: Option<String>,
    /// The state, county or province.
    pub region: Option<String>,
    /// The post code.
    pub postcode: Option<String>,
    /// The country.
    pub country_code: Option<CountryCode>,
    /// Degrees north, as a decimal number in text, such as `37.331741`.
    pub latitude: Option<String>,
    /// Degrees east, as a decimal number in text, such as `-122.030333`.
    pub longitude: Option<String>,
}

impl From<Location> for LocationInput {
    fn from(location: Location) -> Self {
        Self {
            line_1: location.line_1,
            line_2: location.line_2,
            line_3: location.line_3,
            line_4: location.line_4,
            locality: location.locality,
            region: location.region,
            postcode: location.postcode,
            country_code: location.country_code,
            latitude: location.latitude,
            longitude: location.longitude,
        }
    }
}
