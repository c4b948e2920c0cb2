//! Attio refuses `$in` for options, too.

use attio_client::*;

fn main() {
    let _ = companies::categories().one_of(["SaaS", "B2B"]);
}
