//! A number is compared with numbers.

use attio_client::*;

fn main() {
    let _ = company::TwitterFollowerCount.gt("many");
}
