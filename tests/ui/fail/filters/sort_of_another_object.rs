//! People are not ordered by an attribute of companies.

use attio_client::*;

fn main() {
    let _ = Query::new().filter(person::JobTitle.eq("CEO")).sort(company::Name.asc());
}
