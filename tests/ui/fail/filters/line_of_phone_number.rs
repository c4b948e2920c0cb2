//! Parts belong to kinds: a phone number has no address.

use attio_client::*;

fn main() {
    let _ = people::phone_numbers().line_1().eq("1 Infinite Loop");
}
