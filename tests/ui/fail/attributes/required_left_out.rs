//! A deal cannot be made without what every deal has.

use attio_client::*;

fn main() {
    let _ = Client::new("token").deals().create().name("Rollout");
}
