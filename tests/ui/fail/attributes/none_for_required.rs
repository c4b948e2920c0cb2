//! What must be given cannot be left out by another way.

use attio_client::*;

fn main() {
    let _ = Client::new("token").deals().create("Rollout", None::<&str>, ActorRef::email_address("ada@example.com"));
}
