//! More at once than anybody should.

use std::time::Duration;

use attio_client::Client;
use attio_client::runtime::RateLimit;
use attio_client::types::Person;

use crate::support::{PERSON, id, workspace};

const CALLS: usize = 10_000;

/// Ten thousand calls of one client, all begun before the first is done: each of them comes back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_at_once() {
    let fake = workspace().await;
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .rate_limit(RateLimit::new())
        .timeout(Duration::from_secs(300))
        .build()
        .expect("a client");
    let calls: Vec<_> = (0..CALLS)
        .map(|_| tokio::spawn(attio.people().get(id()).send()))
        .collect();
    for call in calls {
        let person: Person = call.await.expect("no panic").expect("a person");
        assert_eq!(person.id.record_id.to_string(), PERSON);
    }
    assert_eq!(fake.requests().len(), CALLS);
}
