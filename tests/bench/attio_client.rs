//! The documented update of a person, with the SDK.

use attio_client::{
    Client, CompanyRef, CountryCode, Location, PersonId, PersonalName, PhoneNumber,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let attio = Client::new(std::env::var("ATTIO_API_KEY")?);
    let id: PersonId = "bf071e1f-6035-429d-b874-d83ea64ea13b".parse()?;
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
    println!("{}", serde_json::to_string(&person)?);
    Ok(())
}
