//! Streams all companies whose domain ends so, page by page.

mod support;

use attio_client::companies;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let branches = companies::domains().ends_with(".example.com");
    let mut companies = attio.companies().find(branches).items();
    let mut names = Vec::new();
    while let Some(company) = companies.next().await {
        names.extend(company?.name().map(|name| name.value.clone()));
    }
    println!("{} companies, first {:?}", names.len(), names.first());
    Ok(())
}
