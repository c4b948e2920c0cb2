//! E-mail addresses have no `$in`.

use attio_client::*;

fn main() {
    let _ = people::email_addresses().one_of(["ada@example.com"]);
}
