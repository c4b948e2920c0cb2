//! Parts belong to kinds: a text has no last name.

use attio_client::*;

fn main() {
    let _ = company::Name.last_name().eq("Lovelace");
}
