//! Gives companies an attribute with options, and deals another stage.

mod support;

use attio_client::types::{AttributeTarget, AttributeType};
use attio_client::{BySlug, Custom};

/// The attributes are those of objects, not of lists.
const OBJECTS: AttributeTarget = AttributeTarget::Objects;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let attributes = attio.attributes(OBJECTS, "companies");
    let tier = attributes.create("Tier", "tier", AttributeType::Select);
    tier.send().await?;
    let tiers = attio.options(OBJECTS, "companies", "tier");
    for title in ["Gold", "Silver"] {
        println!("option {}", tiers.create(title).send().await?.id.option_id);
    }
    let company = attio.companies().upsert("domains");
    let company = company.domains(["example.com"]);
    let company = company.attribute("tier", Custom::select(["Gold"])).send();
    let company = company.await?;
    let tier = company.values.select("tier");
    println!("the company is {:?}", tier.map(|tier| &tier.title));

    let stages = attio.statuses(OBJECTS, "deals", "stage");
    let paused = stages.create("Paused").target_time_in_status("P1M");
    paused.send().await?;
    for stage in stages.list().send().await? {
        println!("stage {}", stage.title);
    }
    Ok(())
}
