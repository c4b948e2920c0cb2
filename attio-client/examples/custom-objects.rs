//! Makes an object with an attribute of its own, and a record of it.

mod support;

use attio_client::Custom;
use attio_client::types::{AttributeDefinition, AttributeTarget, AttributeType, ObjectInput};

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
    let object = ObjectInput::new("engines", "Engine", "Engines");
    let object = attio.objects().create(&object).send().await?;
    println!("object {}", object.id.object_id);

    let serial = AttributeDefinition {
        is_required: true,
        is_unique: true,
        ..AttributeDefinition::new("Serial", "serial", AttributeType::Text)
    };
    let engines = AttributeTarget::Objects;
    attio
        .attributes(engines, "engines")
        .create(&serial)
        .send()
        .await?;

    let upsert = attio.records("engines").upsert("serial");
    let engine = upsert
        .attribute("serial", Custom::text("E-1"))
        .send()
        .await?;
    println!("record {}", engine.id.record_id);
    Ok(())
}
