//! Attio wants type and id of an actor together, so the parts of it are not there.

use attio_client::*;

fn main() {
    let _ = people::created_by().target_object().eq("workspace-member");
}
