//! Names are not ordered.

use attio_client::*;

fn main() {
    let _ = people::name().gt("Ada");
}
