//! Upserts many people at a time, as fast as Attio allows, and does once more what failed.

mod support;

use attio_client::runtime::Bulk;

#[tokio::main]
async fn main() -> support::Result<()> {
    let session = support::connect().await?;
    let attio = &session.attio;
    let upsert = |address: &String| {
        let upsert = attio.people().upsert("email_addresses");
        upsert.email_addresses([address]).send()
    };
    let mut todo: Vec<String> = (0..50).map(|n| format!("number-{n}@example.com")).collect();
    for _ in 0..2 {
        let mut upserts = Bulk::new(std::mem::take(&mut todo), upsert).on_progress(|so_far| {
            if so_far.done % 25 == 0 {
                println!("{} are done", so_far.done);
            }
        });
        while let Some(one) = upserts.next().await {
            if let Err(error) = one.result {
                eprintln!("{}: {error}", one.input);
                todo.push(one.input);
            }
        }
    }
    match todo.is_empty() {
        true => Ok(()),
        false => Err(format!("{} could not be done", todo.len()).into()),
    }
}
