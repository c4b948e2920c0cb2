//! Iterators go to attributes that hold several values.

use attio_client::*;

fn main() {
    let id: PersonId = "bf071e1f-6035-429d-b874-d83ea64ea13b".parse().unwrap();
    let request = Client::new("token").people().update(id);
    let _ = request.each(people::Description, ["one", "two"]);
}
