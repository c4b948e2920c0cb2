//! Uploads a file to a company, and asks where it can be fetched.

mod support;

use attio_client::runtime::Part;

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
    let company = attio
        .companies()
        .upsert("domains")
        .domains(["engines.example"]);
    let company = company.send().await?.id.record_id;

    let content = "Offer\n=====\nOne analytical engine.\n";
    let part = Part::new(content)
        .filename("offer.txt")
        .content_type("text/plain");
    let file = attio
        .files()
        .upload(part, "companies", company.into())
        .send()
        .await?;
    println!("{}: {:?} bytes", file.name, file.content_size);

    // The answer is a redirect to a signed link, which is not followed: it must not see the token.
    match attio.files().download(file.id.file_id).send().await {
        Ok(_) => println!("the content came at once"),
        Err(error) if error.location().is_some() => println!("it is kept elsewhere"),
        Err(error) => return Err(error.into()),
    }
    attio.files().delete(file.id.file_id).send().await?;
    Ok(())
}
