//! A filter of companies is no query for people.

use attio_client::*;

fn main() {
    let attio = Client::new("token");
    let _ = attio.people().find(companies::name().eq("Attio"));
}
