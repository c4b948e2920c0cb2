//! A location has no main field to sort by.

use attio_client::*;

fn main() {
    let _ = companies::primary_location().desc();
}
