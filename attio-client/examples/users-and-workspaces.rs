//! The users of a product and the workspaces that they are in, as Attio keeps them beside people and companies.

mod support;

use attio_client::{CompanyRef, PersonRef, UserRef};

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let person = attio.people().upsert("email_addresses");
    person.email_addresses(["ada@example.com"]).send().await?;
    let company = attio.companies().upsert("domains");
    company.domains(["example.com"]).send().await?;

    let user = attio
        .users()
        .upsert("user_id")
        .user_id("user-1")
        .primary_email_address("ada@example.com")
        .person(PersonRef::email_address("ada@example.com"))
        .send()
        .await?;
    let workspace = attio
        .workspaces()
        .upsert("workspace_id")
        .workspace_id("workspace-1")
        .name("Engines")
        .users([UserRef::id(user.id.record_id)])
        .company(CompanyRef::domain("example.com"))
        .send()
        .await?;
    println!(
        "{} has {} users",
        workspace.id.record_id,
        workspace.users().len()
    );

    // The other side of the relationship shows it, too.
    let user = attio.users().get(user.id.record_id).send().await?;
    println!(
        "{} is in {} workspaces",
        user.id.record_id,
        user.workspace().len()
    );
    Ok(())
}
