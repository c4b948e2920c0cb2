//! Storms of 429: what the date says is done, whatever it says, and every storm ends.

use std::time::{Duration, Instant};

use attio_client::Client;
use attio_client::runtime::{Bulk, RateLimit};
use attio_client::testing::{FakeAttio, Fault};

use crate::support::{get, patient, workspace};

const PAST: &str = "Sun, 06 Nov 1994 08:49:37 GMT";

/// Nothing was processed, so that even a create may be sent again, and is done once.
#[tokio::test]
async fn after_dates_in_the_past_and_malformed_ones_the_call_goes_on() {
    for date in [
        PAST,
        "soon",
        "",
        "-1",
        "99999999999999999999999",
        "Sun, 99 Nov 2094",
    ] {
        let fake = FakeAttio::start().await.expect("the fake starts");
        let attio = patient(&fake);
        fake.inject(Fault::rate_limited_until(date).times(2));
        let began = Instant::now();
        let person = attio.people().create().description("once").send().await;
        person.expect("a person");
        assert_eq!(fake.requests().len(), 3, "{date}");
        assert_eq!(fake.records("people").len(), 1, "{date}");
        assert!(began.elapsed() < Duration::from_secs(10), "{date}");
    }
}

#[tokio::test]
async fn a_date_in_the_future_is_waited_for() {
    let fake = workspace().await;
    let attio = patient(&fake);
    fake.inject(Fault::rate_limited(Duration::from_secs(1)));
    let began = Instant::now();
    get(&attio).await.expect("a person");
    // The date knows whole seconds only, and is rounded up.
    assert!(began.elapsed() >= Duration::from_millis(900));
    assert_eq!(fake.requests().len(), 2);
}

#[tokio::test]
async fn a_date_that_lies_too_far_ahead_is_not_waited_for() {
    for date in [None, Some("Fri, 31 Dec 9999 23:59:59 GMT")] {
        let fake = workspace().await;
        let attio = patient(&fake);
        fake.inject(match date {
            Some(date) => Fault::rate_limited_until(date),
            None => Fault::rate_limited(Duration::from_secs(86_400)),
        });
        let began = Instant::now();
        let error = get(&attio).await.expect_err("a limit");
        assert!(error.is_rate_limited() && error.retry_after().is_some());
        assert_eq!(fake.requests().len(), 1);
        // Nor by anybody else: who calls next asks Attio, and is told how things are by then.
        get(&attio).await.expect("a person");
        get(&attio.clone()).await.expect("a person");
        assert_eq!(fake.requests().len(), 3);
        assert!(began.elapsed() < Duration::from_secs(10));
    }
}

/// Writes like reads, and without any timeout: nothing but the date would end the wait.
#[tokio::test]
async fn a_date_that_lies_too_far_ahead_does_not_stop_a_client_that_would_wait_for_ever() {
    let fake = workspace().await;
    let attio = Client::builder().base_url(fake.url()).bearer(fake.token());
    let attio = attio.no_timeout().build().expect("a client");
    let write = async |attio: &Client| attio.people().create().description("x").send().await;
    for _ in 0..2 {
        fake.inject(Fault::rate_limited(Duration::from_secs(86_400)));
        let error = write(&attio).await.expect_err("a limit");
        assert!(error.is_rate_limited() && error.attempts() == 1);
    }
    let clone = attio.clone();
    let both = async { (write(&attio).await.is_ok(), write(&clone).await.is_ok()) };
    let both = tokio::time::timeout(Duration::from_secs(10), both).await;
    assert_eq!(both.expect("in time"), (true, true));
}

#[tokio::test]
async fn a_storm_ends() {
    for date in [PAST, "soon"] {
        let fake = workspace().await;
        let attio = patient(&fake);
        fake.inject(Fault::rate_limited_until(date).times(10_000));
        let call = tokio::time::timeout(Duration::from_secs(60), get(&attio)).await;
        let error = call.expect("it ends").expect_err("a limit");
        assert!(error.is_rate_limited(), "{error:?}");
        assert!((2..=20).contains(&fake.requests().len()), "{date}");
    }
}

/// The limits of the fake are Attio's, and those of the client are lifted: what is refused comes later, and once.
#[tokio::test]
async fn a_storm_over_many_calls_loses_none() {
    let fake = FakeAttio::builder().limits(100, 25);
    let fake = fake.start().await.expect("the fake starts");
    let attio = Client::builder()
        .base_url(fake.url())
        .bearer(fake.token())
        .rate_limit(RateLimit::new())
        .build()
        .expect("a client");
    let mut creates = Bulk::new(0..60, |index| {
        let create = attio.people().create();
        create
            .description(format!("number {index}").as_str())
            .send()
    })
    .concurrency(60);
    while let Some(one) = creates.next().await {
        one.result.expect("a person");
    }
    assert_eq!(fake.records("people").len(), 60);
    assert!(fake.requests().len() > 60, "nothing was refused");
}
