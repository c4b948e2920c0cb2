//! Times are ordered, not searched for pieces of text.

use attio_client::*;

fn main() {
    let _ = people::created_at().contains("2026");
}
