//! Pages through all companies whose domain ends so.

mod support;

use attio_client::types::RecordQuery;
use serde_json::json;

const PAGE: i64 = 500;

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let ending = json!({ "domain": { "$ends_with": ".example.com" } });
    let mut query = RecordQuery {
        filter: Some([("domains".to_owned(), ending)].into()),
        limit: Some(PAGE.try_into()?),
        ..RecordQuery::default()
    };
    let mut found = 0;
    // There is no total: a page that is not full is the last one.
    for page in 0.. {
        query.offset = Some(page * PAGE);
        let companies = session.attio.companies().query(&query).send().await?;
        found += companies.len();
        println!("page {page}: {} companies", companies.len());
        if companies.len() < PAGE.try_into()? {
            break;
        }
    }
    println!("{found} companies");
    Ok(())
}
