use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::bucket::Bucket;
use super::{Limiter, RateLimit};
use crate::describe::{Operation, Retry};
use crate::platform::Moment;

static READ: Operation = Operation::new("read", "GET", "/");
static QUERY: Operation = Operation::new("query", "POST", "/").retry(Retry::Read);
static WRITE: Operation = Operation::new("write", "PUT", "/");

/// How long so many calls take, one after the other.
async fn taken(limiter: &Limiter, operation: &'static Operation, calls: u32) -> Duration {
    let began = Instant::now();
    for _ in 0..calls {
        if let Some(turn) = limiter.turn(operation) {
            turn.await;
        }
    }
    began.elapsed()
}

#[tokio::test(start_paused = true)]
async fn turns_come_at_the_rate() {
    let limit = RateLimit::new().reads(100).writes(25).burst(Duration::ZERO);
    let limiter = Limiter::new(limit);
    // The first turn is free, so that 101 take a second.
    let second = Duration::from_secs(1);
    let grain = Duration::from_millis(2);
    for (operation, calls) in [(&READ, 101), (&WRITE, 26)] {
        let time = taken(&limiter, operation, calls).await;
        assert!(time >= second && time < second + grain * calls, "{time:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn reads_are_what_is_described_as_such() {
    let limiter = Limiter::new(RateLimit::new().writes(1));
    assert!(limiter.turn(&READ).is_none());
    assert!(limiter.turn(&QUERY).is_none());
    assert!(limiter.turn(&WRITE).is_some());
    assert!(Limiter::new(RateLimit::new()).turn(&WRITE).is_none());
}

#[tokio::test(start_paused = true)]
async fn an_idle_client_may_burst_and_no_further() {
    let limit = RateLimit::new().reads(10).burst(Duration::from_millis(500));
    let limiter = Limiter::new(limit);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(taken(&limiter, &READ, 6).await, Duration::ZERO);
    assert!(taken(&limiter, &READ, 1).await >= Duration::from_millis(99));
}

#[tokio::test(start_paused = true)]
async fn those_who_wait_are_served_in_order() {
    let bucket = Arc::new(Bucket::new(100, Duration::ZERO));
    let (done, mut order) = tokio::sync::mpsc::unbounded_channel();
    for index in 0..50 {
        let (bucket, done) = (Arc::clone(&bucket), done.clone());
        tokio::spawn(async move {
            bucket.turn().await;
            let _ = done.send(index);
        });
        // Each is in the queue before the next one comes.
        tokio::task::yield_now().await;
    }
    drop(done);
    for index in 0..50 {
        assert_eq!(order.recv().await, Some(index));
    }
}

#[tokio::test(start_paused = true)]
async fn whoever_leaves_frees_the_place() {
    let bucket = Arc::new(Bucket::new(1, Duration::ZERO));
    bucket.turn().await;
    let wait = || {
        let bucket = Arc::clone(&bucket);
        tokio::spawn(async move { bucket.turn().await })
    };
    let (first, second, third) = (wait(), wait(), wait());
    tokio::task::yield_now().await;
    assert_eq!(bucket.waiting(), 3);
    // The first one holds the clock, the second one only a place.
    first.abort();
    second.abort();
    let began = Instant::now();
    third.await.unwrap();
    let time = began.elapsed();
    assert!(time <= Duration::from_millis(1002), "{time:?}");
    assert_eq!(bucket.waiting(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_hold_lets_nobody_through() {
    let limiter = Limiter::new(RateLimit::new().reads(1000).burst(Duration::ZERO));
    let until = Moment::now().unwrap().later(Duration::from_secs(5));
    limiter.hold(&READ, until);
    // An earlier hold does not shorten it.
    limiter.hold(&READ, Moment::now().unwrap());
    let time = taken(&limiter, &READ, 1).await;
    assert!(time >= Duration::from_secs(5), "{time:?}");
}

#[test]
fn without_timers_nobody_waits() {
    let bucket = Bucket::new(1, Duration::ZERO);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    for _ in 0..10 {
        let mut turn = std::pin::pin!(bucket.turn());
        assert!(turn.as_mut().poll(&mut context).is_ready());
    }
}

#[tokio::test(start_paused = true)]
async fn an_operation_with_a_limit_of_its_own_keeps_both() {
    static MERGE: Operation = Operation::new("merge", "POST", "/").per_second(5);
    static OTHER: Operation = Operation::new("other", "POST", "/").per_second(1);
    let limiter = Limiter::new(RateLimit::new().writes(100).burst(Duration::ZERO));
    let second = Duration::from_secs(1);
    let grain = Duration::from_millis(100);
    let time = taken(&limiter, &MERGE, 6).await;
    assert!(time >= second && time < second + grain, "{time:?}");
    // One does not wait for the other.
    let time = taken(&limiter, &OTHER, 1).await;
    assert!(time < grain, "{time:?}");
    let time = taken(&limiter, &WRITE, 20).await;
    assert!(time < second / 2, "{time:?}");
}

#[tokio::test(start_paused = true)]
async fn limits_of_their_own_hold_without_any_other_and_can_be_turned_off() {
    static MERGE: Operation = Operation::new("merge", "POST", "/").per_second(5);
    let limiter = Limiter::new(RateLimit::new());
    assert!(taken(&limiter, &MERGE, 6).await >= Duration::from_secs(1));
    let free = Limiter::new(RateLimit::none());
    assert!(free.turn(&MERGE).is_none());
}
