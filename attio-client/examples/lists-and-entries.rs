//! Makes a list with a status of its own, puts a company on it, and moves it on; asks for what saved views show.

mod support;

use attio_client::types::{AttributeTarget, AttributeType};
use attio_client::{Custom, Query};

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let list = attio.lists().create("Outreach", "outreach", "companies");
    list.send().await?;
    let attributes = attio.attributes(AttributeTarget::Lists, "outreach");
    let stage = attributes.create("Stage", "stage", AttributeType::Status);
    stage.send().await?;
    let stages = attio.statuses(AttributeTarget::Lists, "outreach", "stage");
    for title in ["Asked", "Answered"] {
        stages.create(title).send().await?;
    }

    let company = support::company(&attio).await?;
    for title in ["Asked", "Answered"] {
        let entry = attio.entries("outreach").upsert("companies", company);
        let entry = entry.attribute("stage", Custom::status(title));
        let entry = entry.send().await?;
        println!("entry {} is at {title}", entry.id.entry_id);
    }

    let mut views = attio.objects().views("companies").items();
    while let Some(view) = views.next().await.transpose()? {
        let shown = Query::new().view(view.id.view_id).limit(3);
        for company in attio.companies().find(shown).send().await? {
            println!("{}: {}", view.title, company.id.record_id);
        }
    }
    Ok(())
}
