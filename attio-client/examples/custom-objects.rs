//! Makes an object with an attribute of its own, and a record of it.

mod support;

use attio_client::Custom;
use attio_client::types::{AttributeTarget, AttributeType};

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let object = attio.objects().create("engines", "Engine", "Engines");
    let object = object.send().await?;
    println!("object {}", object.id.object_id);

    let attributes = attio.attributes(AttributeTarget::Objects, "engines");
    let serial = attributes.create("Serial", "serial", AttributeType::Text);
    serial.is_required(true).is_unique(true).send().await?;

    let upsert = attio.records("engines").upsert("serial");
    let engine = upsert
        .attribute("serial", Custom::text("E-1"))
        .send()
        .await?;
    println!("record {}", engine.id.record_id);
    Ok(())
}
