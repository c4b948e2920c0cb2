//! A path goes on with an attribute of the object that is referred to.

use attio_client::*;

fn main() {
    let _ = people::company().to(deals::name()).eq("Renewal");
}
