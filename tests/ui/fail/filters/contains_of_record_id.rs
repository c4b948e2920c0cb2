//! An id is compared as a whole, though it reads as text.

use attio_client::*;

fn main() {
    let _ = people::record_id().contains("bf07");
}
