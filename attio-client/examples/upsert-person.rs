//! Creates a person by e-mail address, or updates the one who has it.

mod support;

use attio_client::PersonalName;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let upsert = attio.people().upsert("email_addresses");
    let ada = upsert.email_addresses(["ada@example.com"]);
    let ada = ada.name(PersonalName::new("Ada", "Lovelace"));
    let ada = ada.job_title("Mathematician").send().await?;
    let name = ada.name().map(|name| &name.full_name);
    println!("{name:?} is {}", ada.id.record_id);
    Ok(())
}
