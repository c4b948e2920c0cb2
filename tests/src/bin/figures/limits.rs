//! A minute at the limits: the client keeps to them by itself, and the fake refuses what comes beyond.

use std::time::{Duration, Instant};

use attio_client::runtime::Bulk;
use attio_client::testing::FakeAttio;
use attio_client::{Client, Error, PersonId};
use serde_json::json;

use crate::Result;

const SECONDS: usize = 60;
const READS: usize = 100;
const WRITES: usize = 25;
const PERSON: &str = "bf071e1f-6035-429d-b874-d83ea64ea13b";

/// How many calls came to something, and how long that took.
struct Held {
    done: usize,
    took: Duration,
}

impl Held {
    fn tell(&self, what: &str, most: usize) {
        let rate = self.done as f64 / self.took.as_secs_f64();
        let took = self.took.as_secs_f64();
        println!(
            "{what}: {rate:.2} a second of {most}, {} in {took:.1} s",
            self.done
        );
    }
}

/// Both at once, on one client.
pub(crate) async fn hold() -> Result<()> {
    let limits = (u32::try_from(READS)?, u32::try_from(WRITES)?);
    let fake = FakeAttio::builder()
        .record("people", PERSON, json!({}))
        .limits(limits.0, limits.1)
        .start()
        .await?;
    let attio = Client::builder();
    let attio = attio.base_url(fake.url()).bearer(fake.token()).build()?;
    let id: PersonId = PERSON.parse()?;

    let reads = Bulk::new(0..READS * SECONDS, |_| attio.people().get(id).send());
    let writes = Bulk::new(0..WRITES * SECONDS, |index| {
        let text = format!("number {index}");
        attio.people().create().description(text.as_str()).send()
    });
    let (reads, writes) = tokio::join!(all(reads), all(writes));
    let (reads, writes) = (reads?, writes?);
    reads.tell("reads", READS);
    writes.tell("writes", WRITES);

    let refused = fake.requests().len() - reads.done - writes.done;
    println!("answered with 429, and sent again: {refused}");
    let made = fake.records("people").len() - 1;
    println!("lost: {}", writes.done.abs_diff(made));
    match (reads.done, made) {
        (done, made) if done == READS * SECONDS && made == WRITES * SECONDS => Ok(()),
        _ => Err("something was lost".into()),
    }
}

async fn all<I, F, C, T>(
    mut calls: Bulk<attio_client::runtime::Inputs<I>, F, C>,
) -> std::result::Result<Held, Error>
where
    I: Iterator + Unpin,
    F: FnMut(&I::Item) -> C,
    C: Future<Output = std::result::Result<T, Error>>,
{
    let began = Instant::now();
    let mut done = 0;
    while let Some(one) = calls.next().await {
        one.result?;
        done += 1;
    }
    let took = began.elapsed();
    Ok(Held { done, took })
}
