//! What was read carries who wrote it and when; it is not what is written.

use attio_client::{Client, Person, PersonId};

fn copy_name(from: &Person, to: PersonId) {
    if let Some(name) = from.name() {
        let _ = Client::new("token").people().update(to).name(name.clone());
    }
}

fn main() {
    let _ = copy_name;
}
