//! A path has the attributes of what is referred to, and no others.

use attio_client::*;

fn main() {
    let _ = people::company().stage().eq("Lead");
}
