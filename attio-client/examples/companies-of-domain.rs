//! Streams all companies whose domain ends so, page by page.

mod support;

use attio_client::companies;

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let filter = companies::domains().ends_with(".example.com");
    let mut companies = session.attio.companies().find(filter).items();
    let mut found = 0;
    while let Some(company) = companies.next().await {
        let company = company?;
        if found < 3 {
            println!("{:?}", company.name().map(|name| &name.value));
        }
        found += 1;
    }
    println!("{found} companies");
    Ok(())
}
