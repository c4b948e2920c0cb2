//! A request that is not sent does nothing, and says so.
#![deny(unused_must_use)]

use attio_client::{Client, PersonId};

fn main() {
    let id: PersonId = "bf071e1f-6035-429d-b874-d83ea64ea13b".parse().unwrap();
    Client::new("token").people().update(id).description("never sent");
}
