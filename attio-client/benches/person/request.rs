//! The documented update, by hand: as much owned as the SDK's own `Location`, `PersonalName` and `PhoneNumber` are.

use serde::Serialize;

use crate::derived::CountryCode;

#[derive(Serialize)]
pub struct Envelope<T> {
    data: T,
}

#[derive(Serialize)]
pub struct Update<'a> {
    values: Values<'a>,
}

#[derive(Serialize)]
struct Values<'a> {
    email_addresses: [EmailAddress<'a>; 1],
    name: [Name; 1],
    description: [Text<'a>; 1],
    company: [Company; 1],
    phone_numbers: [PhoneNumber; 1],
    primary_location: [Location; 1],
    linkedin: [Text<'a>; 1],
}

#[derive(Serialize)]
struct EmailAddress<'a> {
    email_address: &'a str,
}

#[derive(Serialize)]
struct Name {
    first_name: String,
    last_name: String,
    full_name: String,
}

#[derive(Serialize)]
struct Text<'a> {
    value: &'a str,
}

#[derive(Serialize)]
struct Company {
    target_object: String,
    domains: [Domain; 1],
}

#[derive(Serialize)]
struct Domain {
    domain: String,
}

#[derive(Serialize)]
struct PhoneNumber {
    original_phone_number: String,
    country_code: CountryCode,
}

#[derive(Serialize)]
struct Location {
    line_1: Option<String>,
    line_2: Option<String>,
    line_3: Option<String>,
    line_4: Option<String>,
    locality: Option<String>,
    region: Option<String>,
    postcode: Option<String>,
    country_code: Option<CountryCode>,
    latitude: Option<String>,
    longitude: Option<String>,
}

pub fn update() -> Envelope<Update<'static>> {
    let values = Values {
        email_addresses: [EmailAddress {
            email_address: "john-smith@attio.com",
        }],
        name: [Name {
            first_name: "John".into(),
            last_name: "Smith".into(),
            full_name: "John Smith".into(),
        }],
        description: [Text {
            value: "Developer met at event",
        }],
        company: [Company {
            target_object: "companies".into(),
            domains: [Domain {
                domain: "attio.com".into(),
            }],
        }],
        phone_numbers: [PhoneNumber {
            original_phone_number: "5558675309".into(),
            country_code: CountryCode::US,
        }],
        primary_location: [Location {
            line_1: Some("1 Infinite Loop".into()),
            line_2: None,
            line_3: None,
            line_4: None,
            locality: Some("Cupertino".into()),
            region: Some("CA".into()),
            postcode: Some("95014".into()),
            country_code: Some(CountryCode::US),
            latitude: Some("37.331741".into()),
            longitude: Some("-122.030333".into()),
        }],
        linkedin: [Text {
            value: "https://linkedin.com/in/johnsmith",
        }],
    };
    Envelope {
        data: Update { values },
    }
}
