//! Subscribes to what happens to people, keeps the secret that is told once, and lists and deletes what there is.
//!
//! What comes of it is received by the example `receive-webhooks`.

mod support;

use attio_client::types::{AllConditions, EventCondition, EventOperator, EventType, Subscription};

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let people = attio.objects().get("people").send().await?.id.object_id;
    let of_people = EventCondition::new("id.object_id", EventOperator::Equals, people.to_string());
    let updates = Subscription {
        filter: Some(AllConditions::new(vec![of_people]).into()),
        ..Subscription::new(EventType::RecordUpdated)
    };
    let notes = Subscription::new(EventType::NoteCreated);
    let webhooks = attio.webhooks();
    let webhook = webhooks.create("https://example.com/attio", [updates, notes]);
    let webhook = webhook.send().await?;
    // No other answer has the secret: who loses it makes another webhook.
    println!("keep the {} letters of its secret", webhook.secret.len());

    let mut all = webhooks.list().items();
    while let Some(webhook) = all.next().await.transpose()? {
        println!("{}: {}", webhook.target_url, webhook.status.as_str());
    }
    webhooks.delete(webhook.id.webhook_id).send().await?;
    Ok(())
}
