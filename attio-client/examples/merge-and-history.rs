//! Two records of one person become one, and tell what they were before.

mod support;

use attio_client::types::AttributeValue;
use attio_client::{PersonId, RecordId};

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let mut ids: Vec<RecordId> = Vec::new();
    for (address, title) in [
        ("ada@example.com", "Analyst"),
        ("ada@example.org", "Countess"),
    ] {
        let upsert = attio.people().upsert("email_addresses");
        let upsert = upsert.email_addresses([address]).job_title(title);
        ids.push(upsert.send().await?.id.record_id.into());
    }
    let [primary, secondary] = ids[..] else {
        return Err("there are two of them".into());
    };
    // The values of the first one win; both end, and there is a new one.
    let merge = attio.records("people").merge(primary, secondary);
    let ada = merge.send().await?;
    let ada = PersonId::new(ada.new_record_id.into_inner());

    let update = attio.people().update(ada);
    update.job_title("Chief analyst").send().await?;
    let titles = attio.people().attribute_values(ada, "job_title");
    for title in titles.show_historic(true).send().await? {
        if let AttributeValue::Text(title) = title {
            println!("{} since {}", title.value, title.active_from);
        }
    }
    Ok(())
}
