//! Creates a person by e-mail address, or updates the one who has it.

mod support;

use attio_client::PersonalName;

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let person = session
        .attio
        .people()
        .upsert("email_addresses")
        .email_addresses(["ada@example.com"])
        .name(PersonalName::new("Ada", "Lovelace"))
        .job_title("Mathematician")
        .send()
        .await?;
    if let Some(name) = person.name() {
        println!("{} is {}", person.id.record_id, name.full_name);
    }
    Ok(())
}
