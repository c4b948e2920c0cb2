//! The documented update of a person, by hand on reqwest and serde.

#[macro_use]
mod shapes;

mod derived;
mod request;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("ATTIO_API_KEY")?;
    let id = "bf071e1f-6035-429d-b874-d83ea64ea13b";
    let answer: derived::Answer = reqwest::Client::new()
        .patch(format!(
            "https://api.attio.com/v2/objects/people/records/{id}"
        ))
        .bearer_auth(token)
        .json(&request::update())
        .send()
        .await?
        .error_for_status()?
        .json()
        .await?;
    println!("{}", serde_json::to_string(&answer.data)?);
    Ok(())
}
