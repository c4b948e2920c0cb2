//! A number is compared with numbers.

use attio_client::*;

fn main() {
    let _ = companies::twitter_follower_count().gt("many");
}
