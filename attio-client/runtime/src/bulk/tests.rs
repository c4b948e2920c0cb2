use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use super::{Bulk, Progress};

async fn after(millis: u64) -> Result<u64, u64> {
    tokio::time::sleep(Duration::from_millis(millis)).await;
    if millis % 10 == 3 {
        Err(millis)
    } else {
        Ok(millis)
    }
}

#[tokio::test(start_paused = true)]
async fn results_come_in_the_order_in_which_they_are_done() {
    let mut bulk = Bulk::new([50, 10, 30, 20], |millis| after(*millis)).concurrency(3);
    let mut order = Vec::new();
    while let Some(done) = bulk.next().await {
        assert_eq!(done.result, Ok(done.input));
        order.push(done.index);
    }
    // The fourth began when the second was done: at 10, for 20.
    assert_eq!(order, [1, 2, 3, 0]);
    assert!(bulk.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn every_input_has_one_result_and_no_more_are_under_way_than_allowed() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let call = |input: &u64| {
        let (now, most, millis) = (Arc::clone(&now), Arc::clone(&most), input * 7 % 50);
        async move {
            let under_way = now.fetch_add(1, Ordering::SeqCst) + 1;
            most.fetch_max(under_way, Ordering::SeqCst);
            let result = after(millis).await;
            now.fetch_sub(1, Ordering::SeqCst);
            result
        }
    };
    let seen = Arc::new(Mutex::new(Vec::<Progress>::new()));
    let reports = Arc::clone(&seen);
    let mut bulk = Bulk::new(0..1000_u64, call)
        .concurrency(16)
        .on_progress(move |progress| reports.lock().unwrap().push(progress));
    let mut inputs = Vec::new();
    let mut failed = 0;
    while let Some(done) = bulk.next().await {
        failed += usize::from(done.result.is_err());
        inputs.push(done.input);
    }
    inputs.sort_unstable();
    assert_eq!(inputs, (0..1000).collect::<Vec<_>>());
    assert_eq!(most.load(Ordering::SeqCst), 16);
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 1000);
    assert!(seen.iter().enumerate().all(|(at, one)| one.done == at + 1));
    let last = seen.last().unwrap();
    assert_eq!(
        (last.begun, last.failed, last.total),
        (1000, failed, Some(1000))
    );
    assert!(failed > 0);
}

#[tokio::test(start_paused = true)]
async fn who_stops_gets_back_what_was_not_begun() {
    let mut bulk = Bulk::new([1, 3, 2, 20, 21, 22], |millis| after(*millis)).concurrency(3);
    let mut done = Vec::new();
    while let Some(one) = bulk.next().await {
        if one.result.is_err() {
            bulk.stop();
        }
        done.push(one.input);
    }
    let left = bulk.into_left();
    assert!(left.begun.is_empty());
    done.extend(left.rest.0);
    done.sort_unstable();
    assert_eq!(done, [1, 2, 3, 20, 21, 22]);
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_is_told_what_was_under_way() {
    let mut bulk = Bulk::new([1, 900, 800, 2], |millis| after(*millis)).concurrency(3);
    assert_eq!(bulk.next().await.unwrap().input, 1);
    assert_eq!(bulk.next().await.unwrap().input, 2);
    let left = bulk.into_left();
    assert_eq!(left.begun, [900, 800]);
    assert_eq!(left.rest.0.count(), 0);
}

/// A stream that has something every millisecond.
struct Ticks(tokio::time::Interval, u64);

impl Stream for Ticks {
    type Item = u64;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<u64>> {
        if self.1 == 0 {
            return Poll::Ready(None);
        }
        self.0.poll_tick(cx).map(|_| {
            self.1 -= 1;
            Some(self.1)
        })
    }
}

#[tokio::test(start_paused = true)]
async fn inputs_may_come_out_of_a_stream() {
    let ticks = Ticks(tokio::time::interval(Duration::from_millis(1)), 20);
    let mut bulk = Bulk::stream(ticks, |_| after(5)).concurrency(0);
    let mut sum = 0;
    while let Some(done) = bulk.next().await {
        sum += done.input;
    }
    assert_eq!(sum, 190);
    assert_eq!(bulk.progress().done, 20);
    assert_eq!(bulk.progress().total, None);
}

#[tokio::test]
async fn nothing_to_do_is_done() {
    let mut bulk = Bulk::new(std::iter::empty::<u64>(), |millis| after(*millis));
    assert!(bulk.next().await.is_none());
}
