//! Attio refuses `$in` for options, too.

use attio_client::*;

fn main() {
    let _ = company::Categories.one_of(["SaaS", "B2B"]);
}
