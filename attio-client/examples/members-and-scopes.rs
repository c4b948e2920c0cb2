//! Who is in the workspace, and what the token may do there.

mod support;

use attio_client::oauth::Scopes;
use attio_client::requests::OPERATIONS;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let scopes = Scopes::of(&attio.identity().get().send().await?);
    let lacking = OPERATIONS
        .iter()
        .filter(|operation| !scopes.missing_for(operation).is_empty());
    println!(
        "{} of {} operations",
        OPERATIONS.len() - lacking.count(),
        OPERATIONS.len()
    );

    for member in attio.workspace_members().list().send().await? {
        println!("{} {}", member.first_name, member.email_address);
    }

    // Identity providers add members over SCIM.
    let user = attio.scim().create_user("charles@example.com");
    let user = user.send().await?;
    println!("{}", user.user_name);
    attio.scim().delete_user(user.id).send().await?;
    Ok(())
}
