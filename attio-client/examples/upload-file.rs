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

    // It comes from a store of files, which does not see the token, and is read as it comes.
    let mut content = attio.files().download(file.id.file_id).send().await?;
    let mut size = 0;
    while let Some(chunk) = content.chunk().await.map_err(|error| error.to_string())? {
        size += chunk.len();
    }
    println!("{size} bytes came back");
    attio.files().delete(file.id.file_id).send().await?;
    Ok(())
}
