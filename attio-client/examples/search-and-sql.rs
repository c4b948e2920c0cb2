//! Finds companies by a word, and counts them with SQL.

mod support;

use attio_client::types::{SearchAsWorkspace, SearchQuery, SqlQuery};

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
    let anyone = SearchAsWorkspace::default().into();
    let branches = SearchQuery::new("branch 7", vec!["companies".to_owned()], anyone);
    for found in attio.search().records(&branches).send().await? {
        println!("{}", found.record_text);
    }

    let count = SqlQuery::new(support::COUNT);
    for row in attio.sql().query(&count).send().await?.rows {
        println!("{row:?}");
    }
    Ok(())
}
