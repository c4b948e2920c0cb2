//! Upserts many people at a time, as fast as Attio allows, does once more what failed, and then updates them all.

mod support;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let people = attio.people();
    let mut todo: Vec<String> = (0..50).map(|n| format!("number-{n}@example.com")).collect();
    let mut there = Vec::new();
    for _ in 0..2 {
        let mut upserts = people
            .upsert_many(
                "email_addresses",
                std::mem::take(&mut todo),
                |one, address| one.email_addresses([address]),
            )
            .on_progress(|so_far| {
                if so_far.done % 25 == 0 {
                    println!("{} are done", so_far.done);
                }
            });
        while let Some(one) = upserts.next().await {
            match one.result {
                Ok(person) => there.push((person.id.record_id, "Analyst")),
                Err(error) => {
                    eprintln!("{}: {error}", one.input);
                    todo.push(one.input);
                }
            }
        }
    }
    let mut updates = people.update_many(there, |person, title| person.job_title(*title));
    while let Some(one) = updates.next().await {
        one.result?;
    }
    println!("{} have a title", updates.progress().done);
    match todo.is_empty() {
        true => Ok(()),
        false => Err(format!("{} could not be done", todo.len()).into()),
    }
}
