//! A path leads through references.

use attio_client::*;

fn main() {
    let _ = people::job_title().to(companies::name());
}
