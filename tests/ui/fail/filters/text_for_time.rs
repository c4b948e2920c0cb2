//! A time is compared with a time, not with text: Attio wants date and time in full.

use attio_client::*;

fn main() {
    let _ = people::created_at().gte("2026-10-05");
}
