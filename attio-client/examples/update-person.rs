//! Updates a person, and shows what went out and what came back.
//!
//! `cargo run -p attio-client --example update-person` needs no account and no network: it starts a fake Attio on this
//! machine. With `ATTIO_API_KEY` and `ATTIO_PERSON_ID` set, it talks to the real one.

use attio_client::testing::FakeAttio;
use attio_client::{
    Client, CompanyRef, CountryCode, Location, Person, PersonId, PersonalName, PhoneNumber,
};
use serde_json::json;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const PERSON: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";
const COMPANY: &str = "99a03ff3-0435-47da-95cc-76b2caeb4dab";

#[tokio::main]
async fn main() -> Result<()> {
    if let (Ok(key), Ok(id)) = (variable("ATTIO_API_KEY"), variable("ATTIO_PERSON_ID")) {
        println!("Updating {id} at api.attio.com\n");
        let person = update(&Client::new(key), id.parse()?).await?;
        show(&person);
        return Ok(());
    }

    let fake = FakeAttio::builder()
        .record(
            "companies",
            COMPANY,
            json!({ "name": "Attio", "domains": ["attio.com"] }),
        )
        .record(
            "people",
            PERSON,
            json!({ "email_addresses": ["john@example.com"] }),
        )
        .start()
        .await?;
    println!("A fake Attio listens at {}\n", fake.url());
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .build()?;
    let person = update(&attio, PERSON.parse()?).await?;

    for request in fake.requests() {
        println!("{} {}", request.method(), request.path());
        let body = request.json().unwrap_or_default();
        println!("{}\n", serde_json::to_string_pretty(&body)?);
    }
    show(&person);
    Ok(())
}

async fn update(attio: &Client, id: PersonId) -> Result<Person> {
    let person = attio
        .people()
        .update(id)
        .email_addresses(["john-smith@attio.com"])
        .name(PersonalName::new("John", "Smith"))
        .description("Developer met at event")
        .company(CompanyRef::domain("attio.com"))
        .phone_numbers([PhoneNumber::national("5558675309", CountryCode::US)])
        .primary_location(Location {
            line_1: Some("1 Infinite Loop".into()),
            locality: Some("Cupertino".into()),
            region: Some("CA".into()),
            postcode: Some("95014".into()),
            country_code: Some(CountryCode::US),
            latitude: Some("37.331741".into()),
            longitude: Some("-122.030333".into()),
            ..Location::default()
        })
        .linkedin("https://linkedin.com/in/johnsmith")
        .send()
        .await?;
    Ok(person)
}

fn show(person: &Person) {
    println!("{}", person.id.record_id);
    if let Some(name) = person.name() {
        println!("  name          {}", name.full_name);
    }
    for address in person.email_addresses() {
        println!("  e-mail        {}", address.email_address);
    }
    for phone in person.phone_numbers() {
        println!(
            "  phone         {} ({:?})",
            phone.phone_number, phone.country_code
        );
    }
    if let Some(company) = person.company() {
        println!("  company       {}", company.target_record_id);
    }
    if let Some(description) = person.description() {
        println!("  description   {}", description.value);
    }
    if let Some(location) = person.primary_location() {
        println!("  town          {:?}", location.locality);
    }
    if let Some(linkedin) = person.linkedin() {
        println!("  linkedin      {}", linkedin.value);
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "an example is a program of its own"
)]
fn variable(name: &str) -> std::result::Result<String, std::env::VarError> {
    std::env::var(name)
}
