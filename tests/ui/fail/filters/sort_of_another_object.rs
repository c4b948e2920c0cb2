//! People are not ordered by an attribute of companies.

use attio_client::*;

fn main() {
    let _ = Query::new().filter(people::job_title().eq("CEO")).sort(companies::name().asc());
}
