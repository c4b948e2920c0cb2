//! Uploads a file to a company, and reads it back.

mod support;

use attio_client::runtime::Part;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let company = support::company(&attio).await?;
    let offer = Part::new("One analytical engine.").filename("offer.txt");
    let upload = attio.files().upload(offer, "companies", company);
    let file = upload.send().await?;
    // It comes from a store of files, which does not see the token.
    let content = attio.files().download(file.id.file_id).send().await?;
    println!("{}: {:?}", file.name, content.collect(1 << 20).await?);
    Ok(())
}
