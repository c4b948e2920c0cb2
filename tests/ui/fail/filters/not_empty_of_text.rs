//! `$not_empty` is documented for a few kinds only, and text is not one of them.

use attio_client::*;

fn main() {
    let _ = people::job_title().not_empty();
}
