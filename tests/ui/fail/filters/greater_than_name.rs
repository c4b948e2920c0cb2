//! Names are not ordered.

use attio_client::*;

fn main() {
    let _ = person::Name.gt("Ada");
}
