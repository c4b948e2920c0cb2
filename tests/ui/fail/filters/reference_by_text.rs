//! A reference is compared by id; by anything else through a path.

use attio_client::*;

fn main() {
    let _ = person::Company.eq("attio.com");
}
