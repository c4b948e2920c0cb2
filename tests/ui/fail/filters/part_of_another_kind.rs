//! Parts belong to kinds: a text has no last name.

use attio_client::*;

fn main() {
    let _ = companies::name().last_name().eq("Lovelace");
}
