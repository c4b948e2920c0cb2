//! What is repeated, how often, and what never is.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use attio_runtime::{Body, Bytes, ErrorKind, Fate, Multipart, Part, Retry, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::faults::{raw, read_head};
use crate::shop::{Item, Shop};

/// What a server does with one connection.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Answers this.
    Answer(String),
    /// Breaks the connection once the request is there.
    Break,
    /// Says nothing.
    Hang,
}

use Act::{Answer, Break, Hang};

/// An answer of this status line, with these headers.
pub(crate) fn status(line: &str, headers: &str, body: &str) -> Act {
    let size = body.len();
    Answer(format!(
        "HTTP/1.1 {line}\r\nConnection: close\r\nContent-Type: application/json\r\n{headers}Content-Length: {size}\r\n\r\n{body}"
    ))
}

fn done() -> Act {
    status("200 OK", "", r#"{"id": 1, "tags": []}"#)
}

fn busy() -> Act {
    status("429 Too Many Requests", "", "{}")
}

fn down() -> Act {
    status("503 Service Unavailable", "", "down")
}

/// A server that does one thing per connection, the last one for ever; its URL, and how many requests came.
pub(crate) async fn acting(acts: impl IntoIterator<Item = Act>) -> (String, Arc<AtomicUsize>) {
    let acts: Arc<Mutex<VecDeque<Act>>> = Arc::new(Mutex::new(acts.into_iter().collect()));
    let count = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&count);
    let url = raw(move |mut stream| {
        let (acts, seen) = (Arc::clone(&acts), Arc::clone(&seen));
        async move {
            read_head(&mut stream).await;
            seen.fetch_add(1, Ordering::SeqCst);
            let act = {
                let mut acts = acts.lock().unwrap();
                match acts.len() {
                    1 => acts.front().cloned(),
                    _ => acts.pop_front(),
                }
            };
            match act.unwrap() {
                Answer(text) => {
                    stream.write_all(text.as_bytes()).await.unwrap();
                    let _ = stream.shutdown().await;
                    let _ = stream.read_to_end(&mut Vec::new()).await;
                }
                Break => {}
                Hang => tokio::time::sleep(Duration::from_secs(60)).await,
            }
        }
    })
    .await;
    (url, count)
}

/// A policy that does not keep a test waiting.
fn quick() -> RetryPolicy {
    RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(5))
}

fn shop(url: &str, policy: RetryPolicy) -> Shop {
    let shop = Shop::builder().base_url(url).bearer("t").api_key("k");
    shop.retry(policy).build().unwrap()
}

fn item() -> Item {
    Item {
        id: 1,
        tags: Vec::new(),
    }
}

#[tokio::test]
async fn a_read_is_repeated_whatever_happened() {
    let (url, count) = acting([Break, down(), busy(), done()]).await;
    shop(&url, quick()).find("1").send().await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn a_create_is_repeated_only_where_nothing_was_done() {
    let (url, count) = acting([busy(), busy(), done()]).await;
    shop(&url, quick()).create(&item()).send().await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 3);
    for (act, kind) in [(Break, ErrorKind::Transport), (down(), ErrorKind::Status)] {
        let (url, count) = acting([act, done()]).await;
        let error = shop(&url, quick())
            .create(&item())
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(error.attempts(), 1);
        assert_eq!(count.load(Ordering::SeqCst), 1);
    }
}

