//! A path leads through references.

use attio_client::*;

fn main() {
    let _ = person::JobTitle.to(company::Name);
}
