//! A reference to nothing: one error, and the rest of the client is there.

mod api { attio_runtime::client!("spec/dangling.yaml"); }

fn _the_rest_is_there(client: &api::Client) { let _ = client.list_cats(); }

fn main() {}
