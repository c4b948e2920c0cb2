//! Numbers have no pieces.

use attio_client::*;

fn main() {
    let _ = people::twitter_follower_count().contains("10");
}
