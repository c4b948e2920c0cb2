//! A program that is not asynchronous: a runtime of its own waits for each call.

mod support;

use attio_client::{Query, companies};
use tokio::runtime::Builder;

fn main() -> support::Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let attio = runtime.block_on(support::connect())?;

    let upsert = attio.companies().upsert("domains");
    let company = upsert.domains(["example.com"]).name("Example").send();
    let company = runtime.block_on(company)?;
    println!("{}", company.id.record_id);

    let query = Query::new().filter(companies::name().contains("branch 11"));
    let mut companies = attio.companies().find(query).items();
    while let Some(company) = runtime.block_on(companies.next()) {
        println!("{:?}", company?.name().map(|name| name.value.clone()));
    }
    Ok(())
}
