//! A location has no main field: one of its parts is compared.

use attio_client::*;

fn main() {
    let _ = people::primary_location().eq("Cupertino");
}
