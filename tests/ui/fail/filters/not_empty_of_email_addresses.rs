//! `$not_empty` is not documented for e-mail addresses.

use attio_client::*;

fn main() {
    let _ = people::email_addresses().not_empty();
}
