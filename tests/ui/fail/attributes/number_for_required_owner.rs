//! An argument is checked like the setter of its attribute.

use attio_client::*;

fn main() {
    let _ = Client::new("token").deals().create("Rollout", "Lead", 42);
}
