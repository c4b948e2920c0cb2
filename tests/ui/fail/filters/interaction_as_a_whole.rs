//! An interaction has no main field: its time, type or owner is compared.

use attio_client::*;

fn main() {
    let _ = people::last_interaction().not_empty();
}
