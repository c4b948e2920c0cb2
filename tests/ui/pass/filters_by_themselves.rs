//! Conditions need no import but the objects whose attributes they are of.

use attio_client::people;
use attio_client::runtime::jiff::Timestamp;

fn main() {
    let ts: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    let _ = people::name().full_name().contains("Ada").and(people::created_at().gte(ts));
    let _ = people::company().domains().eq("attio.com");
    let _ = people::company().team().company().name().desc();
}
