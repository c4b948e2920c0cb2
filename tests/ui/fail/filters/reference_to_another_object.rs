//! The id of a person is not the id of a company.

use attio_client::*;

fn main() {
    let id: PersonId = "bf071e1f-6035-429d-b874-d83ea64ea13b".parse().unwrap();
    let _ = people::company().eq(id);
}
