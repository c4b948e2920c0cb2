//! The time of an interaction is compared by ranges only: Attio documents no `$eq` for it.

use attio_client::runtime::jiff::Timestamp;
use attio_client::*;

fn main() {
    let _ = people::last_interaction().interacted_at().gte(Timestamp::UNIX_EPOCH);
    let _ = people::last_interaction().interacted_at().eq(Timestamp::UNIX_EPOCH);
}
