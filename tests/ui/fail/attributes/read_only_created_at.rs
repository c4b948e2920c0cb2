//! What Attio sets cannot be written.

use attio_client::*;

fn main() {
    let id: PersonId = "bf071e1f-6035-429d-b874-d83ea64ea13b".parse().unwrap();
    let request = Client::new("token").people().update(id);
    let _ = request.created_at("2026-01-01T00:00:00Z");
}
