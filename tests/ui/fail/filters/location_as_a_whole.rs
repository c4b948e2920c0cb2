//! A location has no main field: one of its parts is compared.

use attio_client::*;

fn main() {
    let _ = person::PrimaryLocation.eq("Cupertino");
}
