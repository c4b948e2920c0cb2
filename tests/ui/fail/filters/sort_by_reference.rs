//! A reference has no main field to sort by: an attribute of the record has.

use attio_client::*;

fn main() {
    let _ = people::company().asc();
}
