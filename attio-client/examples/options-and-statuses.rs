//! Gives companies an attribute with options, and deals another stage.

mod support;

use attio_client::types::{
    AttributeDefinition, AttributeTarget, AttributeType, OptionInput, StatusDefinition,
};
use attio_client::{BySlug, Custom};

/// The attributes are those of objects, not of lists.
const OBJECTS: AttributeTarget = AttributeTarget::Objects;

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
    let tier = AttributeDefinition::new("Tier", "tier", AttributeType::Select);
    attio
        .attributes(OBJECTS, "companies")
        .create(&tier)
        .send()
        .await?;
    for title in ["Gold", "Silver"] {
        let option = OptionInput::new(title);
        let option = attio.options(OBJECTS, "companies", "tier").create(&option);
        println!("option {}", option.send().await?.id.option_id);
    }
    let company = attio.companies().upsert("domains");
    let company = company.domains(["example.com"]);
    let company = company.attribute("tier", Custom::select(["Gold"])).send();
    let company = company.await?;
    let tier = company
        .values
        .as_option()
        .and_then(|all| all.select("tier"));
    println!("the company is {:?}", tier.map(|tier| &tier.title));

    let mut paused = StatusDefinition::new("Paused");
    paused.target_time_in_status = "P1M".to_owned().into();
    let stages = attio.statuses(OBJECTS, "deals", "stage");
    stages.create(&paused).send().await?;
    for stage in stages.list().send().await? {
        println!("stage {}", stage.title);
    }
    Ok(())
}
