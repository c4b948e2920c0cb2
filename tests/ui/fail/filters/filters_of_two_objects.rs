//! Conditions on different objects cannot be joined.

use attio_client::*;

fn main() {
    let _ = people::job_title().eq("CEO").and(companies::name().eq("Attio"));
}
