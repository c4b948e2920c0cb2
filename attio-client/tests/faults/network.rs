//! Networks that fail: too early, too late, in the middle, for ever.

use std::time::{Duration, Instant};

use attio_client::Client;
use attio_client::runtime::{ErrorKind, RetryPolicy};
use attio_client::testing::{FakeAttio, Fault};
use tokio::io::AsyncWriteExt;

use crate::support::{client, fails_with, get, patient, raw, read_head};

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"data\": [";

#[tokio::test]
async fn a_dropped_connection() {
    for fault in [
        Fault::drop_before_reading(),
        Fault::drop_after_reading(),
        Fault::drop_after_handling(),
    ] {
        let error = fails_with(fault).await;
        assert!(
            matches!(error.kind(), ErrorKind::Transport | ErrorKind::Connect),
            "{error:?}"
        );
    }
}

/// Whether a create was carried out nobody knows when its answer is lost; to send it again might do it twice.
#[tokio::test]
async fn a_create_whose_answer_is_lost_is_not_repeated() {
    let fake = FakeAttio::start().await.expect("the fake starts");
    let attio = patient(&fake);
    fake.inject(Fault::drop_after_handling());
    let error = attio.people().create().description("once").send().await;
    assert_eq!(error.expect_err("no answer").kind(), ErrorKind::Transport);
    assert_eq!(fake.requests().len(), 1);
    assert_eq!(fake.records("people").len(), 1);
}

/// An upsert comes to the same however often it is sent.
#[tokio::test]
async fn an_upsert_whose_answer_is_lost_is_repeated() {
    let fake = FakeAttio::start().await.expect("the fake starts");
    let attio = patient(&fake);
    fake.inject(Fault::drop_after_handling());
    let upsert = attio.people().upsert("email_addresses");
    let upsert = upsert.email_addresses(["ada@example.com"]);
    upsert.send().await.expect("a person");
    assert_eq!(fake.requests().len(), 2);
    assert_eq!(fake.records("people").len(), 1);
}

#[tokio::test]
async fn a_reset_before_the_request_is_read() {
    let url = raw(|stream| async move {
        // Closing with bytes unread makes the kernel send a reset.
        stream.readable().await.expect("a request");
        drop(stream);
    })
    .await;
    let error = get(&client(&url, "t")).await.expect_err("a reset");
    assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
}

#[tokio::test]
async fn a_reset_in_the_middle_of_the_answer() {
    let url = raw(|mut stream| async move {
        read_head(&mut stream).await;
        stream.write_all(HEAD).await.expect("written");
        drop(stream);
    })
    .await;
    let error = get(&client(&url, "t")).await.expect_err("half an answer");
    assert!(
        matches!(error.kind(), ErrorKind::Body | ErrorKind::Decode),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_slow_server() {
    let error = fails_with(Fault::delay(Duration::from_secs(5))).await;
    assert!(error.is_timeout());
}

/// The time that a call may take covers its body, however lively it drips.
#[tokio::test]
async fn a_slow_body() {
    let url = raw(|mut stream| async move {
        read_head(&mut stream).await;
        let mut sent = stream.write_all(HEAD).await;
        while sent.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
            sent = stream.write_all(b" ").await;
        }
    })
    .await;
    let began = Instant::now();
    let error = get(&client(&url, "t")).await.expect_err("no end");
    assert!(error.is_timeout(), "{error:?}");
    assert!(began.elapsed() < Duration::from_secs(20));
}

#[tokio::test]
async fn a_body_without_end_is_not_kept() {
    let url = raw(|mut stream| async move {
        read_head(&mut stream).await;
        let mut sent = stream.write_all(HEAD).await;
        while sent.is_ok() {
            sent = stream.write_all(&[b' '; 1 << 14]).await;
        }
    })
    .await;
    let attio = Client::builder().base_url(url).bearer("t");
    let attio = attio.max_response_bytes(1 << 20).retry(RetryPolicy::off());
    let error = get(&attio.build().expect("a client")).await;
    let error = error.expect_err("too much");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.body_bytes().len() <= 1 << 20);
}

#[tokio::test]
async fn nobody_listens() {
    let error = get(&client("http://127.0.0.1:9", "t")).await;
    assert_eq!(error.expect_err("nobody").kind(), ErrorKind::Connect);
}
