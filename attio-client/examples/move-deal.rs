//! Opens a deal, and moves it on to another stage.

mod support;

use attio_client::{ActorRef, CompanyRef};

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
    let members = attio.workspace_members().list().send().await?;
    let owner = members.first().ok_or("a workspace without members")?;
    attio
        .companies()
        .upsert("domains")
        .domains(["engines.example"])
        .send()
        .await?;
    let deal = attio
        .deals()
        .create(
            "Analytical engine",
            "Lead",
            ActorRef::id(owner.id.workspace_member_id),
        )
        .value(1_500.0)
        .associated_company(CompanyRef::domain("engines.example"))
        .send()
        .await?;
    let moved = attio
        .deals()
        .update(deal.id.record_id)
        .stage("In Progress")
        .send()
        .await?;
    for stage in [deal.stage(), moved.stage()].into_iter().flatten() {
        println!("{} since {}", stage.status.title, stage.active_from);
    }
    Ok(())
}
