//! Finds a deal by its name, and moves it on to another stage.

mod support;

use attio_client::deals;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let engines = deals::name().eq("Analytical engine");
    let found = attio.deals().find(engines).send().await?;
    for deal in found {
        let update = attio.deals().update(deal.id.record_id);
        let moved = update.stage("In Progress").send().await?;
        let stage = moved.stage().map(|stage| &stage.status.title);
        println!("{} is at {stage:?}", deal.id.record_id);
    }
    Ok(())
}
