//! Attributes of the workspace are checked by the kind that was named.

use attio_client::*;

fn main() {
    let _: Filter<people::Person> = filter::select("tier").contains("Go");
}
