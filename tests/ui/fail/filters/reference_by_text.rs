//! A reference is compared by id; by anything else through a path.

use attio_client::*;

fn main() {
    let _ = people::company().eq("attio.com");
}
