//! Attio refuses `$in` for statuses: several are joined with `or`.

use attio_client::*;

fn main() {
    let _ = deals::stage().one_of(["Lead", "Won"]);
}
