//! The country of a location has a beginning, and no end.

use attio_client::*;

fn main() {
    let _ = companies::primary_location().country_code().ends_with("S");
}
