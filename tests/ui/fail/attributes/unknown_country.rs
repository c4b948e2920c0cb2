//! The United Kingdom is `GB`.

use attio_client::{CountryCode, PhoneNumber};

fn main() {
    let _ = PhoneNumber::national("7400123456", CountryCode::UK);
}
