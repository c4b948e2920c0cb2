//! Who is in the workspace, and what the token may do there.

mod support;

use attio_client::oauth::Scopes;
use attio_client::requests::OPERATIONS;
use attio_client::types::ScimUserInput;

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
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
    let schema = vec!["urn:ietf:params:scim:schemas:core:2.0:User".to_owned()];
    let user = ScimUserInput::new(schema, "charles@example.com");
    let user = attio.scim().create_user(&user).send().await?;
    println!("{}", user.user_name);
    attio.scim().delete_user(user.id).send().await?;
    Ok(())
}
