//! Finds companies by a word, and counts them with SQL.

mod support;

use attio_client::types::SearchAsWorkspace;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let anyone = SearchAsWorkspace::default();
    let branches = attio.search().records("branch 7", ["companies"], anyone);
    for found in branches.send().await? {
        println!("{}", found.record_text);
    }

    for row in attio.sql().query(support::COUNT).send().await?.rows {
        println!("{row:?}");
    }
    Ok(())
}
