//! Times are ordered, not searched for pieces of text.

use attio_client::*;

fn main() {
    let _ = person::CreatedAt.contains("2026");
}
