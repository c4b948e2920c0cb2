//! Numbers have no pieces.

use attio_client::*;

fn main() {
    let _ = person::TwitterFollowerCount.contains("10");
}
