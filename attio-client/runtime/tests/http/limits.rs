//! The client's own limit, over real HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use attio_runtime::{RateLimit, RetryPolicy};
use axum::Router;
use axum::http::StatusCode;
use axum::routing::delete;

use crate::calls::serve;
use crate::retries::{acting, status};
use crate::shop::Shop;

async fn counting() -> (String, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&count);
    let answer = move || {
        let seen = Arc::clone(&seen);
        async move {
            seen.fetch_add(1, Ordering::SeqCst);
            StatusCode::NO_CONTENT
        }
    };
    let url = serve(Router::new().route("/items/{id}", delete(answer))).await;
    (url, count)
}

fn shop(url: &str, limit: RateLimit) -> Shop {
    let shop = Shop::builder().base_url(url).bearer("t");
    shop.rate_limit(limit).build().unwrap()
}

#[tokio::test]
async fn clones_share_a_limit_and_nothing_is_lost() {
    let (url, count) = counting().await;
    let shop = shop(&url, RateLimit::new().writes(100).burst(Duration::ZERO));
    let began = Instant::now();
    let calls: Vec<_> = (0..31)
        .map(|id| tokio::spawn(shop.clone().delete(&id.to_string()).send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(count.load(Ordering::SeqCst), 31);
    // The first one is free.
    assert!(began.elapsed() >= Duration::from_millis(300));
}

#[tokio::test]
async fn a_turn_that_does_not_come_in_time_is_a_timeout() {
    let (url, count) = counting().await;
    let shop = shop(&url, RateLimit::new().writes(1).burst(Duration::ZERO));
    shop.delete("1").send().await.unwrap();
    let call = shop.delete("2").timeout(Duration::from_millis(20));
    let error = call.send().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "items.delete: timed out before its turn came; nothing was sent"
    );
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

/// Else one answer would silence the client, and its clones, for as long as it says.
#[tokio::test]
async fn nobody_is_held_for_longer_than_a_call_may_take() {
    let busy = status("429 Too Many Requests", "Retry-After: 30\r\n", "{}");
    let done = status("204 No Content", "", "");
    let (url, count) = acting([busy, done]).await;
    let limit = RateLimit::new().writes(100);
    let shop = Shop::builder().base_url(&url).bearer("t").rate_limit(limit);
    let shop = shop.timeout(Duration::from_secs(10)).build().unwrap();
    let error = shop.delete("1").send().await.unwrap_err();
    assert!(error.is_rate_limited());
    let began = Instant::now();
    shop.delete("2").send().await.unwrap();
    shop.clone().delete("3").send().await.unwrap();
    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!(count.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn calls_that_are_dropped_take_no_turns() {
    let (url, count) = counting().await;
    let shop = shop(&url, RateLimit::new().writes(10).burst(Duration::ZERO));
    shop.delete("0").send().await.unwrap();
    let waiting: Vec<_> = (0..1000)
        .map(|id| tokio::spawn(shop.delete(&id.to_string()).send()))
        .collect();
    tokio::task::yield_now().await;
    for call in &waiting {
        call.abort();
    }
    let began = Instant::now();
    shop.delete("last").send().await.unwrap();
    assert!(began.elapsed() < Duration::from_secs(20));
    assert!(count.load(Ordering::SeqCst) < 200);
}

#[tokio::test]
async fn who_is_told_to_wait_makes_the_others_wait() {
    let busy = status("429 Too Many Requests", "Retry-After: 1\r\n", "{}");
    let (url, count) = acting([busy, status("204 No Content", "", "")]).await;
    let shop = shop(&url, RateLimit::new().writes(1000));
    let off = shop.delete("1").retry(RetryPolicy::off()).send().await;
    assert!(off.unwrap_err().is_rate_limited());
    let began = Instant::now();
    shop.delete("2").send().await.unwrap();
    assert!(began.elapsed() >= Duration::from_millis(900));
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

/// Answers a while later, and counts the most that were under way at once.
async fn crowded(most: &Arc<AtomicUsize>) -> String {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::clone(most));
    let answer = move || {
        let (now, most) = (Arc::clone(&now), Arc::clone(&most));
        async move {
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(20)).await;
            now.fetch_sub(1, Ordering::SeqCst);
            StatusCode::NO_CONTENT
        }
    };
    serve(Router::new().route("/items/{id}", delete(answer))).await
}

#[tokio::test]
async fn only_so_many_are_under_way_at_once() {
    let most = Arc::default();
    let url = crowded(&most).await;
    let shop = Shop::builder().base_url(url).bearer("t").max_in_flight(4);
    let shop = shop.build().unwrap();
    let calls: Vec<_> = (0..40)
        .map(|id| tokio::spawn(shop.clone().delete(&id.to_string()).send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(most.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn those_who_wait_for_others_to_end_may_time_out_or_leave() {
    let most = Arc::default();
    let url = crowded(&most).await;
    let shop = Shop::builder().base_url(url).bearer("t").max_in_flight(0);
    let shop = shop.build().unwrap();
    let first = tokio::spawn(shop.delete("1").send());
    tokio::time::sleep(Duration::from_millis(5)).await;
    let left = shop.delete("2").send();
    drop(tokio::time::timeout(Duration::from_millis(2), left).await);
    let second = shop.delete("3").timeout(Duration::from_millis(2));
    let error = second.send().await.unwrap_err();
    assert!(error.is_timeout());
    assert!(error.to_string().contains("nothing was sent"), "{error}");
    first.await.unwrap().unwrap();
    shop.delete("4").send().await.unwrap();
    assert_eq!(most.load(Ordering::SeqCst), 1);
}
