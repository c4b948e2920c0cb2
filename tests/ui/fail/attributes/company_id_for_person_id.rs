//! Ids of different things are different types.

use attio_client::{Client, CompanyId};

fn main() {
    let id: CompanyId = "99a03ff3-0435-47da-95cc-76b2caeb4dab".parse().unwrap();
    let _ = Client::new("token").people().update(id);
}
