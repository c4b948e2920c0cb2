//! Activities have no saved views.

use attio_client::*;

fn main() {
    let view: ViewId = "bf071e1f-6035-429d-b874-d83ea64ea13b".parse().unwrap();
    let _ = Query::<kinds::ActivityRecords>::new().view(view);
}
