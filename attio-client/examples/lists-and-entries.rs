//! Makes a list with a status of its own, puts a company on it, and moves it on.

mod support;

use attio_client::Custom;
use attio_client::types::{
    AttributeDefinition, AttributeTarget, AttributeType, ListInput, StatusDefinition,
};

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
    let list = ListInput::new("Outreach", "outreach", "companies");
    attio.lists().create(&list).send().await?;
    let stage = AttributeDefinition::new("Stage", "stage", AttributeType::Status);
    let lists = || AttributeTarget::Lists;
    attio
        .attributes(lists(), "outreach")
        .create(&stage)
        .send()
        .await?;
    for title in ["Asked", "Answered"] {
        let status = StatusDefinition::new(title);
        attio
            .statuses(lists(), "outreach", "stage")
            .create(&status)
            .send()
            .await?;
    }

    let company = attio
        .companies()
        .upsert("domains")
        .domains(["engines.example"]);
    let company = company.send().await?.id.record_id;
    for title in ["Asked", "Answered"] {
        let entry = attio
            .entries("outreach")
            .upsert("companies", company.into());
        let entry = entry.attribute("stage", Custom::status(title));
        let entry = entry.send().await?;
        println!("entry {} is at {title}", entry.id.entry_id);
    }
    Ok(())
}
