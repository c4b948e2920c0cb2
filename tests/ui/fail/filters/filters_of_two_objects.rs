//! Conditions on different objects cannot be joined.

use attio_client::*;

fn main() {
    let _ = person::JobTitle.eq("CEO").and(company::Name.eq("Attio"));
}
