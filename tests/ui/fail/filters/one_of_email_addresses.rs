//! E-mail addresses have no `$in`.

use attio_client::*;

fn main() {
    let _ = person::EmailAddresses.one_of(["ada@example.com"]);
}
