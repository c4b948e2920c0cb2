//! `$not_empty` is not documented for e-mail addresses.

use attio_client::*;

fn main() {
    let _ = person::EmailAddresses.not_empty();
}
