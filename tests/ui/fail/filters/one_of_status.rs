//! Attio refuses `$in` for statuses: several are joined with `or`.

use attio_client::*;

fn main() {
    let _ = deal::Stage.one_of(["Lead", "Won"]);
}