#[tokio::test]
async fn whoever_knows_better_says_so() {
    let (url, count) = acting([down(), done()]).await;
    let call = shop(&url, quick()).create(&item());
    let call = call.header("idempotency-key", "k-1");
    call.retry_as(Retry::Idempotent).send().await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn attempts_end() {
    let (url, count) = acting([down()]).await;
    let shop = shop(&url, quick().attempts(3));
    let error = shop.find("1").send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(error.attempts(), 3);
    assert_eq!(count.load(Ordering::SeqCst), 3);
    // One call may have a policy of its own.
    let off = shop.find("1").retry(RetryPolicy::off()).send().await;
    assert_eq!(off.unwrap_err().attempts(), 1);
    assert_eq!(count.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn nobody_listening_is_tried_again_whatever_the_operation() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = shop(&url, quick())
        .create(&item())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.attempts(), 4);
}

#[tokio::test]
async fn a_final_answer_is_not_asked_for_again() {
    for line in [
        "400 Bad Request",
        "401 Unauthorized",
        "404 Not Found",
        "409 Conflict",
    ] {
        let (url, count) = acting([status(line, "", "{}"), done()]).await;
        let error = shop(&url, quick()).find("1").send().await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{line}");
        assert_eq!(count.load(Ordering::SeqCst), 1, "{line}");
    }
}

#[tokio::test]
async fn retry_after_in_the_past_malformed_or_zero_does_not_delay() {
    for after in ["Sun, 06 Nov 1994 08:49:37 GMT", "whenever", "0", "-1"] {
        let headers = format!("Retry-After: {after}\r\n");
        let busy = status("429 Too Many Requests", &headers, "{}");
        let (url, count) = acting([busy.clone(), busy, done()]).await;
        shop(&url, quick()).create(&item()).send().await.unwrap();
        assert_eq!(count.load(Ordering::SeqCst), 3, "{after}");
    }
}

#[tokio::test]
async fn retry_after_is_waited_for() {
    let began = Instant::now();
    // The server's clock is far off ours; only the difference counts.
    let headers =
        "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:38 GMT\r\n";
    let busy = status("429 Too Many Requests", headers, "{}");
    let (url, _) = acting([busy, done()]).await;
    shop(&url, quick()).create(&item()).send().await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_retry_after_beyond_the_time_that_is_left_fails_at_once() {
    let began = Instant::now();
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(3600));
    for after in ["3600", &date] {
        let headers = format!("Retry-After: {after}\r\n");
        let (url, count) = acting([status("429 Too Many Requests", &headers, "{}"), done()]).await;
        let error = shop(&url, quick()).find("1").send().await.unwrap_err();
        assert!(error.is_rate_limited());
        assert_eq!(count.load(Ordering::SeqCst), 1);
    }
    assert!(began.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn a_repeated_deletion_that_finds_nothing_has_succeeded() {
    let gone = status("404 Not Found", "", r#"{"code": "not_found"}"#);
    for first in [Break, down()] {
        let (url, count) = acting([first, gone.clone()]).await;
        shop(&url, quick()).delete("1").send().await.unwrap();
        assert_eq!(count.load(Ordering::SeqCst), 2);
    }
    // What was never there is still not there, also after a 429, which did nothing.
    for acts in [vec![gone.clone()], vec![busy(), gone]] {
        let (url, _) = acting(acts).await;
        let error = shop(&url, quick()).delete("1").send().await.unwrap_err();
        assert!(error.is_not_found());
    }
}

#[tokio::test]
async fn a_patch_is_repeated_if_it_writes_single_values_only() {
    let (url, count) = acting([down(), done()]).await;
    shop(&url, quick())
        .rename("1")
        .name("x")
        .send()
        .await
        .unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);
    let several = |shop: Shop| shop.rename("1").name("x").tags(&["a"]);
    let unknown = |shop: Shop| shop.rename("1").all(&item());
    for call in [
        several(shop(&acting([down(), done()]).await.0, quick())),
        unknown(shop(&acting([down(), done()]).await.0, quick())),
    ] {
        assert_eq!(call.send().await.unwrap_err().attempts(), 1);
    }
}

#[tokio::test]
async fn a_streamed_body_is_sent_once() {
    struct Once(Option<&'static str>);
    impl futures_core::Stream for Once {
        type Item = Result<Bytes, std::io::Error>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.take().map(|text| Ok(Bytes::from(text))))
        }
    }
    let (url, count) = acting([busy(), status("200 OK", "", "kept")]).await;
    let form = Multipart::new().part("file", Part::from(Body::stream(Once(Some("data")))));
    let error = shop(&url, quick()).upload(form).send().await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_budget_is_shared_by_clones() {
    let (url, count) = acting([down()]).await;
    let shop = shop(&url, quick().attempts(10).budget(5));
    for clone in [shop.clone(), shop.clone(), shop] {
        clone.find("1").send().await.unwrap_err();
    }
    // Three first tries, and five repeats among them.
    assert_eq!(count.load(Ordering::SeqCst), 8);
}

#[tokio::test]
async fn a_storm_of_429_spends_no_budget() {
    let (url, count) = acting([busy(), busy(), busy(), done()]).await;
    let shop = shop(&url, quick().budget(0));
    shop.create(&item()).send().await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn a_service_may_mean_something_else() {
    let conflict = status("409 Conflict", "", r#"{"code": "concurrent_write"}"#);
    let hopeless = status("429 Too Many Requests", "X-Score: 9000\r\n", "{}");
    let build = |url: &str| {
        let shop = Shop::builder().base_url(url).bearer("t").retry(quick());
        shop.classify_failures(|error| match error.status()?.as_u16() {
            409 => Some(Fate::Untouched),
            429 if error.headers()?.contains_key("x-score") => Some(Fate::Final),
            _ => None,
        })
        .build()
        .unwrap()
    };
    let (url, count) = acting([conflict, busy(), done()]).await;
    build(&url).create(&item()).send().await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 3);
    let (url, count) = acting([hopeless, done()]).await;
    let error = build(&url).create(&item()).send().await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn an_attempt_that_hangs_is_given_up_for_another() {
    let (url, count) = acting([Hang, done()]).await;
    let call = shop(&url, quick()).find("1");
    let call = call.attempt_timeout(Duration::from_millis(200));
    call.send().await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn the_timeout_covers_all_attempts() {
    let began = Instant::now();
    let (url, _) = acting([Hang]).await;
    let call = shop(&url, quick().attempts(1000)).find("1");
    let call = call.attempt_timeout(Duration::from_millis(50));
    let error = call
        .timeout(Duration::from_millis(300))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert!(error.attempts() > 1 && error.attempts() < 20, "{error:?}");
    assert!(began.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn a_dropped_call_tries_no_more() {
    let (url, count) = acting([down()]).await;
    let slow = RetryPolicy::new().backoff(Duration::from_secs(60), Duration::from_secs(60));
    let call = shop(&url, slow.total_time(Duration::from_secs(600))).find("1");
    let call = call.timeout(Duration::from_secs(600)).send();
    let _ = tokio::time::timeout(Duration::from_millis(300), call).await;
    let before = count.load(Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(count.load(Ordering::SeqCst), before);
}
